import { expect, test } from '@playwright/test';
import { answersSeen, noteAnswer } from '../../../fixtures/api/seen.ts';
import { orderSchema } from '../../../fixtures/api/schemas.ts';

test('Of an answer, names, types, codes and statuses are noted, and no other value', () => {
  process.env.RUN_OBSERVED_FOLDER = 'anywhere';
  const data = {
    status: 'completed',
    fresh: 'Jansen',
    reason_code: 4002,
    customer: { first_name: 'Jansen', zip_code: '1033SC', fresh: true },
    related_transactions: [{ status: 'reserved', fresh: null }],
  };
  noteAnswer('GET /orders/{id}', 200, { success: true, data }, orderSchema);
  delete process.env.RUN_OBSERVED_FOLDER;
  expect(answersSeen()).toEqual(
    [
      'success: boolean',
      'data.status: string = completed',
      'data.fresh: string ?',
      'data.reason_code: number = 4002',
      'data.customer.first_name: string',
      'data.customer.zip_code: string ?',
      'data.customer.fresh: boolean ?',
      'data.related_transactions[].status: string = reserved',
      'data.related_transactions[].fresh: null ?',
    ]
      .map((it) => `GET /orders/{id} 200 ${it}`)
      .sort(),
  );
});
