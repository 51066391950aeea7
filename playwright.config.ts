import { defineConfig, devices } from '@playwright/test';
import dotenv from 'dotenv';
import { EnvironmentError, readEnvironment, type Environment } from './fixtures/environment.ts';
import { exitCodes } from './fixtures/run/exit-codes.ts';
import { resolverRules } from './fixtures/hosts.ts';
import { controllableReady } from './fixtures/target.ts';
import type { Options } from './fixtures/types.ts';

dotenv.config({ quiet: true });

const { target } = environment();
process.env.MULTISAFEPAY_TARGET = target;
const account = target === 'account';

export default defineConfig<Options>({
  testDir: 'tests',
  testIgnore: 'project/**',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  failOnFlakyTests: true,
  retries: 0,
  workers: account ? 2 : '100%',
  timeout: account ? 300_000 : 60_000,
  globalSetup: './fixtures/run/global-setup.ts',
  reporter: [
    ['./reporters/redact.ts'],
    ['list'],
    ['html', { open: 'never' }],
    ['./reporters/summary.ts'],
  ],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-US',
    patience: account ? 45_000 : 15_000,
    actionTimeout: account ? 30_000 : 10_000,
    navigationTimeout: account ? 45_000 : 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      args: [`--host-resolver-rules=${resolverRules}`],
      ...(process.env.RUN_BROWSER_PATH && { executablePath: process.env.RUN_BROWSER_PATH }),
    },
  },
  projects: [{ name: 'chromium' }],
  ...(account
    ? {}
    : {
        webServer: {
          name: 'sandbox',
          command: 'node --max-semi-space-size=1 --import tsx sandbox/main.ts --json --control',
          wait: { stdout: controllableReady },
          gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
        },
      }),
});

/** A wrong environment ends the run here, with one message that lists every problem. */
function environment(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(exitCodes.environmentWrong);
  }
}
