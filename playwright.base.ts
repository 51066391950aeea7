import { devices, type PlaywrightTestConfig } from '@playwright/test';
import { resolverRules } from './fixtures/hosts.ts';
import type { Options, WorkerOptions } from './fixtures/types.ts';

/** What every run of the specs has in common; waiting times are those of a sandbox on this machine. */
export const base: PlaywrightTestConfig<Options, WorkerOptions> = {
  testDir: 'tests',
  testIgnore: 'project/**',
  forbidOnly: Boolean(process.env.CI),
  failOnFlakyTests: true,
  retries: 0,
  timeout: 60_000,
  globalSetup: './fixtures/run/global-setup.ts',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-US',
    patience: 5_000,
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [`--host-resolver-rules=${resolverRules}`],
      ...(process.env.RUN_BROWSER_PATH && { executablePath: process.env.RUN_BROWSER_PATH }),
    },
  },
};
