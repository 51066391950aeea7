import { devices, type PlaywrightTestConfig } from '@playwright/test';
import { lockedArguments } from './fixtures/network/launch.ts';
import type { Options, WorkerOptions } from './fixtures/types.ts';

// The API client alone asks a company's proxy, and only for test hosts: no `fetch` of a worker or of the
// sandbox does.
delete process.env.NODE_USE_ENV_PROXY;

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
      args: [...lockedArguments],
      ...(process.env.RUN_BROWSER_PATH && { executablePath: process.env.RUN_BROWSER_PATH }),
    },
  },
};
