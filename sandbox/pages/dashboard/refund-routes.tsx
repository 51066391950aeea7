/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { formatAmount, parseAmount } from '../../core/money.ts';
import type { Payment } from '../../core/orders.ts';
import { refundable, stateOf } from '../../core/orders.ts';
import { requestRefund } from '../../core/refunding.ts';
import type { RefundRefusal } from '../../core/rules.ts';
import { isRefundable } from '../../core/statuses.ts';
import { formOf } from '../view/web-app.ts';
import { RefundConfirmationPage, RefundPage } from './refund-pages.tsx';
import type { Visit } from './routes.tsx';

const REFUSALS: Record<RefundRefusal, string> = {
  'not refundable': 'This order cannot be refunded: only a completed order can.',
  'no amount': 'Enter an amount of more than zero.',
  'too much': 'The amount is more than what is left to refund.',
  repeated: 'The same amount was refunded less than 5 minutes ago. Wait, or choose another amount.',
};

type RefundVisit = Visit<Payment>;

/** Refund order: the empty form, filled in with what is left. */
export function showRefund(context: Context, visit: RefundVisit) {
  const { transaction } = visit;
  const amount = formatAmount(refundable(transaction), transaction.order.details.currency);
  const refusal = isRefundable(stateOf(transaction).status) ? '' : REFUSALS['not refundable'];
  return context.html(<RefundPage {...visit} description="" amount={amount} refusal={refusal} />);
}

/** Continue: either the confirmation, or the form again with everything that is wrong. */
export async function continueRefund(context: Context, visit: RefundVisit) {
  const { world } = visit.environment;
  const form = await formOf(context.req);
  const entry = readEntry(form, visit.transaction);
  const { description, amountText, amount } = entry;
  const filled = { ...visit, description, amount: amountText };
  if (amount === undefined || !description) {
    return context.html(<RefundPage {...filled} problems={problemsOf(entry)} />, 422);
  }
  const refusal = world.rules.checkRefund(visit.transaction, amount, world.clock.now());
  if (refusal) return context.html(<RefundPage {...filled} refusal={REFUSALS[refusal]} />, 422);
  const token = world.ids.token(24);
  return context.html(<RefundConfirmationPage {...{ ...visit, description, amount, token }} />);
}

/** Confirm: the refund, once; a confirmation sent again leads to the refund it already made. */
export async function confirmRefund(context: Context, visit: RefundVisit) {
  const { environment, session, transaction } = visit;
  const form = await formOf(context.req);
  const token = form('token');
  const back = `/transactions/${transaction.id}`;
  if (session.refunds.has(token)) return context.redirect(back, 303);

  const { description, amountText, amount = 0 } = readEntry(form, transaction);
  const refund = requestRefund(environment.world, transaction, { amount, description });
  if (typeof refund === 'string') {
    const filled = { ...visit, description, amount: amountText };
    return context.html(<RefundPage {...filled} refusal={REFUSALS[refund]} />, 422);
  }
  session.refunds.set(token, refund.id);
  return context.redirect(back, 303);
}

interface Entry {
  readonly description: string;
  readonly amountText: string;
  readonly amount: number | undefined;
}

function readEntry(form: (name: string) => string, { order }: Payment): Entry {
  const amountText = form('amount').trim();
  const amount = parseAmount(amountText, order.details.currency);
  return { description: form('description').trim(), amountText, amount };
}

function problemsOf({ description, amount }: Entry) {
  return {
    description: description ? undefined : 'Enter the reason for the refund',
    amount: amount === undefined ? 'Enter an amount such as 1.37' : undefined,
  };
}
