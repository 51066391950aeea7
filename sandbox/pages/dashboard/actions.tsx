/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import { canAccept } from '../../core/refund-rules.ts';
import { Field, Submit } from '../view/controls.tsx';
import type { Variants } from '../view/variants.ts';
import type { DetailsProps } from './visit.ts';
import { Dialog } from './dialog.tsx';
import { LinkButton, PostForm } from './frame.tsx';
import type { Decision } from './order-actions.tsx';
import { DECISIONS, OrderActions } from './order-actions.tsx';

/**
 * What can be done with this transaction now, or the comment that it asks for
 * (docs/facts/dashboard.md#transaction-details).
 */
export const Actions: FC<DetailsProps> = (props) => {
  const { environment, transaction, deciding } = props;
  const buttons =
    transaction.kind === 'refund' ? (
      canAccept(transaction) && (
        <LinkButton address={`/transactions/${transaction.id}/accept`} text={DECISIONS.accept} />
      )
    ) : (
      <OrderActions environment={environment} sale={transaction} />
    );
  if (!deciding) return <>{buttons}</>;
  const Comment = COMMENTS[environment.variants.comment];
  return (
    <Comment buttons={buttons} title={`${DECISIONS[deciding]} ${transaction.kind}`}>
      <CommentForm {...props} deciding={deciding} />
    </Comment>
  );
};

interface CommentProps {
  buttons: Child;
  title: string;
  children?: Child;
}

/** Where the comment is asked for is unknown; elsewhere the dashboard has dialogs (docs/facts/dashboard.md#refund). */
const COMMENTS: Record<Variants['comment'], FC<CommentProps>> = {
  'in-place': ({ children }) => <>{children}</>,
  dialog: ({ buttons, title, children }) => (
    <>
      {buttons}
      <Dialog id="comment-title" title={title}>
        {children}
      </Dialog>
    </>
  ),
};

const CommentForm: FC<DetailsProps & { deciding: Decision }> = (props) => (
  <PostForm
    action={`/transactions/${props.transaction.id}/${props.deciding}`}
    session={props.session}
  >
    <Field
      name="comment"
      label="Add transaction comment"
      maxlength={500}
      problem={props.problem}
      hint={HINTS[props.transaction.kind][props.deciding]}
    />
    <Submit text="Add" />
  </PostForm>
);

const HINTS = {
  payment: {
    accept: 'Accepting completes the order.',
    decline: 'Declining makes the order void.',
  },
  refund: {
    accept: 'Accepting completes the refund. In the live environment this happens by itself.',
    decline: '',
  },
  capture: { accept: '', decline: '' },
} as const;
