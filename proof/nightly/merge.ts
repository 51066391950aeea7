import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cli } from '../../reporters/playwright-cli.ts';
import { sendNotice } from '../../reporters/notice/send.ts';
import { print } from '../../reporters/print.ts';
import { say } from '../../reporters/say.ts';
import { blobsIn, setBrokenAside } from './blob.ts';
import { folder } from './folder.ts';
import { missingIn } from './last-failed.ts';
import { reasonsIn } from './not-started.ts';

/**
 * Merges the shards' reports in `blobs/` of the nightly folder into one, and adds the night to `history.jsonl`
 * there. Fails when a shard left none: its tests would be missing silently.
 *
 *     tsx proof/nightly/merge.ts 4
 */
const expected = Number(process.argv[2]);
const blobs = join(folder, 'blobs');
setBrokenAside(blobs).forEach(say);
const reports = blobsIn(blobs);
const lost = missingIn(blobs, expected);
/** ": the environment was unavailable, an outage"; nothing if no shard has said why. */
const why = reasonsIn(blobs)
  .map((reason) => `: ${reason}`)
  .join('');

if (reports.length > 0) {
  const parts = [cli, 'merge-reports', '--config', 'proof/nightly/merge.config.ts', blobs];
  const env = {
    ...process.env,
    REPORT_HISTORY: join(folder, 'history.jsonl'),
    ...(lost > 0 && { REPORT_MISSING: `${lost} of ${expected} shards left no report${why}` }),
  };
  process.exitCode = spawnSync(process.execPath, parts, { stdio: 'inherit', env }).status ?? 1;
}
if (reports.length === 0) {
  const { state, says } = await sendNotice({
    verdict: 'Nothing ran.',
    changes: [`None of ${expected} shards left a report${why}`],
    todo: 'Read in the log of the run why.',
  });
  if (state !== 'off') (state === 'failed' ? say : print)(says);
}
if (lost !== 0) {
  say(
    `${expected - lost} of ${expected} shards left a report: the tests of the others are missing${why}`,
  );
  process.exitCode = 1;
}
