import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../../reporters/playwright-cli.ts';
import { readObservations } from '../../fixtures/observed/folder.ts';
import { accepted } from './folder.ts';

/**
 * Replays kept pages: every page object takes its steps on them, without a server.
 *
 *     npm run observed                 those that were accepted, in proof/observed/accepted/
 *     npm run observed -- observed     those in a folder
 *     npm run observed -- --sandbox    those of the sandbox, observed just before, and those that were accepted
 */
const [what = accepted] = process.argv.slice(2);

const run = (config: string, env: NodeJS.ProcessEnv): boolean =>
  spawnSync(process.execPath, [cli, 'test', '--config', `proof/observed/${config}`], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0;

const replay = (folder: string): boolean =>
  run('playwright.config.ts', { OBSERVED_FOLDER: folder });

function ofSandbox(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'observed-'));
  try {
    const env = { MULTISAFEPAY_TARGET: 'sandbox', MULTISAFEPAY_OBSERVE: folder };
    return run('observe.config.ts', env) && replay(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isEmpty = readObservations(accepted).size === 0;
if (what === accepted && isEmpty) {
  process.stdout.write('Nothing was accepted yet: see docs/observations.md\n');
} else {
  const all = what === '--sandbox' ? [ofSandbox(), isEmpty || replay(accepted)] : [replay(what)];
  process.exitCode = all.every(Boolean) ? 0 : 1;
}
