/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { amsterdam } from '../../core/clock.ts';
import { gatewayOf } from '../../core/gateways.ts';
import type { Transaction } from '../../core/orders.ts';
import { methodOf, stateOf } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { Field, Submit } from '../view/controls.tsx';
import { Status, Table } from '../view/data.tsx';
import { methodName } from '../view/method-name.ts';
import { moneyText } from '../view/money.ts';
import { Frame } from './frame.tsx';
import type { Session } from './sessions.ts';

/** More than a person reads; the keyword finds the rest. */
const MOST_ROWS = 100;

const COLUMNS = [
  'ID',
  'Order ID',
  'Date',
  'Description',
  'Payment method',
  'Order status',
  'Transaction status',
  'Amount',
];

interface OverviewProps {
  environment: Environment;
  session: Session;
  keyword: string;
}

/** Transactions > Transaction overview: keyword search and list (docs/facts/dashboard.md#transaction-overview). */
export const OverviewPage: FC<OverviewProps> = ({ environment, session, keyword }) => {
  const { store } = environment.world;
  const found = [...store.transactions()].filter((item) => matches(item, keyword));
  const shown = found.slice(0, MOST_ROWS);
  const { overview } = environment.variants;
  return (
    <Frame
      title={overview}
      site={environment.site}
      session={session}
      trail={[{ text: 'Transactions' }, { text: overview }]}
    >
      <h1>{overview}</h1>
      <form class="search" method="get" action="/transactions" role="search">
        <Field
          name="keyword"
          label="Keyword"
          type="search"
          value={keyword}
          hint="Order ID, transaction ID or description"
          optional
        />
        <Submit text="Search" />
      </form>
      <p class="count" role="status">
        {found.length === 1 ? '1 transaction' : `${found.length} transactions`}
        {found.length > shown.length && `, the newest ${shown.length} shown`}
      </p>
      <Table
        caption="Transactions"
        columns={COLUMNS}
        rows={shown.map((item) => ({ address: addressOf(item), cells: row(item, environment) }))}
        empty={keyword ? 'No transaction matches this keyword.' : 'No transactions yet.'}
      />
    </Frame>
  );
};

function matches(transaction: Transaction, keyword: string): boolean {
  const wanted = keyword.trim().toLowerCase();
  const { id, orderId, description, order } = transaction;
  return [String(id), orderId, description, order.details.orderId].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

const addressOf = ({ id }: Transaction): string => `/transactions/${id}`;

function row(transaction: Transaction, environment: Environment) {
  const state = stateOf(transaction);
  const method = methodOf(transaction);
  const { currency } = transaction.order.details;
  const sign = transaction.kind === 'refund' ? '-' : '';
  return [
    transaction.id,
    transaction.orderId,
    <time>{amsterdam(state.created).replace('T', ' ')}</time>,
    transaction.description,
    method ? methodName(gatewayOf(method), environment.variants) : '-',
    <Status status={state.status} />,
    <Status status={state.financial} />,
    <span class="amount">{`${sign}${moneyText(environment, transaction.amount, currency)}`}</span>,
  ];
}
