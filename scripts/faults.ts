import { spawnSync } from 'node:child_process';

/**
 * Runs each fault against the tests that must notice it. With --once, one fault for each check of the
 * suite; with --all, every fault against the whole suite, for the complete cross table. Other
 * arguments go to Playwright, such as `--project psp-id-changes`.
 */
const extents = ['once', 'all'];
const given = process.argv.slice(2);
const extent = extents.find((it) => given.includes(`--${it}`)) ?? 'named';
const rest = given.filter((it) => !extents.includes(it.replace(/^--/, '')));

const { status } = spawnSync(
  'playwright',
  ['test', '--config', 'playwright.faults.config.ts', ...rest],
  { stdio: 'inherit', env: { ...process.env, FAULTS: extent } },
);
process.exitCode = status ?? 1;
