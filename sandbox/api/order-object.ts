import { amsterdam } from '../core/clock.ts';
import type { TransactionState } from '../core/history.ts';
import type { Customer } from '../core/order-details.ts';
import type { Transaction } from '../core/orders.ts';
import { paymentOf, stateOf } from '../core/orders.ts';
import type { Site } from '../site.ts';
import { cartObject } from './cart-object.ts';
import type { JsonObject } from './json.ts';
import { methodsUsed } from './methods-used.ts';
import { paymentDetails } from './payment-details.ts';
import { relatedTransactions } from './related-transactions.ts';
import { sorted } from './sorted.ts';

/**
 * The order object: `data` of GET /orders/{id} and the bare body of a POST notification. All keys of
 * docs/facts/api.md#order-object, sorted alphabetically as in every recorded answer.
 */
export function orderObject(transaction: Transaction, site: Site): JsonObject {
  const { order, amount, description } = transaction;
  const { details } = order;
  const state = shownState(transaction);
  const [var1, var2, var3] = transaction.variables;
  const [custom_1, custom_2, custom_3] = details.customInfo;
  return sorted({
    ...cartObject(details),
    amount,
    amount_refunded: state.amountRefunded,
    ...(state.completed !== undefined && { completed: amsterdam(state.completed) }),
    costs: [],
    created: amsterdam(state.created),
    currency: details.currency,
    custom_info: { custom_1, custom_2, custom_3 },
    customer: customerObject(details.customer),
    description,
    fastcheckout: 'NO',
    financial_status: state.financial,
    items: details.items,
    modified: amsterdam(state.modified),
    order_id: transaction.sentId,
    payment_details: paymentDetails(transaction, state),
    payment_methods: methodsUsed(transaction, state),
    ...verdict(state),
    related_transactions: relatedTransactions(transaction, site),
    status: state.status,
    transaction_id: transaction.id,
    var1,
    var2,
    var3,
  });
}

/** A part and a refund were paid as the payment was that they belong to, but by no voucher. */
function shownState(transaction: Transaction): TransactionState {
  const state = stateOf(transaction);
  if (transaction.kind === 'payment') return state;
  const { method, details, card, reference, authentication } = stateOf(paymentOf(transaction));
  return { ...state, method, details, card, reference, authentication };
}

/** Absent values are null, except these two, which are empty (docs/facts/api.md#order-object). */
function customerObject(customer: Customer): JsonObject {
  return {
    address1: customer.address1,
    address2: customer.address2,
    city: customer.city,
    country: customer.country,
    country_name: null,
    email: customer.email ?? '',
    first_name: customer.firstName,
    house_number: customer.houseNumber,
    last_name: customer.lastName,
    locale: customer.locale,
    phone1: customer.phone,
    phone2: '',
    state: customer.state,
    zip_code: customer.zipCode,
  };
}

/**
 * null before a method is chosen, empty while undecided, then what the issuer said
 * (docs/facts/api.md#order-object-by-state).
 */
function verdict(state: TransactionState): JsonObject {
  if (state.decline) return { reason: state.decline.reason, reason_code: state.decline.reasonCode };
  // Cards and banks have words of their own (recorded in 2025, a Visa and an iDEAL order).
  if (state.completed !== undefined && state.card) return { reason: null, reason_code: '1000' };
  if (state.completed !== undefined) return { reason: 'SUCCESS', reason_code: null };
  return state.method ? { reason: '', reason_code: '' } : { reason: null, reason_code: null };
}
