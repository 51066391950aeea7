import { expect, test } from '@playwright/test';
import { answersSeen, noteAnswer } from '../../../fixtures/api/seen.ts';
import { orderSchema } from '../../../fixtures/api/schemas.ts';
import { Journal } from '../../../fixtures/report/journal.ts';

const call = 'GET /orders/{id}';

const data = {
  status: 'completed',
  financial_status: 'settled',
  fresh: 'Jansen',
  reason_code: 4711,
  amount: true,
  var1: 'Jansen',
  customer: { first_name: 'Jansen', zip_code: '1033SC', fresh: true },
  payment_details: { card_authentication_result: null },
  related_transactions: [{ status: 'reserved', fresh: null }],
};

test('Of an answer, names, types, codes and statuses are noted, and no other value', () => {
  process.env.RUN_OBSERVED_FOLDER = 'anywhere';
  noteAnswer(call, 200, { success: true, data }, orderSchema, new Journal());
  delete process.env.RUN_OBSERVED_FOLDER;
  expect(answersSeen()).toEqual(
    [
      'success: boolean',
      'data.status: string = completed',
      'data.financial_status: string = settled ?',
      'data.fresh: string ?',
      'data.reason_code: number = 4711 ?',
      'data.amount: boolean ?',
      'data.var1: string',
      'data.customer.first_name: string',
      'data.customer.zip_code: string',
      'data.customer.fresh: boolean ?',
      'data.payment_details.card_authentication_result: null',
      'data.related_transactions[].status: string = reserved',
      'data.related_transactions[].fresh: null ?',
    ]
      .map((it) => `${call} 200 ${it}`)
      .sort(),
  );
});

test('What the contract does not know is kept for the report, once and counted', () => {
  const journal = new Journal();
  const shown = { ...data, reason_code: 4002, amount: '1205', related_transactions: null };
  for (let times = 0; times < 3; times += 1) {
    noteAnswer(call, 200, { success: true, data: shown }, orderSchema, journal);
  }
  expect(journal.unknown).toEqual([
    { call: `${call} 200`, field: 'data.customer.fresh', shows: 'boolean', times: 3 },
    { call: `${call} 200`, field: 'data.financial_status', shows: 'string = settled', times: 3 },
    { call: `${call} 200`, field: 'data.fresh', shows: 'string', times: 3 },
  ]);
  expect(JSON.stringify(journal.unknown)).not.toContain('Jansen');
});
