import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import suite, { quarantine } from '../../playwright.config.ts';

const folder = resolve(process.env.NIGHTLY_FOLDER ?? 'nightly-report');

/** One shard of the nightly run: the suite as it is, cut by measured durations, reported as a blob. */
export default defineConfig({
  ...suite,
  // The shards run at the same time on one account. The simulation passes a number of its own.
  workers: 1,
  outputDir: join(folder, 'results'),
  reporter: [
    ...quarantine,
    ['./shards/reporter.ts'],
    ['list'],
    ['blob', { outputDir: join(folder, 'blobs') }],
    ['./shards/write-durations.ts', { outputFile: join(folder, 'durations.json') }],
    ['../../reporters/summary.ts'],
  ],
});
