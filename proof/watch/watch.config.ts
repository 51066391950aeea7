import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
import suite, { quarantine } from '../../playwright.config.ts';

const folder = resolve(process.env.WATCH_FOLDER || 'watch-report');

/** The flows of the watch, one after the other. A second attempt of a test is the watch's own second look. */
export default defineConfig<Options, WorkerOptions>({
  ...suite,
  grep: /@smoke/,
  workers: 1,
  retries: 0,
  // None of them waits, so none needs a turn.
  projects: [{ name: 'chromium' }],
  use: { ...suite.use, turns: undefined },
  outputDir: join(folder, 'results'),
  reporter: [
    ...quarantine,
    ['list'],
    ['html', { open: 'never', outputFolder: join(folder, 'html') }],
    ['./reporter.ts', { outputFile: join(folder, 'found.json') }],
    ['../../reporters/summary.ts'],
  ],
});
