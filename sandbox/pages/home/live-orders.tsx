/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { gatewayOf } from '../../core/gateways.ts';
import type { Order } from '../../core/orders.ts';
import { currentPayment, linkState, methodOf, orderState } from '../../core/orders.ts';
import { moment } from '../dashboard/texts.ts';
import type { Environment } from '../environment.ts';
import { Status } from '../view/data.tsx';
import { moneyText } from '../view/money.ts';
import { Story, transactionsOf } from './story.tsx';

/** More than a person follows; the dashboard has the rest. */
const MOST = 20;

/** The newest orders, each with what happened to it. A script asks for this again and again. */
export const LiveOrders: FC<{ environment: Environment }> = ({ environment }) => {
  const { orders, count } = newest(environment);
  return (
    <div id="live">
      <p class="count" role="status">
        {count === 1 ? '1 order' : `${count} orders`}
        {count > orders.length && `, the newest ${orders.length} shown`}
      </p>
      <div class="orders">
        {orders.map((order) => (
          <OrderEntry environment={environment} order={order} />
        ))}
        {count === 0 && (
          <p class="empty" id="no-orders">
            None yet. Run the first order above in a terminal, or point a shop at this address: it
            shows here at once, and you can pay it.
          </p>
        )}
      </div>
    </div>
  );
};

function newest({ world }: Environment) {
  const all = [...world.store.transactions()].filter(
    (transaction) => transaction === transaction.order.payments[0],
  );
  return { orders: all.slice(0, MOST).map(({ order }) => order), count: all.length };
}

const OrderEntry: FC<{ environment: Environment; order: Order }> = ({ environment, order }) => {
  const { status, financial } = orderState(order);
  const { orderId, amount, currency } = order.details;
  const method = methodOf(currentPayment(order));
  return (
    <details
      class="entry"
      id={`order-${order.sessionId}`}
      data-version={versionOf(environment, order)}
    >
      <summary>
        <strong>{orderId}</strong>
        <span class="amount">{moneyText(environment, amount, currency)}</span>
        <span>{method ? gatewayOf(method).name : 'no method yet'}</span>
        <span>
          <Status status={status} />
          {financial !== status && <Status status={financial} />}
        </span>
        <time>{moment(order.created)}</time>
      </summary>
      <Story environment={environment} order={order} />
    </details>
  );
};

/** Changes with everything that an entry shows. */
function versionOf({ log, world }: Environment, order: Order): string {
  const events = transactionsOf(order).flatMap(({ history }) => history);
  const latest = Math.max(...events.map(({ at }) => at));
  const link = linkState(order, world.clock.now());
  return `${events.length}-${log.of(order).length}-${latest}-${link}`;
}
