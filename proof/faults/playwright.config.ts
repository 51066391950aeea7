import { defineConfig } from '@playwright/test';
import { base, fromRoot } from '../../fixtures/run/base.ts';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
import { fleetOf } from '../fleet.ts';
import { readPlan } from './reporter/plan.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/** Which sandboxes, and which tests run on each; see proof/faults/main.ts. */
const sandboxes = readPlan();

/**
 * One project for each sandbox with its faults. Its tests are expected to fail, in certain words: the
 * reporter judges. The specs are those of the suite; they know nothing of it.
 */
export default defineConfig<Options, WorkerOptions>(base, {
  fullyParallel: false,
  outputDir: fromRoot('test-results/faults'),
  workers: 4,
  // A refund has many steps, and a test that fails waits until its patience is over.
  timeout: 120_000,
  reporter: [
    ['../only.ts', { ids: Object.fromEntries(sandboxes.map(({ name, tests }) => [name, tests])) }],
    ['./reporter/reporter.ts'],
  ],
  use: { patience: 4_000, actionTimeout: 6_000, screenshot: 'off', trace: 'off', video: 'off' },
  // One worker each: a test that passes leaves its worker to the next one.
  projects: sandboxes.map(({ name, statement }) => ({
    name,
    workers: 1,
    use: { connection: { name, about: statement } },
  })),
  webServer: fleetOf('proof/faults/fleet.ts'),
});
