import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { folder } from './folder.ts';

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
