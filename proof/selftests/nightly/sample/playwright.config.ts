import { defineConfig } from '@playwright/test';

const { SAMPLE_BLOBS: blobs = '', SAMPLE_AGAIN: again } = process.env;

/** A small night of six tests, without a browser. */
export default defineConfig({
  testDir: '.',
  testMatch: 'sample.ts',
  outputDir: `${blobs}-results`,
  reporter: [
    ['../../../nightly/deal.ts'],
    ...(again === undefined ? [] : [['../../../nightly/left.ts', { blobs }] as [string, object]]),
    ['blob', { outputDir: again ?? blobs }],
  ],
  projects: [{ name: 'chromium', retries: 1 }],
});
