/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { gatewayOf } from '../../core/gateways.ts';
import { refundable } from '../../core/amounts.ts';
import { methodOf } from '../../core/orders.ts';
import { Field, Hidden, Submit } from '../view/controls.tsx';
import { DataList } from '../view/data.tsx';
import { amountValue, moneyText } from '../view/money.ts';
import { Alert, ErrorSummary } from '../view/problems.tsx';
import { PostForm } from './frame.tsx';
import type { BankAccount, RefundEntry } from './refund-fields.tsx';
import { AMOUNTS, BANK_ACCOUNTS } from './refund-fields.tsx';
import type { RefundProps } from './refund-frame.tsx';
import { RefundFrame } from './refund-frame.tsx';

export type RefundProblems = {
  readonly [Name in 'description' | 'amount' | keyof BankAccount]?: string | undefined;
};

interface RefundFormProps extends RefundProps {
  entry: RefundEntry;
  problems?: RefundProblems;
  /** Why the refund as a whole was refused. */
  refusal?: string;
}

/** First step, "Refund": reason and amount, the amount filled in with what is left (docs/facts/dashboard.md#refund). */
export const RefundPage: FC<RefundFormProps> = (props) => {
  const { environment, session, transaction, entry, problems = {}, refusal } = props;
  const { currency } = transaction.order.details;
  const left = amountValue(environment, refundable(transaction), currency);
  const { variants } = environment;
  const method = methodOf(transaction);
  const asked = method !== undefined && gatewayOf(method).refunds.asksAccount;
  const BankAccountFields = BANK_ACCOUNTS[asked ? 'asked' : variants.bankAccount];
  const AmountFields = AMOUNTS[variants.amount];
  return (
    <RefundFrame {...props} title="Refund">
      {refusal && <Alert>{refusal}</Alert>}
      <ErrorSummary problems={problems} />
      <PostForm action={`/transactions/${transaction.id}/refund`} session={session}>
        <BankAccountFields account={entry} problems={problems} />
        <Field
          name="description"
          label={variants.reason}
          value={entry.description}
          problem={problems.description}
          maxlength={200}
        />
        <AmountFields
          value={entry.amountText}
          problem={problems.amount}
          hint={`In ${currency}, at most ${left}`}
        />
        <Submit text="Continue" />
      </PostForm>
    </RefundFrame>
  );
};

interface ConfirmationProps extends RefundProps {
  entry: RefundEntry;
  amount: number;
  /** Makes this confirmation count once, however often it is sent. */
  token: string;
}

/** Second step, "Refund confirmation": the same description and amount, to be checked. */
export const RefundConfirmationPage: FC<ConfirmationProps> = (props) => {
  const { environment, session, transaction, entry, amount, token } = props;
  const { description, accountHolder, iban } = entry;
  const { currency } = transaction.order.details;
  return (
    <RefundFrame {...props} title="Refund confirmation">
      <DataList
        entries={[
          { label: 'Order ID', value: transaction.orderId },
          { label: 'Description', value: description },
          ...(iban ? [{ label: 'Account', value: `${accountHolder}, ${iban}` }] : []),
          { label: 'Amount', value: moneyText(environment, amount, currency) },
        ]}
      />
      <PostForm action={`/transactions/${transaction.id}/refund/confirm`} session={session}>
        <Hidden name="description" value={description} />
        <Hidden name="amount" value={amountValue(environment, amount, currency)} />
        <Hidden name="token" value={token} />
        <Submit text="Confirm" />
        <a class="back" href={`/transactions/${transaction.id}/refund`}>
          Back
        </a>
      </PostForm>
    </RefundFrame>
  );
};
