import { getRequestListener } from '@hono/node-server';
import { asJson, asText } from './announce.ts';
import { HELP, readCommandLine } from './command-line.ts';
import { endWith } from './ending.ts';
import { listenedOn, readHost, whoCanReach } from './hosts.ts';
import type { SandboxOptions } from './options.ts';
import { WrongOption } from './wrong-option.ts';
import { listVariants } from './pages/view/variants.ts';
import { startSandbox } from './start.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** The sandbox as a program. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const { task, json, options } = readCommandLine(args);
    if (task === 'help') say(HELP);
    else if (task === 'variants') say(listVariants());
    else await serve(options, json);
  } catch (error) {
    if (!(error instanceof WrongOption)) throw error;
    process.stderr.write(`multisafepay-sandbox: ${error.message}\nSee --help.\n`);
    process.exitCode = 2;
  }
}

/** Until a signal ends it. */
async function serve(options: SandboxOptions, json: boolean): Promise<void> {
  useFasterGlobals();
  const sandbox = await startSandbox(options);
  endWith(() => sandbox.close());
  const reach = whoCanReach(listenedOn((options.hosts ?? []).map(readHost)));
  if (reach !== undefined)
    process.stderr.write(`multisafepay-sandbox: ${reach}.${ofSeed(options)}\n`);
  say(json ? asJson(sandbox) : asText(sandbox));
}

/** Key and passwords are derived from the seed. */
const ofSeed = ({ seed }: SandboxOptions): string =>
  seed === undefined ? '' : ' With --seed, key and passwords can be computed from the seed.';

/** This process is the sandbox's alone, so Hono's Request and Response replace Node's, which cost a third more. */
function useFasterGlobals(): void {
  getRequestListener(() => new Response(), { overrideGlobalObjects: true });
}
