import type { Order, Transaction } from '../../core/orders.ts';
import { currentPayment } from '../../core/orders.ts';
import type { OrderData } from '../support/client.ts';
import { transactionsOf } from './invariants.ts';
import type { Stage } from './stage.ts';

/**
 * Where witnesses differ about how orders stand: GET /orders and the dashboard's list about every
 * transaction, the last notification and the last event about every order.
 */
export async function differences(stage: Stage): Promise<string[]> {
  const rows = readRows((await stage.merchant.open('transactions')).html);
  const found: string[] = [];
  for (const order of stage.orders) {
    const answers = new Map<Transaction, OrderData>();
    for (const transaction of transactionsOf(order)) {
      const data = await stage.client.get(transaction.id);
      answers.set(transaction, data);
      const [api, shown] = [standing(data), rows.get(transaction.id) ?? 'nothing'];
      if (api !== shown) found.push(`${transaction.id}: API ${api}, dashboard ${shown}`);
    }
    for (const [{ id }, { related_transactions: related }] of answers) {
      for (const one of related ?? []) {
        const own = [...answers.values()].find(
          (data) => data.transaction_id === one.transaction_id,
        );
        if (own?.status !== one.status) found.push(`${one.transaction_id}: ${one.status} in ${id}`);
      }
    }
    const current = answers.get(currentPayment(order));
    if (current) found.push(...unnotified(stage, order, current));
  }
  return found;
}

/** `completed/completed`. */
const standing = ({ status, financial_status }: Pick<OrderData, 'status' | 'financial_status'>) =>
  `${status}/${financial_status}`;

/**
 * Notifications and events that are missing or wrong. A new attempt is first notified when its status
 * changes: until then the last message is about the attempt before it, or there is none. An order whose id
 * belongs to a newer one is not notified any more.
 */
function unnotified(
  { notifications, streams, world }: Stage,
  order: Order,
  current: OrderData,
): string[] {
  const hasItsId = world.store.byOrderId(order.details.orderId) === order;
  const bodies = notifications
    .map(({ body }) => JSON.parse(body ?? '{}') as OrderData)
    .filter(({ transaction_id: id }) => order.payments.some((payment) => payment.id === id));
  const said = {
    ...(hasItsId && { notification: bodies.at(-1) }),
    event: streams.get(order)?.events.at(-1)?.data,
  };
  return Object.entries(said)
    .flatMap(([witness, news]) => {
      const about = news?.transaction_id === current.transaction_id ? news : undefined;
      const told = about ? standing(about) : 'initialized/initialized';
      const api = standing(current);
      return told === api ? [] : [`${current.transaction_id}: API ${api}, ${witness} ${told}`];
    })
    .concat(hasItsId ? stale(bodies.at(-1), current) : []);
}

/**
 * The notification's money and related transactions, beside the API's; a refund that is not processed is no news
 * (docs/facts/webhooks.md#when).
 */
function stale(body: OrderData | undefined, current: OrderData): string[] {
  if (body?.transaction_id !== current.transaction_id) return [];
  const money = ({ amount_refunded, related_transactions }: OrderData): string =>
    JSON.stringify([
      amount_refunded,
      (related_transactions ?? [])
        .filter(({ type, status }) => type !== 'refund' || status === 'completed')
        .map(({ transaction_id, status }) => [transaction_id, status]),
    ]);
  const [told, api] = [money(body), money(current)];
  return told === api ? [] : [`${current.transaction_id}: API ${api}, notification ${told}`];
}

/**
 * Statuses in the dashboard's list, by PSP id: `Completed` there is `completed` in the API
 * (docs/facts/statuses.md#spelling-in-the-api).
 */
function readRows(html: string): Map<number, string> {
  const rows = [...html.matchAll(/<tr role="row">.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/g, ''),
    ),
  );
  return new Map(rows.map((cells) => [Number(cells[0]), `${cells[5]}/${cells[6]}`.toLowerCase()]));
}
