import type { Event } from '../../core/history.ts';
import { orderState } from '../../core/orders.ts';
import { isPaid } from '../../core/statuses.ts';
import type { News, World } from '../../core/world.ts';
import { documentedParts } from '../../parts.ts';
import type { Defect } from './stage.ts';

/** A world in which news arrive otherwise than they were sent. */
const hearing = (alter: (news: News) => News): Defect => ({
  world: (world) => ({ ...world, record: (...news) => world.record(...news.map(alter)) }),
});

const altering = (alter: (change: News['changes'][number]) => News['changes'][number]): Defect =>
  hearing(({ transaction, changes }) => ({ transaction, changes: changes.map(alter) }));

/** A world that writes histories by itself, as it likes. */
const writing = (
  write: (history: readonly Event[], news: readonly Event[]) => readonly Event[],
): Defect => ({
  world: (world) => ({
    ...world,
    record(...items) {
      for (const { transaction, changes } of items) {
        const at = world.clock.now();
        const news = changes.map((change) => Object.assign({ at }, change));
        transaction.history = write(transaction.history, news);
      }
    },
  }),
});

const withIds = (ids: Partial<World['ids']>): Defect => ({
  world: (world) => ({ ...world, ids: { ...world.ids, ...ids } }),
});

/** For every invariant a sandbox that breaks it. */
export const DEFECTS: Readonly<Record<string, Defect>> = {
  'money is a whole number of minor units, never negative': altering((change) =>
    change.type === 'refunded' ? { ...change, amount: change.amount + 0.5 } : change,
  ),
  'no more is captured than was reserved': altering((change) =>
    change.type === 'captured' ? { ...change, amount: change.amount * 2 } : change,
  ),
  'no more is given back than was taken': {
    parts: {
      checkRefund(...request) {
        const refusal = documentedParts.checkRefund(...request);
        return refusal === 'too much' ? undefined : refusal;
      },
    },
  },
  'the returned amount is the sum of the completed refunds': hearing(
    ({ transaction, changes }) => ({
      transaction,
      changes: changes.filter(({ type }) => type !== 'refunded'),
    }),
  ),
  'a refund submitted twice is one refund': {
    parts: {
      checkRefund(...request) {
        const refusal = documentedParts.checkRefund(...request);
        return refusal === 'repeated' ? undefined : refusal;
      },
    },
  },
  'no transition is skipped or illegal': {
    ...writing((history, news) => [...history, ...news]),
    parts: {
      settle: (outcome, gateway) =>
        outcome.result === 'declined'
          ? { status: 'refunded', financial: 'declined' }
          : documentedParts.settle(outcome, gateway),
    },
  },
  'an order completes once': hearing((news) => {
    const { order } = news.transaction;
    order.expires = order.created + order.details.lifetime;
    return news;
  }),
  'an order id is paid once': {
    world: (world) => ({
      ...world,
      store: {
        ...world.store,
        byOrderId(id) {
          const order = world.store.byOrderId(id);
          return order && isPaid(orderState(order).status) ? undefined : order;
        },
      },
    }),
  },
  'PSP ids are unique': withIds({ pspId: (now) => Math.floor(now / 1000) * 1_000_000 }),
  'session ids and QR tokens are unique': withIds({ token: (length) => 'x'.repeat(length) }),
  'the state is what the history says': writing((history, news) => [
    ...history,
    ...news.map((event) => (event.type === 'submitted' ? { ...event, status: 'void' } : event)),
  ]),
  'a history never goes back in time': writing((history, news) => [
    ...history,
    ...news.map((event) => ({ ...event, at: event.at - history.length })),
  ]),
  'a history only grows': writing((history, news) => [...history.slice(-1), ...news]),
  'no request fails': {
    parts: {
      amountText() {
        throw new Error('broken on purpose');
      },
    },
  },
  'all witnesses tell the same story': {
    parts: {
      notificationBody: (transaction, site) => ({
        ...documentedParts.orderObject(transaction, site),
        status: 'initialized',
      }),
    },
  },
};
