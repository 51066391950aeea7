import { parseArgs } from 'node:util';
import { asJson, asText } from './announce.ts';
import { listVariants, readVariants } from './pages/view/variants.ts';
import { startSandbox } from './start.ts';

const HELP = `MultiSafepay sandbox: a local stand-in of the test environment.

  --json                print one line of JSON when it is ready, nothing else
  --seed TEXT           repeat a run: same ids, tokens and credentials
  --variant NAME=VALUE  show the pages in another form that they may have; repeatable
  --variants            list the variants, the usual value first
  --control             let whoever asks move the time and start further environments (GET /control/)
  --notify-anywhere     let notifications leave this machine
  --help                this text
`;

function readArguments() {
  const options = {
    json: { type: 'boolean', default: false },
    seed: { type: 'string' },
    variant: { type: 'string', multiple: true, default: [] as string[] },
    variants: { type: 'boolean', default: false },
    control: { type: 'boolean', default: false },
    'notify-anywhere': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    return {
      ...values,
      chosen: readVariants(Object.fromEntries(values.variant.map(nameAndValue))),
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${problem}\n\n${HELP}`);
    process.exit(2);
  }
}

/** `naming=aria-label`: values may hold more of the signs, names do not. */
function nameAndValue(text: string): [name: string, value: string] {
  const [name = '', ...value] = text.split('=');
  return [name, value.join('=')];
}

const values = readArguments();
if (values.help) {
  process.stdout.write(HELP);
} else if (values.variants) {
  process.stdout.write(`${listVariants()}\n`);
} else {
  const sandbox = await startSandbox({
    ...(values.seed !== undefined && { seed: values.seed }),
    variants: values.chosen,
    control: values.control,
    notifyAnywhere: values['notify-anywhere'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
  process.stdout.write(`${values.json ? asJson(sandbox) : asText(sandbox)}\n`);
}
