/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Field, Hidden } from '../view/controls.tsx';
import { describedBy, Remarks } from '../view/problems.tsx';
import type { Variants } from '../view/variants.ts';

interface AmountProps {
  value: string;
  hint: string;
  problem?: string | undefined;
}

/**
 * One page writes "Amount field", another "fields"; two were seen elsewhere in the dashboard
 * (docs/facts/dashboard.md#refund).
 */
export const AMOUNTS: Record<Variants['amount'], FC<AmountProps>> = {
  'one-field': (props) => (
    <Field name="amount" label="Amount" inputmode="decimal" narrow {...props} />
  ),
  'two-fields': ({ value, hint, problem }) => {
    const [whole = '', decimal = ''] = value.split(/[.,]/);
    const common = { type: 'text', inputmode: 'numeric', autocomplete: 'off' } as const;
    return (
      <fieldset class="field">
        <legend>Amount</legend>
        <div class="lists">
          <input
            id="amount"
            name="amount-whole"
            placeholder="Whole number"
            value={whole}
            {...common}
            {...describedBy('amount', problem, hint)}
          />
          <input name="amount-decimal" placeholder="Decimal" value={decimal} {...common} />
        </div>
        <Remarks name="amount" problem={problem} hint={hint} />
      </fieldset>
    );
  },
};

export interface BankAccount {
  readonly accountHolder: string;
  readonly iban: string;
}

type BankProblems = { readonly [Name in keyof BankAccount]?: string | undefined };

interface BankProps {
  account: BankAccount;
  problems: BankProblems;
}

/** Holder and IBAN stand in the general steps, and are missing from Bancontact's (docs/facts/dashboard.md#refund). */
export const BANK_ACCOUNTS: Record<Variants['bankAccount'], FC<BankProps>> = {
  'not-asked': () => <></>,
  asked: ({ account, problems }) => (
    <>
      <Field
        name="accountHolder"
        label="Account holder name"
        value={account.accountHolder}
        problem={problems.accountHolder}
      />
      <Field name="iban" label="IBAN" value={account.iban} problem={problems.iban} />
      <Hidden name="bankAccount" value="asked" />
    </>
  ),
};

export interface RefundEntry extends BankAccount {
  readonly description: string;
  readonly amountText: string;
}

/** What was entered, from either form of the amount. */
export function readRefund(form: (name: string) => string): RefundEntry {
  const [whole, decimal] = [form('amount-whole').trim(), form('amount-decimal').trim()];
  return {
    description: form('description').trim(),
    amountText: whole || decimal ? `${whole}.${decimal}` : form('amount').trim(),
    accountHolder: form('accountHolder').trim(),
    iban: form('iban').trim(),
  };
}
