/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { act } from '../../core/merchant.ts';
import type { Sale } from '../../core/orders.ts';
import { Choice } from '../view/choices.tsx';
import { Submit } from '../view/controls.tsx';
import { formOf } from '../view/web-app.tsx';
import { PostForm } from './frame.tsx';
import { NotFound } from './notices.tsx';
import { ORDER_STATUSES, possible } from './order-actions.tsx';
import { RefundFrame } from './refund-frame.tsx';
import type { Visit } from './visit.ts';

type StatusVisit = Visit<Sale>;

/** Change order status: Shipped or Cancelled (testing page). */
export function showStatuses(context: Context, visit: StatusVisit) {
  const { environment, session, transaction } = visit;
  const actions = possible(environment, transaction, ORDER_STATUSES);
  if (actions.length === 0) return context.html(<NotFound />, 404);
  return context.html(
    <RefundFrame {...visit} title="Change order status">
      <PostForm action={`/transactions/${transaction.id}/status`} session={session}>
        <Choice
          name="status"
          label="Order status"
          options={actions.map((action) => ({ value: action, text: ORDER_STATUSES[action] }))}
        />
        <Submit text="Save changes" />
      </PostForm>
    </RefundFrame>,
  );
}

/** Save changes. What cannot be done any more changes nothing. */
export async function changeStatus(context: Context, { environment, transaction }: StatusVisit) {
  const form = await formOf(context.req);
  const chosen = form('status');
  const action = possible(environment, transaction, ORDER_STATUSES).find((one) => one === chosen);
  if (action) act(environment.world, transaction, action);
  return context.redirect(`/transactions/${transaction.id}`, 303);
}
