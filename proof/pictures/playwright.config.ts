import { defineConfig } from '@playwright/test';
import { base, fromRoot } from '../../fixtures/run/base.ts';
import { fleetReady } from '../../fixtures/target/sandbox-line.ts';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
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
  webServer: {
    name: 'sandboxes',
    command: 'node --import tsx proof/faults/fleet.ts',
    cwd: fromRoot('.'),
    wait: { stdout: fleetReady },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
  },
});
