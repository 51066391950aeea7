/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Gateway } from '../../core/gateways.ts';
import { gatewayOf } from '../../core/gateways.ts';
import type { Order, Payment } from '../../core/orders.ts';
import { isAwaited, orderState } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { Submit } from '../view/controls.tsx';
import type { Labelled } from '../view/data.tsx';
import { DataList } from '../view/data.tsx';
import { Page } from '../view/layout.tsx';
import { useLook } from '../view/look.tsx';
import { amountValue, moneyText } from '../view/money.ts';
import type { Variants } from '../view/variants.ts';
import { word } from '../view/words.ts';
import { PoweredBy } from './payment-page.tsx';

interface InstructionsProps {
  environment: Environment;
  transaction: Payment;
}

/** What is left to do for the shopper of a bank transfer (docs/facts/payment-pages.md#result-pages). */
const TransferInstructions: FC<InstructionsProps> = (props) => {
  const { environment, transaction } = props;
  const { amount, id } = transaction;
  const { currency } = transaction.order.details;
  const sum = `${currency} ${amountValue(environment, amount, currency)}`;
  const entries = [
    { label: 'Bank Name', value: 'Sandbox Bank N.V.' },
    { label: 'IBAN', value: 'NL00SAND0123456789' },
    { label: 'Swift/BIC', value: 'SANDNL2A' },
    { label: 'Amount', value: moneyText(environment, amount, currency) },
    { label: 'Reference number', value: String(id) },
    { label: 'Name', value: environment.site.name },
    { label: 'City', value: 'Amsterdam' },
  ];
  return (
    <Instructions
      {...props}
      title={`To complete the transaction, please transfer ${sum} to the following bank account:`}
      entries={entries}
      remark="please include the reference number in the description of your transfer."
    />
  );
};

/** Instructions for a shopper of Multibanco or MB WAY (docs/facts/payment-pages.md#result-pages). */
const ReferenceInstructions: FC<InstructionsProps> = (props) => {
  const { environment, transaction } = props;
  const { amount, id } = transaction;
  const reference = String(id).slice(-9).padStart(9, '0');
  const entries = [
    { label: 'Entity', value: '00000' },
    { label: 'Reference', value: reference.replaceAll(/\d{3}(?=\d)/g, '$& ') },
    {
      label: 'Amount',
      value: moneyText(environment, amount, transaction.order.details.currency),
    },
  ];
  return <Instructions {...props} title="Thank you for your order." entries={entries} />;
};

/** The guide's word of today, and the one before it (docs/facts/payment-pages.md#result-pages). */
const RETURNS: Record<Variants['names'], string> = {
  current: 'Return to online shop',
  older: 'Return to website',
};

interface Told extends InstructionsProps {
  title: string;
  entries: readonly Labelled[];
  remark?: string;
}

const Instructions: FC<Told> = ({ transaction, title, entries, remark }) => {
  const { order } = transaction;
  const { locale } = order.details.customer;
  const look = useLook();
  return (
    <Page title="Payment details" kind="pay">
      <main>
        <section class="panel instructions">
          <h1>{title}</h1>
          <DataList entries={entries} />
          {remark && (
            <p>
              <strong>Important:</strong> {remark}
            </p>
          )}
          <form method="post" action={`/connect/${order.sessionId}/return`}>
            <Submit text={word(RETURNS[look.names], look, locale)} />
          </form>
        </section>
      </main>
      <PoweredBy />
    </Page>
  );
};

const PAGES: { readonly [Kind in Gateway['asks']['kind']]?: FC<InstructionsProps> } = {
  account: TransferInstructions,
  phone: ReferenceInstructions,
  amount: ReferenceInstructions,
};

/** The page with what is left to do, for methods that have one. */
export function instructionsOf(order: Order): FC<InstructionsProps> | undefined {
  const { method } = orderState(order);
  const Instruct = method && PAGES[gatewayOf(method).asks.kind];
  // What a transfer needs is of no use once the money is there; the other page says thank you as well.
  return Instruct === TransferInstructions && !isAwaited(order) ? undefined : Instruct;
}
