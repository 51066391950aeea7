import { spawn } from 'node:child_process';

/** A check of the project. All checks run, also after a failure; the last lines sum up. */
type Check = readonly [name: string, command: string];

/** Checks that use one core: they run side by side. Each counts as one. */
const light: readonly Check[] = [
  ['format', 'prettier --check .'],
  ['lint', 'oxlint'],
  ['types', 'tsc --noEmit'],
  ['unused code', 'knip'],
];

/** Checks that use all cores: they run one by one. Each test of a Playwright run counts as one. */
const heavy: readonly Check[] = [
  ['selftests', 'npm run --silent selftests'],
  ["the sandbox's own tests", 'npm run --silent sandbox:test'],
  ['the package, as a merchant installs it', 'npm run --silent consumer'],
  ['the suite on the sandbox', 'playwright test'],
  ['a random subset, twice at the same time', 'npm run --silent subset'],
  ['every permitted form of the pages', 'npm run --silent looks'],
  ['kept pages, replayed', 'npm run --silent observed -- --sandbox'],
  ['the nightly run, simulated', 'npm run --silent nightly:simulate'],
  ['faults are noticed, one for each check', 'npm run --silent faults -- --once'],
];

/** The last line of `reporters/summary.ts`. */
const counts = /^(\d+) passed, (\d+) failed, \d+ skipped$/gm;

/** The line of a failed test or of a fault that was not noticed. */
const failures = /^(?:Failed: |✗ ).*$/gm;

interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** A line of each failed test, as far as the check prints one. */
  readonly lines: readonly string[];
  /** Milliseconds. */
  readonly took: number;
}

const headOf = ([name, command]: Check): string => `\n> ${name}: ${command}\n`;

/** Prints the output of a check at its end, so that parallel checks do not mix. */
async function runBeside(check: Check): Promise<Result> {
  let output = headOf(check);
  const result = await run(check, (text) => (output += text));
  process.stdout.write(output);
  return result;
}

async function runAlone(check: Check): Promise<Result> {
  process.stdout.write(headOf(check));
  return run(check, (text) => process.stdout.write(text));
}

async function run([name, command]: Check, print: (text: string) => void): Promise<Result> {
  const start = performance.now();
  // Checks run on the sandbox, also where `.env` names an account.
  const env = { ...process.env, MULTISAFEPAY_TARGET: 'sandbox' };
  const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', print);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    print(text);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const [, passed = 0, failed = 0] = ([...output.matchAll(counts)].at(-1) ?? []).map(Number);
  const one = passed + failed === 0;
  return {
    name,
    passed: one && code === 0 ? 1 : passed,
    // A run can fail without a failed test, for example when it is interrupted.
    failed: Math.max(failed, code === 0 ? 0 : 1),
    lines: output.match(failures) ?? [],
    took: performance.now() - start,
  };
}

/** "selftests: 1736 passed, 1 failed, 6.1 min", and a line for each failure. */
const lineOf = ({ name, passed, failed, lines, took }: Result): string =>
  [`${name}: ${passed} passed, ${failed} failed, ${(took / 60_000).toFixed(1)} min`, ...lines].join(
    '\n  ',
  );

const results = await Promise.all(light.map(runBeside));
for (const check of heavy) results.push(await runAlone(check));

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const passed = sum(results.map((it) => it.passed));
const failed = sum(results.map((it) => it.failed));
process.stdout.write(`\n${results.map(lineOf).join('\n')}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
