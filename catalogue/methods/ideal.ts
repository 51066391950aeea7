import { define } from '../schema/define.ts';
import { cancelled, completed, declined, expired } from '../shared/outcomes.ts';
import { refunds } from '../shared/refunds.ts';

const source = 'testing page, iDEAL';

/** iDEAL. Its scenarios had other names until 2025, which are accepted as well. */
export const ideal = define({
  method: {
    name: 'iDEAL',
    // As plugins call it since 2026. Source: found later, 6.
    alsoCalled: ['iDEAL | Wero'],
    gateway: 'IDEAL',
    currency: 'EUR',
    country: 'NL',
    tag: '@ideal',
  },
  rows: [
    {
      kind: 'scenario',
      id: 'ideal-success',
      core: true,
      smoke: true,
      answers: ['ideal-scenario-success'],
      option: 'Success',
      alsoCalled: ['Completed'],
      expected: completed,
      statement: 'is Completed',
      source,
    },
    {
      kind: 'scenario',
      id: 'ideal-failure',
      answers: ['ideal-scenario-failure'],
      option: 'Failure',
      alsoCalled: ['Declined'],
      expected: declined,
      statement: 'is Declined',
      source,
    },
    {
      kind: 'scenario',
      id: 'ideal-cancelled',
      core: true,
      answers: ['ideal-scenario-cancelled', 'ideal-not-qr-scenario-cancelled'],
      option: 'Cancelled',
      expected: cancelled,
      statement: 'is Void',
      source,
    },
    {
      kind: 'scenario',
      id: 'ideal-expired',
      answers: ['ideal-scenario-expired'],
      option: 'Expired',
      expected: expired,
      statement: 'is Expired',
      source,
    },
    {
      kind: 'psp id',
      id: 'ideal-psp-id',
      answers: ['psp-id-format-email-enable-pspid-encoding-multisafepay-com'],
      option: 'Success',
      alsoCalled: ['Completed'],
      needs: { email: 'enable-pspid-encoding@multisafepay.com' },
      expected: completed,
      statement: 'has a PSP id of 16 digits when the shopper has the e-mail address for it',
      source: 'testing page, PSP ID format',
    },
    ...refunds('ideal', ['dashboard', 'API'], {
      answers: ['ideal-not-qr'],
      paidBy: 'ideal-success',
    }),
  ],
  untestable: [
    {
      id: 'ideal-qr',
      what: 'iDEAL QR',
      why: 'the testing page lists it as not available in the test environment',
      source: 'testing page, methods not available in the test environment',
    },
  ],
});
