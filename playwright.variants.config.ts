import { defineConfig } from '@playwright/test';
import { fleetReady } from './fixtures/target.ts';
import type { Options, WorkerOptions } from './fixtures/types.ts';
import { base } from './playwright.base.ts';
import { combinations, unusual } from './sandbox/covering/combinations.ts';
import { drives, type Flow } from './sandbox/covering/flows.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/** The test of each flow, by its tags. */
const testOf: Readonly<Record<Flow, RegExp>> = {
  card: /@bancontact @paid @core$/,
  decline: /@bancontact @decline @core$/,
  'card with code': /@visa @paid @core$/,
  qr: /@bancontact @paid @core @qr$/,
  refund: /@bancontact @refund @core$/,
};
const chosen = drives();

/**
 * The core flows on every permitted form of the pages: one project for each combination of the covering
 * set, each with a sandbox of its own and the flows that are needed on it. The specs are those of the suite; they know nothing of it.
 */
export default defineConfig<Options, WorkerOptions>(base, {
  outputDir: 'test-results/variants',
  // No more: where a sign-in takes a one-time code, each worker waits for one of its own.
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
    grep: chosen.filter((it) => it.member.name === member.name).map(({ flow }) => testOf[flow]),
    // One browser and one sign-in for each; two projects run side by side.
    workers: 1,
    use: { connection: { name: member.name, about: unusual(member) || 'as usual' } },
  })),
  webServer: {
    name: 'sandboxes',
    command: 'node --import tsx sandbox/covering/fleet.ts',
    wait: { stdout: fleetReady },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
  },
});
