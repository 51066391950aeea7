/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import type { Refund } from '../../core/orders.ts';
import { acceptRefund } from '../../core/refunding.ts';
import { formOf } from '../view/web-app.tsx';
import { DetailsPage } from './details-page.tsx';
import type { Visit } from './routes.tsx';

/** Add: the comment is kept and the refund completed. Sent twice, it still happens once. */
export async function acceptWithComment(context: Context, visit: Visit<Refund>) {
  const { environment, transaction } = visit;
  const form = await formOf(context.req);
  const comment = form('comment').trim();
  if (!comment) {
    const page = <DetailsPage {...visit} accepting problem="Enter a comment" />;
    return context.html(page, 422);
  }
  acceptRefund(environment.world, transaction, comment);
  return context.redirect(`/transactions/${transaction.id}`, 303);
}
