import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { say } from '../../reporters/say.ts';

/**
 * Makes the report of a night from what its shards left in the nightly folder: compares the pages with the accepted
 * ones and the documentation with the catalogue, merges the shards and sends the notice. The night is red when a
 * test failed, a shard left nothing, or a page with card fields has a new script host or lost a protection.
 * NIGHTLY_DOCS=no leaves the documentation out: it is fetched from GitHub.
 *
 *     tsx proof/nightly/report.ts 4
 */
const shards = process.argv[2] ?? '';
const folder = resolve(process.env.NIGHTLY_FOLDER ?? 'nightly-report');
const observed = join(folder, 'observed');

const env = {
  ...process.env,
  REPORT_DRIFT: join(folder, 'drift.json'),
  REPORT_DOCS: join(folder, 'docs.json'),
};

/** Runs a program of the project. Returns its exit code. */
const run = (...parts: readonly string[]): number =>
  spawnSync(process.execPath, ['--import', 'tsx', ...parts], { stdio: 'inherit', env }).status ?? 1;

const drift = run('proof/observed/drift.ts', ...foldersOf(observed));
if (process.env.NIGHTLY_DOCS !== 'no' && run('proof/docs/main.ts') > 1) {
  say('The documentation could not be read: nothing is said of its changes');
}
const merged = run('proof/nightly/merge.ts', shards);
process.exitCode = merged || drift;

/** A folder of each shard, or that of one. */
function foldersOf(all: string): string[] {
  if (!existsSync(all)) return [all];
  const shardsIn = readdirSync(all)
    .filter((name) => name.startsWith('observed-'))
    .map((name) => join(all, name));
  return shardsIn.length > 0 ? shardsIn : [all];
}
