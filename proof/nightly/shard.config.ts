import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { inTurns } from '../../fixtures/run/in-turns.ts';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
import suite, { quarantine } from '../../playwright.config.ts';
import { folder } from './folder.ts';

const blobs = join(folder, 'blobs');

/** Set by `shard.ts`: only what failed is run, and reported apart from what is known of it. */
const again = process.env.NIGHTLY_LAST_FAILED === 'yes';
const left: [string, object][] = again ? [['./left.ts', { blobs }]] : [];

/** One shard of the nightly run: the suite as it is, its tests dealt to the shards, reported as a blob. */
export default defineConfig<Options, WorkerOptions>({
  ...suite,
  // The shards run at the same time on one account, but for the only one (main.ts). The simulation overrides this.
  ...(process.env.NIGHTLY_ALONE === undefined && {
    workers: 1,
    ...(suite.use?.turns !== undefined && { ...inTurns(1), use: { ...suite.use, turns: 1 } }),
  }),
  outputDir: join(folder, 'results'),
  reporter: [
    ...quarantine,
    ['./deal.ts'],
    ...left,
    ['list'],
    ['blob', { outputDir: again ? join(folder, 'again') : blobs }],
    ['../endings.ts', { outputFile: join(folder, 'endings.json') }],
    ['../../reporters/summary.ts'],
  ],
});
