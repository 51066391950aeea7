import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './folder.ts';
import { shardsIn } from './last-failed.ts';
import { program } from './program.ts';

/**
 * A whole night on this machine, for a user without a CI system: the suite as one shard, then the report with what
 * changed since the last one. Its state is in the nightly folder (nightly-report, or NIGHTLY_FOLDER); of the night
 * before only the history is kept. Ends as the run does, or with 1 for a reason that only the report has.
 * With --last-failed it runs again what failed in the last night, and what a lost shard left out, and merges that
 * into the night's report; the reports of the shards are in `blobs/` of the folder.
 *
 *     npm run nightly
 *     npm run nightly -- --grep @bancontact
 *     npm run nightly -- --last-failed
 */
const options = process.argv.slice(2);
const again = options.includes('--last-failed');
if (!again) {
  for (const left of ['blobs', 'observed', 'results', 'html', 'drift.json', 'docs.json']) {
    rmSync(join(folder, left), { recursive: true, force: true });
  }
}
mkdirSync(folder, { recursive: true });
const shards = again ? shardsIn(join(folder, 'blobs')) : 1;

const env = {
  ...process.env,
  NIGHTLY_FOLDER: folder,
  NIGHTLY_ALONE: 'yes',
  MULTISAFEPAY_OBSERVE: join(folder, 'observed'),
};

const ran = program(env, 'proof/nightly/shard.ts', ...(again ? [] : ['1/1']), ...options);
// Also of what failed again.
const reported = program(env, 'proof/nightly/report.ts', String(shards));
process.exitCode = ran || reported;
