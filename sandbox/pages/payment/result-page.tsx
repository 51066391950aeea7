/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Order, Transaction } from '../../core/orders.ts';
import { isAwaited, linkState, stateOf } from '../../core/orders.ts';
import { isPaid } from '../../core/statuses.ts';
import type { Environment } from '../environment.ts';
import { Notice, Page } from '../view/layout.tsx';
import { moneyText } from '../view/money.ts';
import { PoweredBy } from './payment-page.tsx';

interface ResultProps {
  environment: Environment;
  transaction: Transaction;
}

/** Where a shopper ends when the shop named no address to return to (docs/facts/payment-pages.md#result-pages). */
export const ResultPage: FC<ResultProps> = ({ environment, transaction }) => {
  const { order } = transaction;
  const { status } = stateOf(transaction);
  if (isPaid(status)) {
    const { firstName, lastName } = order.details.customer;
    const name = [firstName, lastName].filter(Boolean).join(' ');
    const text = name ? `Thank you, ${name}!` : 'Thank you!';
    return (
      <EndPage title="Payment successful." tone="good" text={text}>
        <Summary environment={environment} order={order} />
      </EndPage>
    );
  }
  if (isAwaited(order)) {
    return (
      <EndPage title="Thank you." tone="plain" text="Your payment is being processed.">
        <Summary environment={environment} order={order} />
      </EndPage>
    );
  }
  const retry = linkState(order, environment.world.clock.now()) === 'payable';
  return (
    <EndPage title={UNPAID_TITLES[status] ?? 'Payment not finished.'} tone="bad" text={NO_MONEY}>
      <Summary environment={environment} order={order} />
      {retry && (
        <a class="button" href={`/connect/${order.sessionId}/`}>
          Try again
        </a>
      )}
    </EndPage>
  );
};

const NO_MONEY = 'Nothing has been charged.';

const UNPAID_TITLES: Readonly<Record<string, string>> = {
  declined: 'Payment declined.',
  void: 'Payment cancelled.',
  cancelled: 'Payment cancelled.',
  expired: 'Payment expired.',
};

/** A link that cannot be paid: paid already, expired, or none of ours. */
export const DeadEnd: FC<{ why: keyof typeof DEAD_ENDS }> = ({ why }) => (
  <EndPage {...DEAD_ENDS[why]} tone="plain" />
);

const DEAD_ENDS = {
  awaited: {
    title: 'This order is being paid.',
    text: 'There is nothing left to do until the payment has arrived. You can close this page.',
  },
  paid: {
    title: 'This order has been paid.',
    text: 'There is nothing left to pay. You can close this page.',
  },
  closed: {
    title: 'This payment link has expired.',
    text: 'Nothing has been charged. Please go back to the shop and order again.',
  },
  unknown: {
    title: 'This payment link is not known.',
    text: 'Please check the address, or go back to the shop and order again.',
  },
} as const;

interface EndPageProps {
  title: string;
  tone: 'good' | 'bad' | 'plain';
  text: string;
  children?: Child;
}

const EndPage: FC<EndPageProps> = ({ title, tone, text, children }) => (
  <Page title={title} kind="pay">
    <main>
      <Notice title={title} tone={tone} text={text} details={children} />
    </main>
    <PoweredBy />
  </Page>
);

const Summary: FC<{ environment: Environment; order: Order }> = ({ environment, order }) => {
  const { amount, currency, description } = order.details;
  return (
    <dl class="order">
      <div>
        <dt>Description:</dt>
        <dd>{description}</dd>
      </div>
      <div>
        <dt>Amount:</dt>
        <dd>{moneyText(environment, amount, currency)}</dd>
      </div>
    </dl>
  );
};
