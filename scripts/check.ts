import { spawn } from 'node:child_process';

/**
 * Every check of the project, one after the other. All of them run, whatever fails, and the last
 * line sums up: each static check counts as one, each test of a Playwright run as one.
 */
const checks: readonly (readonly [name: string, command: string])[] = [
  ['format', 'prettier --check .'],
  ['lint', 'oxlint'],
  ['types', 'tsc --noEmit'],
  ['unused code', 'knip'],
  ["the project's own tests", 'playwright test --config playwright.project.config.ts'],
  ['the suite on the sandbox', 'playwright test'],
  ['a random subset, twice at the same time', 'tsx scripts/subset.ts'],
  ['every permitted form of the pages', 'npm run --silent variants'],
  ['the nightly run, simulated', 'tsx scripts/nightly/simulate.ts'],
  // Half of them, for the time that they take; every push runs all of them in a job of its own.
  ['faults are noticed', 'npm run --silent faults -- --once --part 1/2'],
];

/** The line that `reporters/summary.ts` ends a run with. */
const counts = /^(\d+) passed, (\d+) failed, \d+ skipped$/gm;

interface Result {
  readonly passed: number;
  readonly failed: number;
}

async function run(name: string, command: string): Promise<Result> {
  process.stdout.write(`\n> ${name}: ${command}\n`);
  // The suite must show what it does on a fresh machine, whatever account is configured here.
  const env = { ...process.env, MULTISAFEPAY_TARGET: 'sandbox' };
  const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const [, passed = '0', failed = '0'] = [...output.matchAll(counts)].at(-1) ?? [];
  if (passed === '0' && failed === '0')
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A run can end badly without a failed test, such as when it is stopped early.
  return { passed: Number(passed), failed: Math.max(Number(failed), code === 0 ? 0 : 1) };
}

const total = { passed: 0, failed: 0 };
for (const [name, command] of checks) {
  const { passed, failed } = await run(name, command);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
