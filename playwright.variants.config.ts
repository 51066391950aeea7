import { defineConfig } from '@playwright/test';
import { fleetReady } from './fixtures/target.ts';
import type { Options, WorkerOptions } from './fixtures/types.ts';
import { base } from './playwright.base.ts';
import { combinations, unusual } from './sandbox/covering/combinations.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/**
 * The core flows on every permitted form of the pages: one project for each combination of the covering
 * set, each with a sandbox of its own. The specs are those of the suite; they know nothing of it.
 */
export default defineConfig<Options, WorkerOptions>(base, {
  grep: /@core/,
  grepInvert: /@methods/,
  outputDir: 'test-results/variants',
  workers: 2,
  reporter: [
    ['./reporters/redact.ts'],
    ['dot'],
    ['html', { open: 'never', outputFolder: 'playwright-report/variants' }],
    ['./reporters/summary.ts'],
  ],
  projects: combinations().map((member) => ({
    name: member.name,
    metadata: member.values,
    // One browser and one sign-in for each; two projects run side by side.
    workers: 1,
    use: { connection: { name: member.name, about: unusual(member) || 'as usual' } },
  })),
  webServer: {
    name: 'sandboxes',
    command: 'node --import tsx sandbox/fleet.ts',
    wait: { stdout: fleetReady },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
  },
});
