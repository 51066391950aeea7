import { defineConfig } from '@playwright/test';
import shop from './playwright.config.ts';

// The example's configuration, with this machine's browser and all that a run can leave.
const executablePath = process.env.BROWSER_PATH;
export default defineConfig(shop, {
  reporter: [
    ['list'],
    ['json', { outputFile: 'report.json' }],
    ['multisafepay-e2e/reporters/summary'],
    ['multisafepay-e2e/reporters/notice'],
  ],
  timeout: 120_000,
  use: { trace: 'on', ...(executablePath && { launchOptions: { executablePath } }) },
});
