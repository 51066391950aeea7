import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A whole night on this machine, for a user without a CI system: the suite as one shard, then the report with what
 * changed since the last one. Its state is in the nightly folder (nightly-report, or NIGHTLY_FOLDER); of the night
 * before only the history is kept. Ends as the run does, or with 1 for a reason that only the report has.
 *
 *     npm run nightly
 *     npm run nightly -- --grep @bancontact
 */
const folder = resolve(process.env.NIGHTLY_FOLDER ?? 'nightly-report');
for (const left of ['blobs', 'observed', 'results', 'html', 'drift.json', 'docs.json']) {
  rmSync(join(folder, left), { recursive: true, force: true });
}
mkdirSync(folder, { recursive: true });

const env = {
  ...process.env,
  NIGHTLY_FOLDER: folder,
  NIGHTLY_ALONE: 'yes',
  MULTISAFEPAY_OBSERVE: join(folder, 'observed'),
};

/** Runs a program of the night. Returns its exit code. */
const run = (...parts: readonly string[]): number =>
  spawnSync(process.execPath, ['--import', 'tsx', ...parts], { stdio: 'inherit', env }).status ?? 1;

const ran = run('proof/nightly/shard.ts', '1/1', ...process.argv.slice(2));
const reported = run('proof/nightly/report.ts', '1');
process.exitCode = ran || reported;
