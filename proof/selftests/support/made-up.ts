import type { RowData } from '../../../catalogue/schema/define.ts';

/** A status, then Expired after this number of minutes; null if the merchant must act. */
export const timed = (minutes: number | null, order_status = 'initialized') => ({
  order_status,
  // oxlint-disable-next-line unicorn/no-thenable -- the file's own key
  then: [{ after_minutes: minutes, order_status: 'expired' }],
});

/** A documented input of a small matrix, and the row that covers it. */
export const input = {
  id: 'made-up-iban-1',
  method: 'Made up',
  gateway: 'MADEUP',
  input: { kind: 'iban', value: 'NL00MADE0000000001' },
  expected: timed(2),
  basis: { order_status: 'documented' },
};
export const row: RowData = {
  kind: 'bank transfer',
  id: 'made-up-expired',
  answers: ['made-up-iban-1'],
  iban: 'NL00MADE0000000001',
  expected: { order: 'initialized' },
  later: [{ minutes: 2, expected: { order: 'expired' } }],
  statement: 'is Expired after 2 minutes',
  source: 'testing page, made up',
};
export const method = {
  name: 'Made up',
  gateway: 'MADEUP',
  currency: 'EUR',
  country: 'NL',
  tag: '@made-up',
} as const;
