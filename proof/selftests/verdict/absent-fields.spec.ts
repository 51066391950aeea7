import { expect, test } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { orderSchema } from '../../../fixtures/api/schemas.ts';
import { Refund } from '../../../fixtures/order/refund.ts';
import { apiChecks } from '../../../fixtures/verdict/api.ts';
import { is, type Check } from '../../../fixtures/verdict/check.ts';
import { relatedChecks } from '../../../fixtures/verdict/refund.ts';
import { placed } from './placed.ts';

/** The checks of a field. A field that cannot disagree must not be reported as compared. */
const compared = (checks: readonly Check[], field: string): Check[] =>
  checks.filter((it) => it.field === field);

const { method, row } = rowOf('visa-completed', 'card');
const order = { order_id: 'order-1', status: 'completed', amount: 137, currency: 'EUR' };

test.describe('A refund', () => {
  const refund = new Refund(placed(method), '1001', '1002', {
    amount: 137,
    description: 'Returned goods',
    accountHolder: 'Test Shopper',
    iban: 'NL91ABNA0417164300',
  });
  const told = { transaction_id: 1002, status: 'completed', amount: -137, currency: 'EUR' };
  const checksOf = (change: object): Check[] =>
    relatedChecks(
      refund,
      orderSchema.parse({
        ...order,
        transaction_id: 1001,
        related_transactions: [{ ...told, ...change }],
      }),
      is('completed'),
    );

  for (const [name, field, right, wrong] of [
    ['reference_transaction_id', 'transaction it refers to', 1001, 1003],
    ['type', 'type of the related transaction', 'refund', 'payment'],
  ] as const) {
    test(`is compared in ${name} where the API tells it`, () => {
      expect(compared(checksOf({ [name]: right }), field)).toMatchObject([{ agrees: true }]);
      expect(compared(checksOf({ [name]: wrong }), field)).toMatchObject([{ agrees: false }]);
      expect(compared(checksOf({}), field)).toEqual([]);
    });
  }
});

test('the currency of a method that paid is compared where the API tells it', () => {
  const checksOf = (change: object): Check[] => {
    const used = { type: 'VISA', amount: 137, ...change };
    const seen = orderSchema.parse({ ...order, payment_methods: [used] });
    return compared(
      apiChecks(placed(method), row, row.expected, seen),
      'payment_methods: currency',
    );
  };
  expect(checksOf({ currency: 'EUR' })).toMatchObject([{ agrees: true }]);
  expect(checksOf({ currency: 'USD' })).toMatchObject([{ agrees: false }]);
  expect(checksOf({})).toEqual([]);
});
