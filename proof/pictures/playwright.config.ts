import { defineConfig } from '@playwright/test';
import { base, fromRoot } from '../../fixtures/run/base.ts';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
import { fleetOf } from '../fleet.ts';
import { fault } from './fault.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/** The tests of one method on a sandbox with a fault: what a reviewer sees when something broke. */
export default defineConfig<Options, WorkerOptions>(base, {
  grep: /@bancontact/,
  outputDir: fromRoot('test-results/pictures'),
  workers: 2,
  reporter: [
    ['html', { open: 'never', outputFolder: fromRoot('test-results/pictures-report') }],
    ['../../reporters/matrix/reporter.ts'],
  ],
  projects: [
    { name: 'chromium', use: { connection: { name: fault, about: 'broken on purpose' } } },
  ],
  webServer: fleetOf('proof/faults/fleet.ts'),
});
