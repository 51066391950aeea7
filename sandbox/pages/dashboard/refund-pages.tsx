/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Payment } from '../../core/orders.ts';
import { refundable } from '../../core/orders.ts';
import type { Environment } from '../../environment.ts';
import { Field, Hidden, Submit } from '../view/controls.tsx';
import { DataList } from '../view/data.tsx';
import { Alert, ErrorSummary } from '../view/problems.tsx';
import { Frame, PostForm } from './frame.tsx';
import type { Session } from './sessions.ts';

interface RefundProps {
  environment: Environment;
  session: Session;
  transaction: Payment;
}

interface RefundFormProps extends RefundProps {
  description: string;
  amount: string;
  problems?: { description?: string | undefined; amount?: string | undefined };
  /** Why the refund as a whole was refused. */
  refusal?: string;
}

/** First step, "Refund": reason and amount, the amount filled in with what is left (pages.md 8.5). */
export const RefundPage: FC<RefundFormProps> = (props) => {
  const { environment, session, transaction, problems = {}, refusal } = props;
  const { currency } = transaction.order.details;
  const left = environment.parts.amountText(refundable(transaction), currency);
  return (
    <RefundFrame {...props} title="Refund">
      {refusal && <Alert>{refusal}</Alert>}
      <ErrorSummary problems={problems} />
      <PostForm action={`/transactions/${transaction.id}/refund`} session={session}>
        <Field
          name="description"
          label="Reason/Description"
          value={props.description}
          problem={problems.description}
          maxlength={200}
        />
        <Field
          name="amount"
          label="Amount"
          value={props.amount}
          problem={problems.amount}
          hint={`In ${currency}, at most ${left}`}
          inputmode="decimal"
          narrow
        />
        <Submit text="Continue" />
      </PostForm>
    </RefundFrame>
  );
};

interface ConfirmationProps extends RefundProps {
  description: string;
  amount: number;
  /** Makes this confirmation count once, however often it is sent. */
  token: string;
}

/** Second step, "Refund confirmation": the same description and amount, to be checked. */
export const RefundConfirmationPage: FC<ConfirmationProps> = (props) => {
  const { environment, session, transaction, description, amount, token } = props;
  const { currency } = transaction.order.details;
  const text = environment.parts.amountText(amount, currency);
  return (
    <RefundFrame {...props} title="Refund confirmation">
      <DataList
        entries={[
          { label: 'Order ID', value: transaction.orderId },
          { label: 'Description', value: description },
          { label: 'Amount', value: `${text} ${currency}` },
        ]}
      />
      <PostForm action={`/transactions/${transaction.id}/refund/confirm`} session={session}>
        <Hidden name="description" value={description} />
        <Hidden name="amount" value={text} />
        <Hidden name="token" value={token} />
        <Submit text="Confirm" />
        <a class="back" href={`/transactions/${transaction.id}/refund`}>
          Back
        </a>
      </PostForm>
    </RefundFrame>
  );
};

const RefundFrame: FC<RefundProps & { title: string; children?: Child }> = (props) => {
  const { environment, session, transaction, title, children } = props;
  return (
    <Frame
      title={title}
      site={environment.site}
      session={session}
      trail={[
        { text: 'Transaction overview', address: '/transactions' },
        { text: String(transaction.id), address: `/transactions/${transaction.id}` },
        { text: title },
      ]}
    >
      <section class="block single">
        <h1>{title}</h1>
        {children}
      </section>
    </Frame>
  );
};
