/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Refund } from '../../core/orders.ts';
import { refundable, stateOf } from '../../core/orders.ts';
import { canAccept } from '../../core/refunding.ts';
import { isRefundable } from '../../core/statuses.ts';
import { Field, Submit } from '../view/controls.tsx';
import type { Variants } from '../view/variants.ts';
import type { DetailsProps } from './blocks.tsx';
import { Dialog } from './dialog.tsx';
import { LinkButton, PostForm } from './frame.tsx';

/** What can be done with this transaction now: "Refund order" or "Accept" (pages.md 8.4). */
export const Actions: FC<DetailsProps> = ({ transaction, ...props }) => {
  const address = `/transactions/${transaction.id}`;
  if (transaction.kind === 'payment') {
    const canRefund = isRefundable(stateOf(transaction).status) && refundable(transaction) > 0;
    return canRefund ? <LinkButton address={`${address}/refund`} text="Refund order" /> : <></>;
  }
  if (!canAccept(transaction)) return <></>;
  const accept = <LinkButton address={`${address}/accept`} text="Accept" />;
  if (!props.accepting) return accept;
  const Comment = COMMENTS[props.environment.variants.comment];
  return (
    <Comment accept={accept}>
      <CommentForm {...props} refund={transaction} />
    </Comment>
  );
};

/** Where the comment is asked for is unknown; elsewhere the dashboard has dialogs (pages.md 8.5). */
const COMMENTS: Record<Variants['comment'], FC<{ accept: Child; children?: Child }>> = {
  'in-place': ({ children }) => <>{children}</>,
  dialog: ({ accept, children }) => (
    <>
      {accept}
      <Dialog id="comment-title" title="Accept refund">
        {children}
      </Dialog>
    </>
  ),
};

type CommentFormProps = Pick<DetailsProps, 'session' | 'problem'> & { refund: Refund };

const CommentForm: FC<CommentFormProps> = ({ refund, session, problem }) => (
  <PostForm action={`/transactions/${refund.id}/accept`} session={session}>
    <Field
      name="comment"
      label="Add transaction comment"
      maxlength={500}
      problem={problem}
      hint="Accepting completes the refund. In the live environment this happens by itself."
    />
    <Submit text="Add" />
  </PostForm>
);
