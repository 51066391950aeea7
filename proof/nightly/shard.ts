import { spawnSync } from 'node:child_process';
import { cli } from '../../reporters/playwright-cli.ts';
import { exitCodes } from '../../fixtures/run/exit-codes.ts';
import { say } from './say.ts';

/**
 * Runs one shard of the night and tells in the job's page when it could not begin: no report says
 * so then, as no test ran.
 *
 *     tsx proof/nightly/shard.ts 2/4
 */
const shard = process.argv[2] ?? '';
const parts = [cli, 'test', '--config', 'proof/nightly/shard.config.ts', `--shard=${shard}`];
const { status } = spawnSync(process.execPath, parts, { stdio: 'inherit' });

if (status === exitCodes.environmentUnavailable) {
  say(`Shard ${shard}: the environment was unavailable, an outage; none of its tests was run`);
}
if (status === exitCodes.environmentWrong) {
  say(`Shard ${shard}: the environment is not usable, see its log; none of its tests was run`);
}
process.exitCode = status ?? 1;
