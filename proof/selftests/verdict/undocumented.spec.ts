import { expect, test } from '@playwright/test';
import {
  documented,
  rowOf,
  type Method,
  type Outcome,
  type Row,
} from '../../../catalogue/index.ts';
import { orderSchema } from '../../../fixtures/api/schemas.ts';
import { Refund } from '../../../fixtures/order/refund.ts';
import { apiChecks } from '../../../fixtures/verdict/api.ts';
import type { Check } from '../../../fixtures/verdict/check.ts';
import type { CheckId } from '../../../fixtures/verdict/checks/index.ts';
import { namesMethod } from '../../../fixtures/verdict/method-name.ts';
import { originalChecks } from '../../../fixtures/verdict/refund.ts';
import { placed } from './placed.ts';

/**
 * A value that a correct environment may return although no page documents it, and one that it may not.
 * The row fails if the first is checked too strictly, or the second is no longer checked.
 */
interface Told {
  readonly id: CheckId;
  readonly of: string;
  /** A value from an environment that follows only the documentation. */
  readonly right: object;
  readonly wrong?: object;
}

const base = { order_id: 'order-1', amount: 137, currency: 'EUR' };

const asserted = (checks: readonly Check[], id: CheckId): Check[] =>
  checks.filter((it) => it.id === id && it.recorded === undefined);
const wrongIn = (checks: readonly Check[], id: CheckId): Check[] =>
  asserted(checks, id).filter(({ agrees }) => !agrees);

const statusesOf = ({ order, transaction }: Outcome) => ({
  status: order?.[0] ?? 'initialized',
  financial_status: transaction?.[0] ?? 'initialized',
});

function told(id: string, what: object): Check[] {
  const { method, row }: { method: Method; row: Row } = rowOf(id);
  const order = orderSchema.parse({
    ...base,
    transaction_id: 1001,
    ...statusesOf(row.expected),
    ...what,
  });
  return apiChecks(placed(method), row, row.expected, order);
}

const rows: Readonly<Record<string, Told>> = {
  'a direct debit or a bank may decline for lack of funds': {
    id: 'api.reason',
    of: 'mybank-declined',
    right: { reason: 'Insufficient funds' },
  },
  'a refused authentication is no lack of funds': {
    id: 'api.reason',
    of: 'visa-refused',
    right: { reason: 'Cancelled by the shopper' },
    wrong: { reason: 'Insufficient funds' },
  },
  'an Uncleared payment may say which test has failed': {
    id: 'api.reason',
    of: 'visa-uncleared-void',
    right: { reason: 'Fraud check failed' },
  },
  'an Uncleared payment may have any code': {
    id: 'api.reason_code',
    of: 'visa-uncleared-void',
    right: { reason_code: '3011' },
  },
  'a completed payment has no reason of a decline': {
    id: 'api.reason',
    of: 'visa-completed',
    right: { reason: 'Successful approval/completion' },
    wrong: { reason: 'Insufficient funds' },
  },
  'a completed payment has no code of a decline': {
    id: 'api.reason_code',
    of: 'visa-completed',
    right: { reason_code: '1000' },
    wrong: { reason_code: '4002' },
  },
  'the code of a Bancontact decline is not documented, another cause is wrong': {
    id: 'api.reason_code',
    of: 'bancontact-insufficient-funds',
    right: { reason: 'Insufficient funds' },
    wrong: { reason: 'Insufficient funds', reason_code: '3001' },
  },
  'the reason of a Bancontact decline is documented under Notes, another cause is wrong': {
    id: 'api.reason',
    of: 'bancontact-insufficient-funds',
    right: {},
    wrong: { reason: '3D authentication failed' },
  },
  'a card decline has its reason': {
    id: 'api.reason',
    of: 'visa-insufficient-funds',
    right: { reason: 'Insufficient funds' },
    wrong: {},
  },
  'a transaction that is Initialized is not completed yet': {
    id: 'api.completed',
    of: 'paypal-approved',
    right: {},
  },
  'a transaction that is Completed has its time': {
    id: 'api.completed',
    of: 'visa-completed',
    right: { created: '2026-11-28T12:00:00', completed: '2026-11-28T12:00:01' },
    wrong: { created: '2026-11-28T12:00:00' },
  },
  'when a bank has declined is not documented': {
    id: 'api.completed',
    of: 'mybank-declined',
    right: { completed: '2026-11-28T12:00:01' },
  },
  'a card that was declined was not completed': {
    id: 'api.completed',
    of: 'visa-insufficient-funds',
    right: {},
    wrong: { completed: '2026-11-28T12:00:01' },
  },
  'how the shopper of an Uncleared payment was authenticated is not documented': {
    id: 'api.authentication_status',
    of: 'visa-uncleared-void',
    right: { payment_details: { card_authentication_result: { status: 'U' } } },
  },
  'a reservation that was cancelled is no refund': {
    id: 'api.uncalled_refunds',
    of: 'visa-completed',
    right: {
      related_transactions: [
        { ...base, transaction_id: 1002, status: 'completed', type: 'auth-cancellation' },
      ],
    },
    wrong: {
      related_transactions: [
        { ...base, transaction_id: 1002, status: 'completed', type: 'refund' },
      ],
    },
  },
  'PSP ids may have any length': {
    id: 'api.transaction_id',
    of: 'visa-completed',
    right: { transaction_id: '123456' },
    wrong: { transaction_id: 'unknown' },
  },
};

for (const [statement, { id, of, right, wrong }] of Object.entries(rows)) {
  test(`${statement} (${of})`, () => {
    expect(wrongIn(told(of, right), id)).toEqual([]);
    if (wrong) expect(wrongIn(told(of, wrong), id)).not.toEqual([]);
    else expect(asserted(told(of, right), id)).toEqual([]);
  });
}

test.describe('The original of a completed refund', () => {
  const refundable = documented('dashboard refund', 'API refund', 'partial refund');

  for (const { method, row } of refundable) {
    const paidBy: Row = rowOf(row.paidBy).row;
    const paid = paidBy.later.at(-1)?.expected ?? paidBy.expected;
    const part = row.kind === 'partial refund';
    const refund = new Refund(placed(method), '1001', '1002', {
      amount: part ? 37 : 137,
      description: 'Returned goods',
      accountHolder: 'Test Shopper',
      iban: 'NL91ABNA0417164300',
    });
    const status = part ? 'partial_refunded' : 'refunded';
    const wrong = (financial_status: string): Check[] =>
      wrongIn(
        originalChecks(refund, orderSchema.parse({ ...base, status, financial_status })),
        'api.original.financial_status',
      );

    test(`may keep the status of its transaction, or be Refunded: ${row.id}`, () => {
      for (const right of [...(paid.transaction ?? []), status]) expect(wrong(right)).toEqual([]);
      for (const other of ['declined', 'void', 'expired', 'cancelled']) {
        expect(wrong(other)).toHaveLength(1);
      }
    });
  }
});

test.describe('The method in the dashboard', () => {
  const visa = rowOf('visa-completed').method;
  const sofort = rowOf('sofort-completed').method;

  test('may have any name that is not that of another one', () => {
    for (const name of ['Visa CreditCards', 'VISA', 'Credit card', 'Kreditkarte']) {
      expect(namesMethod(visa).holds(name), name).toBe(true);
    }
    expect(namesMethod(sofort).holds('Sofort by Klarna')).toBe(true);
    for (const name of ['MasterCard', 'Bancontact', '', undefined]) {
      expect(namesMethod(visa).holds(name), String(name)).toBe(false);
    }
  });
});
