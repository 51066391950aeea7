/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { refundable, stateOf } from '../../core/orders.ts';
import { canAccept } from '../../core/refunding.ts';
import { isRefundable } from '../../core/statuses.ts';
import { Field, Submit } from '../view/controls.tsx';
import type { DetailsProps } from './details-page.tsx';
import { LinkButton, PostForm } from './frame.tsx';

/** What can be done with this transaction now: "Refund order" or "Accept" (pages.md 8.4). */
export const Actions: FC<DetailsProps> = ({ transaction, session, accepting, problem }) => {
  const address = `/transactions/${transaction.id}`;
  if (canAccept(transaction)) {
    return accepting ? (
      <PostForm action={`${address}/accept`} session={session}>
        <Field
          name="comment"
          label="Add transaction comment"
          maxlength={500}
          problem={problem}
          hint="Accepting completes the refund. In the live environment this happens by itself."
        />
        <Submit text="Add" />
      </PostForm>
    ) : (
      <LinkButton address={`${address}/accept`} text="Accept" />
    );
  }
  const { status } = stateOf(transaction);
  const canRefund = isRefundable(status) && refundable(transaction.order) > 0;
  return transaction.kind === 'payment' && canRefund ? (
    <LinkButton address={`${address}/refund`} text="Refund order" />
  ) : (
    <></>
  );
};
