import { defineConfig } from '@playwright/test';

/**
 * The sandbox's own tests. They know nothing of the suite; two services of the project are shared, by path:
 * the search for a browser, and the last line with the counts.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/sandbox',
  fullyParallel: true,
  workers: '100%',
  // Long enough for a slow machine: it ends what hangs, and says nothing of speed.
  timeout: 120_000,
  forbidOnly: Boolean(process.env.CI),
  globalSetup: '../../proof/selftests/support/find-browser.ts',
  reporter: [['list'], ['../../reporters/summary.ts']],
  use: {
    launchOptions: {
      ...(process.env.RUN_BROWSER_PATH && { executablePath: process.env.RUN_BROWSER_PATH }),
    },
  },
});
