import { defineConfig } from '@playwright/test';
import { fleetReady } from '../../fixtures/target/sandbox-line.ts';
import type { Options, WorkerOptions } from '../../fixtures/use/types.ts';
import { base, fromRoot } from '../../fixtures/run/base.ts';
import { combinations, unusual } from './combinations.ts';
import { drives, type Flow } from './flows.ts';
import { libraries } from './libraries.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/** The test of each flow, by its tags. */
const testOf: Readonly<Record<Flow, RegExp>> = {
  card: /@bancontact @paid @core$/,
  decline: /@bancontact @decline @core$/,
  'card with code': /@visa @paid @core$/,
  qr: /@bancontact @paid @core @qr$/,
  'any method': /@bancontact @paid @core @methods$/,
  refund: /@bancontact @refund @core$/,
  scenario: /@ideal @paid @core$/,
  wallet: /@amazon-pay @paid @core$/,
  bic: /@eps @paid @core$/,
  'bank choice': /@dotpay @paid @core$/,
  'customer type': /@billink @paid @core$/,
  'bank transfer': /@bank-transfer @paid @core$/,
  'direct debit': /@direct-debit @paid @core$/,
  bank: /@mybank @paid @core$/,
  phone: /@mb-way @paid @core$/,
  amount: /@multibanco @paid @core$/,
  'personal details': /@e-invoicing @paid @core$/,
  instalments: /@in3 @paid @core$/,
  consent: /@riverty @paid @core$/,
  voucher: /@gift-cards @paid @core$/,
  'part voucher': /@monizze @paid @core$/,
  'rejected voucher': /@gift-cards @unpaid @core$/,
  discount: /@edenred @paid @core$/,
  'pay-later refund': /@in3 @refund @core$/,
  'merchant declines': /@e-invoicing @unpaid @core$/,
};
const chosen = drives();

/** Milliseconds. */
const patience = 15_000;

/**
 * The core flows on every permitted form of the pages: one project for each combination of the covering
 * set, each with a sandbox of its own and the flows that are needed on it. The specs are those of the suite; they know nothing of it.
 */
export default defineConfig<Options, WorkerOptions>(base, {
  outputDir: fromRoot('test-results/looks'),
  // More than the machine has cores, as slow pages are mostly waited for; so it has the suite's patience.
  workers: '150%',
  timeout: 120_000,
  use: { patience, actionTimeout: patience, navigationTimeout: patience },
  reporter: [
    ['dot'],
    ['html', { open: 'never', outputFolder: fromRoot('playwright-report/looks') }],
    ['../../reporters/summary.ts'],
  ],
  // One browser and one sign-in for each project; several run side by side.
  projects: [
    ...combinations().map((member) => ({
      name: member.name,
      metadata: member.values,
      grep: chosen.filter((it) => it.member.name === member.name).map(({ flow }) => testOf[flow]),
      workers: 1,
      use: { connection: { name: member.name, about: unusual(member) || 'as usual' } },
    })),
    ...libraries().map(({ name }) => ({
      name,
      grep: Object.values(testOf),
      workers: 1,
      use: { connection: { name, about: `library: ${name}` } },
    })),
  ],
  webServer: {
    name: 'sandboxes',
    command: 'node --import tsx proof/looks/fleet.ts',
    cwd: fromRoot('.'),
    wait: { stdout: fleetReady },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
  },
});
