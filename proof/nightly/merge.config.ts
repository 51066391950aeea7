import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const folder = resolve(process.env.NIGHTLY_FOLDER ?? 'nightly-report');

/** For `merge-reports`: the one report of all shards. */
export default defineConfig({
  testDir: '../../tests',
  reporter: [
    ['html', { open: 'never', outputFolder: join(folder, 'html') }],
    ['../../reporters/matrix/reporter.ts'],
    ['junit', { outputFile: join(folder, 'junit.xml') }],
    ['../endings.ts', { outputFile: join(folder, 'endings.json') }],
    ['../../reporters/job-summary.ts'],
    ['../../reporters/notice/reporter.ts'],
    ['../../reporters/summary.ts'],
  ],
});
