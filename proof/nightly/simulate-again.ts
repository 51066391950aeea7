import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from '../../reporters/print.ts';
import { cli } from '../../reporters/playwright-cli.ts';
import { startSandbox } from '../../sandbox/start.ts';
import { sandboxAsAccount } from '../sandbox-as-account.ts';

/**
 * Simulates a night with a failure that is mended in the morning: four cards in two shards on a sandbox that takes
 * the place of an account and pays a card that has to be declined; then the card is as documented, and what failed
 * is run again. Fails unless the one report has all four once, and says of the card that it failed and passed.
 */
const card = '67039902990000011';
const config = ['--config', 'proof/nightly/shard.config.ts', '--trace', 'off'];
const cards = [cli, 'test', ...config, '--grep', 'Bancontact 6703'];
const folder = mkdtempSync(join(tmpdir(), 'again-'));
const sandbox = await startSandbox({
  overrides: [{ on: 'payment', when: { card }, do: { outcome: 'completed' }, times: 'always' }],
});

try {
  for (const shard of [1, 2]) {
    await run(`shard-${shard}`, [...cards, `--shard=${shard}/2`]);
    cpSync(join(folder, `shard-${shard}`, 'blobs'), join(folder, 'blobs'), { recursive: true });
  }
  await run('', ['--import', 'tsx', 'proof/nightly/merge.ts', '2']);
  const night = ends();
  await fetch(`${sandbox.controlUrl}overrides`, { method: 'DELETE' });
  await run('', ['--import', 'tsx', 'proof/nightly/main.ts', '--last-failed']);
  const morning = ends();

  const others = Array.from({ length: 3 }, () => 'passed');
  const problems = [
    ...wrong('the night', night, ['failed', ...others]),
    ...wrong('the report after it', morning, ['flaky', ...others]),
  ];
  print(readFileSync(join(folder, 'page.md'), 'utf8'));
  for (const problem of problems) print(`Wrong: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Runs one part in a folder of its own, or in that of the night. */
async function run(place: string, parts: readonly string[]): Promise<void> {
  const env = {
    ...process.env,
    ...sandboxAsAccount(sandbox),
    NIGHTLY_FOLDER: join(folder, place),
    NIGHTLY_DOCS: 'no',
    GITHUB_STEP_SUMMARY: join(folder, 'page.md'),
  };
  const child = spawn(process.execPath, parts, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await new Promise((resolve) => child.on('close', resolve));
}

/** How the scenarios of the report that ran ended, in the order of the alphabet. */
function ends(): string[] {
  const text = readFileSync(join(folder, 'html', 'scenarios.json'), 'utf8');
  const rows = JSON.parse(text) as {
    readonly id: string;
    readonly status: string;
    readonly test?: string;
  }[];
  return rows
    .filter(({ test }) => test !== undefined)
    .map(({ status }) => status)
    .sort();
}

/** The problem of a report whose scenarios did not end as expected. */
function wrong(name: string, seen: readonly string[], expected: readonly string[]): string[] {
  return seen.join() === expected.toSorted().join() ? [] : [`${name}: ${seen.join(', ')}`];
}
