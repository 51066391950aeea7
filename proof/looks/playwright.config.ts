import { defineConfig } from '@playwright/test';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
import { fleetOf } from '../fleet.ts';
import { base, fromRoot } from '../../fixtures/run/base.ts';
import { combinations, unusual } from './combinations.ts';
import { libraries } from './libraries.ts';
import { others } from './others.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/** Milliseconds. */
const patience = 15_000;

/**
 * The core flows on every permitted form of the pages. A project is one combination of forms, one library,
 * or one of the others, with a sandbox of its own. The specs are those of the suite and know nothing of it.
 */
export default defineConfig<Options, WorkerOptions>(base, {
  outputDir: fromRoot('test-results/looks'),
  // More workers than cores: slow pages mostly wait. So the suite's own patience is needed.
  workers: '150%',
  timeout: 120_000,
  use: { patience, actionTimeout: patience, navigationTimeout: patience },
  // A reporter of the command line replaces these: then every core flow runs on every sandbox.
  grep: /@core/,
  reporter: [
    ['./only-core.ts'],
    ['dot'],
    ['html', { open: 'never', outputFolder: fromRoot('playwright-report/looks') }],
    ['../../reporters/summary.ts'],
  ],
  // Each project has one browser and one sign-in; several projects run side by side.
  projects: [
    ...combinations().map((member) => ({
      name: member.name,
      metadata: member.values,
      workers: 1,
      use: { connection: { name: member.name, about: unusual(member) || 'as usual' } },
    })),
    ...libraries().map(({ name }) => ({
      name,
      workers: 1,
      use: { connection: { name, about: `library: ${name}` } },
    })),
    ...others().map(({ name, about, use }) => ({
      name,
      workers: 1,
      use: { ...use, connection: { name, about } },
    })),
  ],
  webServer: fleetOf('proof/looks/fleet.ts'),
});
