/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Order, Transaction } from '../../core/orders.ts';
import { currentPayment, linkState } from '../../core/orders.ts';
import { historyText } from '../dashboard/history-text.ts';
import { moment } from '../dashboard/texts.ts';
import type { Environment } from '../environment.ts';
import { moneyText } from '../view/money.ts';

/** What happened to an order, and where to go on. */
export const Story: FC<{ environment: Environment; order: Order }> = ({ environment, order }) => {
  const { urls, log, world } = environment;
  const payable = linkState(order, world.clock.now()) === 'payable';
  return (
    <div class="story">
      <p class="links">
        {payable && <a href={`${urls.pay}/connect/${order.sessionId}/`}>Pay it</a>}
        <a href={`${urls.dashboard}/transactions/${currentPayment(order).id}`}>In the dashboard</a>
      </p>
      {transactionsOf(order).map((transaction) => (
        <section>
          <h3>{`${transaction.kind.charAt(0).toUpperCase()}${transaction.kind.slice(1)} ${transaction.id}`}</h3>
          <History
            lines={transaction.history.map((event) => ({
              at: event.at,
              text: historyText(event, (minor) =>
                moneyText(environment, minor, order.details.currency),
              ),
            }))}
          />
        </section>
      ))}
      {log.of(order).length > 0 && (
        <section>
          <h3>Notifications</h3>
          <History
            lines={log.of(order).map(({ at, method, status, attempt, result }) => ({
              at,
              text: `${method} ${status}, attempt ${attempt}: ${result}`,
            }))}
          />
        </section>
      )}
    </div>
  );
};

const History: FC<{ lines: readonly { at: number; text: string }[] }> = ({ lines }) => (
  <ol class="history">
    {lines.map(({ at, text }) => (
      <li>
        <time>{moment(at)}</time>
        <span>{text}</span>
      </li>
    ))}
  </ol>
);

/** All of them, payments first. */
export const transactionsOf = (order: Order): readonly Transaction[] => [
  ...order.payments,
  ...order.captures,
  ...order.refunds,
];
