import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { shardsIn } from './last-failed.ts';

/**
 * Runs again what failed in the last night, and what a lost shard left out, and merges all of it into the night's
 * report. Needs the reports of the shards in `blobs/` of the nightly folder.
 *
 *     tsx proof/nightly/again.ts
 */
const blobs = join(resolve(process.env.NIGHTLY_FOLDER ?? 'nightly-report'), 'blobs');
const shards = shardsIn(blobs);

const run = program('shard.ts', '--last-failed');
// Also of what failed again.
const merged = program('merge.ts', String(shards));
process.exitCode = run || merged;

/** Returns the exit code. */
function program(name: string, ...parts: readonly string[]): number {
  const file = join(import.meta.dirname, name);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...parts], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
