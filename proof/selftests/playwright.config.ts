import { defineConfig } from '@playwright/test';

/** The project's own tests: API client, catalogue, sandbox contract, reporters. No account. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/selftests',
  fullyParallel: true,
  // More workers than cores: many tests wait for a process that they have started.
  workers: '200%',
  // Long enough for a slow machine: it ends what hangs, and says nothing of speed.
  timeout: 300_000,
  forbidOnly: Boolean(process.env.CI),
  globalSetup: './support/find-browser.ts',
  reporter: [['list'], ['../../reporters/summary.ts']],
  use: {
    launchOptions: {
      ...(process.env.RUN_BROWSER_PATH && { executablePath: process.env.RUN_BROWSER_PATH }),
    },
  },
});
