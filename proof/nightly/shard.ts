import { spawnSync } from 'node:child_process';
import { cli } from '../../reporters/playwright-cli.ts';
import { exitCodes } from '../../fixtures/run/exit-codes.ts';
import { say } from '../../reporters/say.ts';

/**
 * Runs one shard of the night. If it could not start, there is no report, so the job's page says why.
 *
 *     tsx proof/nightly/shard.ts 2/4
 */
const shard = process.argv[2] ?? '';
const parts = [cli, 'test', '--config', 'proof/nightly/shard.config.ts', `--shard=${shard}`];
const { status } = spawnSync(process.execPath, parts, { stdio: 'inherit' });

if (status === exitCodes.environmentUnavailable) {
  say(`Shard ${shard}: the environment was unavailable, an outage; no test ran`);
}
if (status === exitCodes.environmentWrong) {
  say(`Shard ${shard}: the environment is not usable, see its log; no test ran`);
}
process.exitCode = status ?? 1;
