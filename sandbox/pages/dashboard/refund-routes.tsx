/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { parseAmount } from '../../core/money.ts';
import type { Sale } from '../../core/orders.ts';
import { refundable } from '../../core/amounts.ts';
import { refusalOf, requestRefund } from '../../core/refunding.ts';
import type { RefundRefusal } from '../../core/refund-rules.ts';
import { amountValue } from '../view/money.ts';
import { formOf } from '../view/web-app.tsx';
import type { RefundEntry } from './refund-fields.tsx';
import { readRefund } from './refund-fields.tsx';
import type { RefundProblems } from './refund-pages.tsx';
import { RefundConfirmationPage, RefundPage } from './refund-pages.tsx';
import type { Visit } from './visit.ts';

export const REFUSALS: Record<RefundRefusal, string> = {
  'not refundable': 'This order cannot be refunded: only a completed order can.',
  'not supported': 'Refunds of this payment method cannot be made in a test account.',
  'no amount': 'Enter an amount of more than zero.',
  'too much': 'The amount is more than what is left to refund.',
  partial: 'Partial refunds are not enabled for this account.',
  repeated: 'The same amount was refunded less than 5 minutes ago. Wait, or choose another amount.',
};

type RefundVisit = Visit<Sale>;

/** Refund order: the empty form, filled in with what is left. */
export function showRefund(context: Context, visit: RefundVisit) {
  const { environment, transaction } = visit;
  const { currency } = transaction.order.details;
  const amount = refundable(transaction);
  const amountText = amountValue(environment, amount, currency);
  const why = refusalOf(environment.world, transaction, { amount, by: 'dashboard' });
  const refusal = why === 'not refundable' || why === 'not supported' ? REFUSALS[why] : '';
  const entry = { description: '', amountText, accountHolder: '', iban: '' };
  return context.html(<RefundPage {...visit} entry={entry} refusal={refusal} />);
}

/** Continue: either the confirmation, or the form again with everything that is wrong. */
export async function continueRefund(context: Context, visit: RefundVisit) {
  const { world } = visit.environment;
  const form = await formOf(context.req);
  const entry = readRefund(form);
  const amount = amountOf(entry, visit.transaction);
  const problems = problemsOf(entry, amount, form('bankAccount') === 'asked');
  const filled = { ...visit, entry };
  if (amount === undefined || Object.values(problems).some(Boolean)) {
    return context.html(<RefundPage {...filled} problems={problems} />, 422);
  }
  const refusal = refusalOf(world, visit.transaction, { amount, by: 'dashboard' });
  if (refusal) return context.html(<RefundPage {...filled} refusal={REFUSALS[refusal]} />, 422);
  const token = world.ids.token(24);
  return context.html(<RefundConfirmationPage {...{ ...filled, amount, token }} />);
}

/** Confirm: the refund, once; a confirmation sent again leads to the refund it already made. */
export async function confirmRefund(context: Context, visit: RefundVisit) {
  const { environment, session, transaction } = visit;
  const form = await formOf(context.req);
  const token = form('token');
  const back = `/transactions/${transaction.id}`;
  if (session.refunds.has(token)) return context.redirect(back, 303);

  const entry = readRefund(form);
  const amount = amountOf(entry, transaction) ?? 0;
  const { description } = entry;
  const refund = requestRefund(environment.world, transaction, {
    amount,
    description,
    by: 'dashboard',
  });
  if (typeof refund === 'string') {
    return context.html(<RefundPage {...{ ...visit, entry }} refusal={REFUSALS[refund]} />, 422);
  }
  session.refunds.set(token, refund.id);
  return context.redirect(back, 303);
}

const amountOf = ({ amountText }: RefundEntry, { order }: Sale): number | undefined =>
  parseAmount(amountText, order.details.currency);

function problemsOf(
  { description, accountHolder, iban }: RefundEntry,
  amount: number | undefined,
  withAccount: boolean,
): RefundProblems {
  return {
    description: description ? undefined : 'Enter the reason for the refund',
    amount: amount === undefined ? 'Enter an amount such as 1.37' : undefined,
    accountHolder: withAccount && !accountHolder ? 'Enter the account holder' : undefined,
    iban: withAccount && !iban ? 'Enter the IBAN' : undefined,
  };
}
