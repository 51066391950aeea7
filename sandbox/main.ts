import { asJson, asText } from './announce.ts';
import { HELP, readCommandLine } from './command-line.ts';
import { WrongOption } from './options.ts';
import { listVariants } from './pages/view/variants.ts';
import { startSandbox } from './start.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

try {
  const { task, json, options } = readCommandLine(process.argv.slice(2));
  if (task === 'help') say(HELP);
  else if (task === 'variants') say(listVariants());
  else {
    const sandbox = await startSandbox(options);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
    }
    say(json ? asJson(sandbox) : asText(sandbox));
  }
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  process.stderr.write(`multisafepay-sandbox: ${error.message}\nSee --help.\n`);
  process.exitCode = 2;
}
