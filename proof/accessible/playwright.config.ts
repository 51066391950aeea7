import { defineConfig } from '@playwright/test';
import { fromRoot } from '../../fixtures/run/base.ts';
import suite from '../../playwright.config.ts';

/** On the sandbox, or on the account of `.env`: there all is recorded, and nothing but a crash is red. */
export default defineConfig(suite, {
  testDir: '.',
  outputDir: fromRoot('test-results/accessible'),
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: fromRoot('playwright-report/accessible') }],
    ['../../reporters/summary.ts'],
  ],
});
