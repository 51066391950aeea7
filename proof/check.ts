import { spawn } from 'node:child_process';

/** A check of the project. All of them run, whatever fails, and the last line sums up. */
type Check = readonly [name: string, command: string];

/** They need a core each or less, and run side by side. Each counts as one. */
const still: readonly Check[] = [
  ['format', 'prettier --check .'],
  ['lint', 'oxlint'],
  ['types', 'tsc --noEmit'],
  ['unused code', 'knip'],
];

/** They need all cores, and run one after the other. Each test of a Playwright run counts as one. */
const driven: readonly Check[] = [
  ["the project's own tests", 'playwright test --config proof/selftests/playwright.config.ts'],
  ["the sandbox's own tests", 'playwright test --config sandbox/test/playwright.config.ts'],
  ['the suite on the sandbox', 'playwright test'],
  ['a random subset, twice at the same time', 'tsx proof/stress/subset.ts'],
  ['every permitted form of the pages', 'npm run --silent looks'],
  ['the nightly run, simulated', 'tsx proof/nightly/simulate.ts'],
  // Several at a time, for the time that they take; every push runs each on its own in a job.
  ['faults are noticed', 'npm run --silent faults -- --crews'],
];

/** The line that `reporters/summary.ts` ends a run with. */
const counts = /^(\d+) passed, (\d+) failed, \d+ skipped$/gm;

interface Result {
  readonly passed: number;
  readonly failed: number;
}

const headOf = ([name, command]: Check): string => `\n> ${name}: ${command}\n`;

/** What runs beside others is told at once when it has ended. */
async function runBeside(check: Check): Promise<Result> {
  let told = headOf(check);
  const result = await run(check, (text) => (told += text));
  process.stdout.write(told);
  return result;
}

async function runAlone(check: Check): Promise<Result> {
  process.stdout.write(headOf(check));
  return run(check, (text) => process.stdout.write(text));
}

async function run([, command]: Check, tell: (text: string) => void): Promise<Result> {
  // The suite must show what it does on a fresh machine, whatever account is configured here.
  const env = { ...process.env, MULTISAFEPAY_TARGET: 'sandbox' };
  const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', tell);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    tell(text);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const [, passed = '0', failed = '0'] = [...output.matchAll(counts)].at(-1) ?? [];
  if (passed === '0' && failed === '0')
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A run can end badly without a failed test, such as when it is stopped early.
  return { passed: Number(passed), failed: Math.max(Number(failed), code === 0 ? 0 : 1) };
}

const results = await Promise.all(still.map(runBeside));
for (const check of driven) results.push(await runAlone(check));

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const passed = sum(results.map((it) => it.passed));
const failed = sum(results.map((it) => it.failed));
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
