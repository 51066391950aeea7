/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { act } from '../../core/merchant.ts';
import { acceptRefund } from '../../core/refunding.ts';
import { canAccept } from '../../core/refund-rules.ts';
import { formOf } from '../view/web-app.tsx';
import { DetailsPage } from './details-page.tsx';
import { NotFound } from './notices.tsx';
import type { Decision } from './order-actions.tsx';
import { DECISIONS, possible } from './order-actions.tsx';
import type { Visit } from './visit.ts';

type DecisionVisit = Visit & { readonly decision: Decision };

/** Accept or Decline: the transaction again, with the field for the comment. */
export function askComment(context: Context, { decision, ...visit }: DecisionVisit) {
  const page = <DetailsPage {...visit} deciding={decision} />;
  return isPossible(visit, decision) ? context.html(page) : context.html(<NotFound />, 404);
}

/** Add: the comment is kept and the decision carried out. Sent twice, it still happens once. */
export async function decide(context: Context, { decision, ...visit }: DecisionVisit) {
  const { environment, transaction } = visit;
  const form = await formOf(context.req);
  const comment = form('comment').trim();
  if (!comment) {
    const page = <DetailsPage {...visit} deciding={decision} problem="Enter a comment" />;
    return context.html(page, 422);
  }
  if (transaction.kind !== 'refund') act(environment.world, transaction, decision, comment);
  else if (decision === 'accept') acceptRefund(environment.world, transaction, comment);
  return context.redirect(`/transactions/${transaction.id}`, 303);
}

function isPossible({ environment, transaction }: Visit, decision: Decision): boolean {
  if (transaction.kind !== 'refund') {
    return possible(environment, transaction, DECISIONS).includes(decision);
  }
  return decision === 'accept' && canAccept(transaction);
}
