import { spawnSync } from 'node:child_process';

/**
 * Runs each fault against the tests that must catch it; with --all, against the whole suite, for the
 * complete cross table. Other arguments go to Playwright, such as `--project psp-id-changes`.
 */
const given = process.argv.slice(2);
const { status } = spawnSync(
  'playwright',
  ['test', '--config', 'playwright.faults.config.ts', ...given.filter((it) => it !== '--all')],
  {
    stdio: 'inherit',
    env: { ...process.env, FAULTS: given.includes('--all') ? 'all' : 'named' },
  },
);
process.exitCode = status ?? 1;
