import { defineConfig } from '@playwright/test';
import { fromRoot } from '../../fixtures/run/base.ts';

/** Milliseconds: nothing is waited for but the browser. */
const patience = 5_000;

/** Page objects on kept pages: no server, no account. */
export default defineConfig({
  testDir: '.',
  outputDir: fromRoot('test-results/observed'),
  fullyParallel: true,
  workers: '100%',
  // Long enough for a slow machine: it ends what hangs, and says nothing of speed.
  timeout: 120_000,
  forbidOnly: Boolean(process.env.CI),
  globalSetup: fromRoot('proof/selftests/support/find-browser.ts'),
  reporter: [['list'], ['../../reporters/summary.ts']],
  use: {
    locale: 'en-US',
    viewport: { width: 1280, height: 720 },
    actionTimeout: patience,
    navigationTimeout: patience,
    launchOptions: {
      ...(process.env.RUN_BROWSER_PATH && { executablePath: process.env.RUN_BROWSER_PATH }),
    },
  },
});
