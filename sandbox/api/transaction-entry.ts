import { amsterdam } from '../core/clock.ts';
import type { Transaction } from '../core/orders.ts';
import { methodOf, paymentOf, stateOf } from '../core/orders.ts';
import type { Site } from '../site.ts';
import { maskedIban } from './iban.ts';

/** One entry of GET /transactions: money as in reports, with costs in cents (docs/facts/lookups.md#transactions). */
export function transactionEntry(transaction: Transaction, site: Site) {
  const { order, amount, description, kind, variables } = transaction;
  const { customer, currency } = order.details;
  const state = stateOf(transaction);
  const { iban } = stateOf(paymentOf(transaction)).details ?? {};
  const [var1, var2, var3] = variables;
  return {
    amount,
    ...(state.completed !== undefined && { completed: amsterdam(state.completed) }),
    costs: [],
    created: amsterdam(state.created),
    currency,
    customer: {
      // An empty text is no e-mail address, which the documented type is; the example has an empty IBAN.
      ...(customer.email && { email: customer.email }),
      ...(customer.firstName && { first_name: customer.firstName }),
      iban: iban ? maskedIban(iban) : '',
      ...(customer.lastName && { last_name: customer.lastName }),
    },
    debit_credit: kind === 'refund' ? 'D' : 'C',
    description,
    financial_status: state.financial,
    // The amount less the costs, of which there are none here.
    net: amount,
    order_id: transaction.sentId,
    payment_method: methodOf(transaction) ?? '',
    site_id: site.id,
    status: state.status,
    transaction_id: transaction.id,
    type: kind === 'refund' ? 'refund' : 'payment',
    var1: var1 ?? '',
    var2: var2 ?? '',
    var3: var3 ?? '',
  };
}

export type TransactionEntry = ReturnType<typeof transactionEntry>;
