import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '../../reporters/playwright-cli.ts';
import { exitCodes } from '../../fixtures/run/exit-codes.ts';
import { say } from '../../reporters/say.ts';
import { folder } from './folder.ts';
import { setBrokenAside } from './blob.ts';
import { isLeft, joinTo } from './last-failed.ts';
import { forgetReason, keepReason } from './not-started.ts';

/**
 * Runs one shard of the night. If it could not start, there is no report, so the job's page and the notice say why. With
 * `--last-failed` it runs only what has no good end in the reports of the shard's earlier run, which are in `blobs/`
 * of the nightly folder, and joins its own to them. Without a shard, that is so for the whole night.
 *
 *     tsx proof/nightly/shard.ts 2/4 --last-failed
 *     tsx proof/nightly/shard.ts 2/4 --grep @bancontact
 */
const shard = process.argv.slice(2).find((it) => /^\d+\/\d+$/.test(it));
const name = shard === undefined ? 'What failed' : `Shard ${shard}`;
const blobs = join(folder, 'blobs');
const again = join(folder, 'again');
const asked = process.argv.includes('--last-failed');
/** Why a run with this exit code could not begin. */
const reasons = new Map<number, string>([
  [exitCodes.environmentUnavailable, 'the environment was unavailable, an outage'],
  [exitCodes.environmentWrong, 'the environment is not usable, see its log'],
]);
/** For Playwright. A workflow may give an empty one. */
const options = process.argv
  .slice(2)
  .filter((it) => it !== shard && it !== '--last-failed' && it !== '');
if (asked) setBrokenAside(blobs).forEach(say);
// Without a failed test, a shard that is asked for again has failed for another reason: it runs as a whole.
const onlyFailed = asked && isLeft(blobs, shard);

if (asked && !onlyFailed && shard === undefined) {
  say(`${name}: nothing failed, so nothing is run again`);
} else {
  rmSync(again, { recursive: true, force: true });
  process.exitCode = run();
  const outcome = onlyFailed ? joinTo(blobs, again) : undefined;
  if (outcome) {
    const { tests, unsteady, afterOutage, failing } = outcome;
    say(
      `${name}: ${tests} run again, ${failing} of them still without a good end; ` +
        `${unsteady} failed in the night and passed now: unsteady; ${afterOutage} passed after an outage`,
    );
  }
}

/** Returns the exit code. */
function run(): number {
  const chosen = shard === undefined ? [] : [`--shard=${shard}`];
  const config = 'proof/nightly/shard.config.ts';
  const parts = [cli, 'test', '--config', config, ...chosen, ...options];
  const env = { ...process.env, ...(onlyFailed && { NIGHTLY_LAST_FAILED: 'yes' }) };
  forgetReason(blobs, shard);
  const { status } = spawnSync(process.execPath, parts, { stdio: 'inherit', env });
  const reason = status === null ? undefined : reasons.get(status);
  if (reason !== undefined) {
    keepReason(blobs, shard, reason);
    say(`${name}: ${reason}; no test ran`);
  }
  return status ?? 1;
}
