import { announcement } from '../announce.ts';
import { notificationAddress } from '../notifications/message.ts';
import type { Environment } from '../environment.ts';
import type { Handlers } from './calls.ts';
import { CALLS } from './calls.ts';
import type { Controls } from './controls.ts';
import { deliveriesOf, inWords } from './deliveries.ts';
import type { Journal } from './journal.ts';
import { NoneLeft } from './lending.ts';
import { openApi } from './openapi.ts';
import { end, find, standing } from './orders.ts';
import { mannerOf } from './overridden.ts';
import { Refused } from './requests.ts';
import { millisecondsOf } from './shapes.ts';
import { createSnapshots } from './snapshots.ts';
import { createTurns } from './turns.ts';

/** What the control API does, for one environment. */
export function createHandlers(
  { overrides, reset, lend }: Controls,
  environment: Environment,
  journal: Journal,
): Handlers {
  const { world, notifier, site } = environment;
  const snapshots = createSnapshots(environment, overrides);
  const inTurn = createTurns();
  const now = () => ({ now: new Date(world.clock.now()).toISOString() });

  /** An order that can be notified. */
  function orderToNotify(id: string, unknown: 400 | 404, unable: 400 | 409) {
    const order = world.store.byOrderId(id);
    if (!order) throw new Refused(`order_id: there is no order ${id}`, unknown);
    if (notificationAddress(order, site) !== undefined) return order;
    const why = `neither order ${id} nor its site has a notification_url`;
    throw new Refused(`order_id: ${why}`, unable);
  }

  return {
    list: () => ({ endpoints: endpoints() }),
    openapi: () => openApi(),
    readClock: now,
    async advanceClock({ body: { advance } }) {
      await inTurn(async () => {
        // A notification that fails while time passes is repeated while time passes.
        await notifier.settled();
        await world.clock.advance(millisecondsOf(advance), () => notifier.settled());
      });
      return now();
    },

    readOrder: ({ parameters: { order_id: id = '' } }) => standing(find(environment, id)),
    endOrder: ({ parameters: { order_id: id = '' }, body }) => standing(end(environment, id, body)),

    listOverrides: () => ({ overrides: [...overrides.list()] }),
    addOverride: ({ body }) => overrides.add(body),
    removeOverride: ({ parameters: { id = '' } }) => overrides.remove(id),
    removeOverrides() {
      overrides.removeAll();
      return { overrides: [] };
    },

    async notify({ body: { order_id: id, ...manner } }) {
      const order = orderToNotify(id, 404, 409);
      return { deliveries: (await notifier.resend(order, mannerOf(manner))).map(inWords) };
    },
    async readJournal({ query }) {
      if (query.settled) await notifier.settled();
      return { entries: [...journal.read(query)] };
    },
    readDeliveries: ({ query }) => ({ deliveries: deliveriesOf(environment, query.order_id) }),
    async resend({ body: { order_id: id } }) {
      const [sent] = await notifier.resend(orderToNotify(id, 400, 400));
      if (!sent) throw new Refused('the sandbox was reset meanwhile', 409);
      return inWords(sent);
    },

    async takeSnapshot() {
      let id = '';
      await inTurn(async () => {
        await notifier.settled();
        id = snapshots.take();
      });
      return { id, ...now() };
    },
    async reset({ body: { snapshot } }) {
      const restore = snapshot === undefined ? undefined : snapshots.find(snapshot);
      await inTurn(async () => {
        if (!restore) return reset();
        await notifier.settled();
        restore();
      });
      return now();
    },
    async lendEnvironment() {
      try {
        const lent = announcement(await lend());
        return { ...lent, controlUrl: lent.controlUrl ?? '' };
      } catch (error) {
        throw error instanceof NoneLeft ? new Refused(error.message, 503) : error;
      }
    },
  };
}

/** Those that are there to stay, by method and path. */
export const endpoints = (): Record<string, string> =>
  Object.fromEntries(
    Object.values(CALLS)
      .filter((call) => !('deprecated' in call))
      .map(({ method, path, summary }) => [`${method} /control${path}`, summary]),
  );
