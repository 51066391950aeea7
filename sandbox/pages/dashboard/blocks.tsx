/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import { gatewayOf } from '../../core/gateways.ts';
import { methodOf, stateOf } from '../../core/orders.ts';
import { Block, DataList, Status } from '../view/data.tsx';
import { methodName } from '../view/method-name.ts';
import { Actions } from './actions.tsx';
import { historyText } from './history-text.ts';
import { moment, money } from './texts.ts';
import type { DetailsProps } from './visit.ts';

export const TransactionBlock: FC<DetailsProps> = ({ environment, transaction }) => {
  const state = stateOf(transaction);
  const method = methodOf(transaction);
  return (
    <Block title="Transaction details" id="transaction-details">
      <DataList
        entries={[
          { label: 'TID', value: transaction.id },
          {
            label: 'Payment method',
            value: method ? methodName(gatewayOf(method), environment.variants) : 'None chosen yet',
          },
          { label: 'Order status', value: <Status status={state.status} /> },
          { label: 'Transaction status', value: <Status status={state.financial} /> },
          { label: 'Date', value: moment(state.created) },
          { label: 'Total', value: money(environment, transaction, transaction.amount) },
          ...(state.amountRefunded > 0
            ? [{ label: 'Refunded', value: money(environment, transaction, state.amountRefunded) }]
            : []),
        ]}
      />
    </Block>
  );
};

export const OrderBlock: FC<DetailsProps> = (props) => (
  <Block title="Order summary" id="order-summary">
    <DataList
      entries={[
        { label: 'Order ID', value: props.transaction.orderId },
        { label: 'Description', value: props.transaction.description || '-' },
        { label: 'Site', value: props.environment.site.name },
      ]}
    />
    <Actions {...props} />
  </Block>
);

/** Why a payment was declined, and what people wrote (documented: "under Notes"). */
export const NotesBlock: FC<DetailsProps> = ({ transaction }) => {
  const { decline, comments } = stateOf(transaction);
  const notes = [...(decline ? [`${decline.reason} (${decline.reasonCode})`] : []), ...comments];
  return (
    <Block title="Notes" id="notes">
      {notes.length === 0 ? (
        <p class="empty">No notes.</p>
      ) : (
        <ul class="notes">
          {notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      )}
    </Block>
  );
};

/** Each in a direction of its own: what a shopper entered turns nothing beside it around. */
function text(...words: (string | null)[]): Child {
  const given = words.filter((word) => word !== null && word !== '');
  if (given.length === 0) return '-';
  return given.map((word, index) => (
    <>
      {index > 0 && ' '}
      <bdi>{word}</bdi>
    </>
  ));
}

export const CustomerBlock: FC<DetailsProps> = ({ transaction }) => {
  const { customer } = transaction.order.details;
  return (
    <Block title="Customer details" id="customer-details">
      <DataList
        entries={[
          { label: 'Name', value: text(customer.firstName, customer.lastName) },
          { label: 'Email', value: text(customer.email) },
          { label: 'Address', value: text(customer.address1, customer.houseNumber) },
          { label: 'City', value: text(customer.zipCode, customer.city) },
          { label: 'Country', value: text(customer.country) },
          { label: 'Locale', value: customer.locale },
        ]}
      />
    </Block>
  );
};

export const HistoryBlock: FC<DetailsProps> = ({ environment, transaction }) => (
  <Block title="Transaction history" id="transaction-history" width="two-thirds">
    <ol class="history">
      {transaction.history.map((event) => (
        <li>
          <time>{moment(event.at)}</time>
          <span>{historyText(event, (minor) => money(environment, transaction, minor))}</span>
        </li>
      ))}
    </ol>
  </Block>
);
