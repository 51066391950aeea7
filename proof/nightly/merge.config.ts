import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const folder = resolve(process.env.NIGHTLY_FOLDER ?? 'nightly-report');

/** For `merge-reports`: what the shards of a night become together. */
export default defineConfig({
  testDir: '../../tests',
  reporter: [
    ['html', { open: 'never', outputFolder: join(folder, 'html') }],
    ['../../reporters/matrix/reporter.ts'],
    ['junit', { outputFile: join(folder, 'junit.xml') }],
    ['./shards/write-durations.ts', { outputFile: join(folder, 'durations.json') }],
    ['../../reporters/job-summary.ts'],
    ['../../reporters/summary.ts'],
  ],
});
