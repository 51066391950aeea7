/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import { gatewayOf } from '../../core/gateways.ts';
import type { Sale } from '../../core/orders.ts';
import { refundable } from '../../core/amounts.ts';
import { methodOf } from '../../core/orders.ts';
import { refusalOf, requestRefund } from '../../core/refunding.ts';
import { Field, Hidden, Submit } from '../view/controls.tsx';
import { Alert } from '../view/problems.tsx';
import { formOf } from '../view/web-app.tsx';
import { LinkButton, PostForm } from './frame.tsx';
import type { RefundProps } from './refund-frame.tsx';
import { RefundFrame } from './refund-frame.tsx';
import { REFUSALS, showRefund } from './refund-routes.tsx';
import type { Visit } from './visit.ts';

type RefundVisit = Visit<Sale>;

/**
 * Pay-later orders: Refund order > Refund whole order > Description > Save changes (docs/facts/dashboard.md#refund).
 */
const WholeRefundPage: FC<RefundProps & { token: string; refusal?: string }> = (props) => (
  <RefundFrame {...props} title="Refund whole order">
    {props.refusal && <Alert>{props.refusal}</Alert>}
    <PostForm action={`/transactions/${props.transaction.id}/refund/whole`} session={props.session}>
      <Field name="description" label="Description" maxlength={200} />
      <Hidden name="token" value={props.token} />
      <Submit text="Save changes" />
    </PostForm>
  </RefundFrame>
);

/** Refund order: the usual form, or for a pay-later order the choice of what to refund. */
export function startRefund(context: Context, visit: RefundVisit) {
  const { environment, transaction } = visit;
  const method = methodOf(transaction);
  const request = { amount: refundable(transaction), by: 'dashboard' } as const;
  const refused = refusalOf(environment.world, transaction, request);
  const payLater = method !== undefined && gatewayOf(method).family === 'bnpl';
  if (!payLater || refused === 'not refundable' || refused === 'not supported') {
    return showRefund(context, visit);
  }
  return context.html(
    <RefundFrame {...visit} title="Refund">
      <LinkButton
        address={`/transactions/${transaction.id}/refund/whole`}
        text="Refund whole order"
      />
    </RefundFrame>,
  );
}

export function showWholeRefund(context: Context, visit: RefundVisit) {
  return context.html(<WholeRefundPage {...visit} token={visit.environment.world.ids.token(24)} />);
}

/** Save changes: the refund, once, however often it is sent. */
export async function refundWhole(context: Context, visit: RefundVisit) {
  const { environment, session, transaction } = visit;
  const form = await formOf(context.req);
  const token = form('token');
  const back = `/transactions/${transaction.id}`;
  if (session.refunds.has(token)) return context.redirect(back, 303);
  const refund = requestRefund(environment.world, transaction, {
    amount: refundable(transaction),
    description: form('description').trim(),
    by: 'dashboard',
  });
  if (typeof refund === 'string') {
    const page = <WholeRefundPage {...{ ...visit, token }} refusal={REFUSALS[refund]} />;
    return context.html(page, 422);
  }
  session.refunds.set(token, refund.id);
  return context.redirect(back, 303);
}
