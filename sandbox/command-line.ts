import { parseArgs } from 'node:util';
import { TEST_HOSTS } from './hosts.ts';
import type { SandboxOptions } from './options.ts';
import { WrongOption } from './wrong-option.ts';

export const HELP = `MultiSafepay sandbox: a local stand-in of the test environment.

Usage: multisafepay-sandbox [options]

  --port NUMBER         API on this port; payment pages, 3-D Secure and dashboard on the next three.
                        Without it: four free ports
  --seed TEXT           repeat a run: same ids, tokens and credentials
  --clock TIME          moving (the usual), fixed, or a moment such as 2026-01-01T12:00:00:
                        fixed there until it is moved (see --control)
  --max-orders NUMBER   keep at most this many orders; the oldest settled ones go first
  --variant NAME=VALUE  show the pages in another form that they may have; repeatable
  --variants            list the variants, the usual value first
  --host NAME           answer to this name too, such as host.docker.internal; repeatable. Requests that
                        address it by another name than those of this machine are refused.
                        An address of this machine: listen there too, 0.0.0.0 for every one; then others
                        can reach it
  --public-url ORIGIN=ADDRESS
                        where clients reach the origin api, payment, authentication or dashboard, such as
                        api=https://sandbox.example; repeatable
  --https               serve with TLS; prints the file of the authority to trust
  --ca DIR              with --https: keep the authority in this folder, for the next start
  --test-hosts          take the place of testapi.multisafepay.com and the other test hosts, with --https at
                        port 443 or --port; the hosts file has to say so
  --control             let other programs drive it: time, reset, notifications; prints the address
  --notify-anywhere     let notifications leave this machine
  --json                print one line of JSON when it is ready, nothing else
  --help                this text
`;

export interface CommandLine {
  readonly task: 'help' | 'variants' | 'start';
  readonly json: boolean;
  readonly options: SandboxOptions;
}

/** @throws WrongOption for an unknown flag, or a flag with a wrong value */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { help, variants, json, port, https, control, ...others } = parse(args);
  const { 'max-orders': maxOrders, 'test-hosts': testHosts, ca } = others;
  const inPlace = testHosts ? inPlaceOfTestHosts(port) : undefined;
  const given = others['public-url'].map(nameAndValue);
  return {
    task: help ? 'help' : variants ? 'variants' : 'start',
    json,
    options: {
      ...(others.seed !== undefined && { seed: others.seed }),
      ...(others.clock !== undefined && { clock: others.clock }),
      ...(port !== undefined && { port: wholeNumber(port, '--port') }),
      ...(ca !== undefined && { ca }),
      ...(maxOrders !== undefined && { maxOrders: wholeNumber(maxOrders, '--max-orders') }),
      variants: Object.fromEntries(others.variant.map(nameAndValue)),
      hosts: others.host,
      https,
      control,
      notifyAnywhere: others['notify-anywhere'],
      ...inPlace,
      publicUrls: { ...inPlace?.publicUrls, ...Object.fromEntries(given) },
    },
  };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const options = {
    port: text,
    seed: text,
    clock: text,
    'max-orders': text,
    variant: { type: 'string', multiple: true, default: [] as string[] },
    variants: flag,
    host: { type: 'string', multiple: true, default: [] as string[] },
    'public-url': { type: 'string', multiple: true, default: [] as string[] },
    https: flag,
    ca: text,
    'test-hosts': flag,
    control: flag,
    'notify-anywhere': flag,
    json: flag,
    help: flag,
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new WrongOption(problem);
  }
}

/** The real addresses have no ports; at one, the name says which origin is meant. */
function inPlaceOfTestHosts(given = '443') {
  const port = wholeNumber(given, '--port');
  const named = Object.entries(TEST_HOSTS).map(
    ([origin, host]) => [origin, new URL(`https://${host}:${port}`).origin] as const,
  );
  return { https: true, port, publicUrls: Object.fromEntries(named) };
}

function wholeNumber(text: string, flag: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new WrongOption(`${flag} needs a whole number, not "${text}"`);
  return Number(text);
}

/** `naming=aria-label`: a value may contain `=`, a name may not. */
function nameAndValue(text: string): [name: string, value: string] {
  const [name = '', ...value] = text.split('=');
  return [name, value.join('=')];
}
