import { gatewayOf } from '../core/gateways.ts';
import type { RedeemedVoucher, TransactionState } from '../core/history.ts';
import type { Transaction } from '../core/orders.ts';
import { amountDue } from '../core/amounts.ts';
import type { JsonObject } from './json.ts';

/**
 * `payment_methods`: one entry per method used, each voucher as a COUPON of its brand (docs/facts/api.md#order-object).
 */
export function methodsUsed(transaction: Transaction, state: TransactionState): JsonObject[] {
  const vouchers = state.vouchers.map((voucher) => couponEntry(transaction, state, voucher));
  const due = transaction.kind === 'payment' ? amountDue(transaction) : transaction.amount;
  const method = due > 0 && state.method !== undefined && methodEntry(transaction, state, due);
  return method && !isRedeemed(state) ? [...vouchers, method] : vouchers;
}

/** The voucher's own page is still open: no method was chosen for the rest yet. */
const isRedeemed = ({ vouchers, method }: TransactionState): boolean =>
  vouchers.some(({ brand }) => brand === method);

function methodEntry(transaction: Transaction, state: TransactionState, due: number): JsonObject {
  const { method, card, details } = state;
  const holder = card ? (card.holder ?? null) : details?.holder;
  return {
    ...(holder !== undefined && { account_holder_name: holder }),
    amount: due,
    ...(card && { card_expiry_date: card.expiry }),
    currency: transaction.order.details.currency,
    description: transaction.description,
    ...(state.reference && !state.decline && { external_transaction_id: state.reference }),
    payment_description: method ? gatewayOf(method).name : null,
    status: state.status,
    type: method ?? null,
  };
}

function couponEntry(
  { order, description }: Transaction,
  { status }: TransactionState,
  { brand, amount, reference }: RedeemedVoucher,
): JsonObject {
  return {
    amount,
    coupon_brand: brand,
    currency: order.details.currency,
    description,
    external_transaction_id: reference,
    payment_description: gatewayOf(brand).name,
    status,
    type: 'COUPON',
  };
}
