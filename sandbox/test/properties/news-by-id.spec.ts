import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import type { Order } from '../../core/orders.ts';
import type { Notification } from '../../notifications/delivery.ts';
import { documentedParts } from '../../parts.ts';
import { SETTINGS } from './check.ts';
import type { Command } from './commands.ts';
import { perform } from './perform.ts';
import { setStage } from './stage.ts';

const first = { order: 0, form: 'current', clicks: 1 } as const;
const order = { do: 'order', gateway: 'VISA', amount: 137 } as const;

/** What makes news, mostly of one id: it is used again, tried again, paid, captured, refunded, left alone. */
const NEWS: readonly Command[] = [
  { ...order, id: 'A', capture: '' },
  { ...order, id: 'A', capture: 'manual' },
  { ...order, id: 'B', capture: '' },
  { do: 'confirm card', card: 'notEnrolled', ...first },
  { do: 'pay by card', order: 0 },
  { do: 'pay by card', order: 1 },
  { do: 'update', order: 0, status: 'cancelled', amount: undefined },
  { do: 'capture', order: 0, amount: 37, clicks: 1 },
  { do: 'release reservation', order: 0 },
  { do: 'refund', order: 0, amount: 1, clicks: 1 },
  { do: 'refund part', order: 0, part: 0, amount: 1, clicks: 1 },
  { do: 'accept refund', order: 0, refund: 0, clicks: 1 },
  { do: 'wait', minutes: 1 },
  { do: 'wait', minutes: 61 },
];

/** How the shop takes each notification: after so many turns, and whether it says OK. */
const answers = fc.array(fc.record({ turns: fc.nat({ max: 30 }), accepted: fc.boolean() }), {
  minLength: 1,
  maxLength: 8,
});
const plays = fc.array(fc.constantFrom(...NEWS), { maxLength: 14, size: 'max' });

/** All that a shop knows: an id, and which order it means by it. */
interface Arrival {
  readonly id: string;
  /** Counted up with every change of any order. */
  readonly news: number;
  readonly meant: boolean;
}

async function arrivals(
  commands: readonly Command[],
  shop: readonly { turns: number; accepted: boolean }[],
): Promise<Arrival[]> {
  const arrived: Arrival[] = [];
  let news = 0;
  let deliveries = 0;
  const stage = await setStage('news', {
    parts: {
      // The body says which news it is, and of which order.
      notificationBody: (payment, site) => ({
        ...documentedParts.notificationBody(payment, site),
        news: (news += 1),
        session: payment.order.sessionId,
      }),
      async deliver({ url, body }: Notification) {
        const id = new URL(url).searchParams.get('transactionid') ?? '';
        const told = JSON.parse(body ?? '{}') as { news: number; session: string };
        const owner: Order | undefined = stage.world.store.byOrderId(id);
        arrived.push({ id, news: told.news, meant: owner?.sessionId === told.session });
        const { turns = 0, accepted = true } = shop[(deliveries += 1) % shop.length] ?? {};
        for (let turn = 0; turn < turns; turn += 1) await setImmediate();
        return { accepted, result: 'as the shop likes' };
      },
    },
  });
  // Nothing waits for the shop: later messages overtake earlier ones if they can.
  const unwaited = { ...stage, settled: () => Promise.resolve() };
  for (const command of [NEWS[0], ...commands]) if (command) await perform(unwaited, command);
  await stage.settled();
  await stage.clock.advance(60 * 60_000, () => stage.settled());
  await stage.end();
  return arrived;
}

test('a shop that knows only ids hears of each in the order of the changes, and of the latest order alone', async () => {
  const heard = fc.asyncProperty(plays, answers, async (commands, shop) => {
    const latest = new Map<string, number>();
    for (const { id, news, meant } of await arrivals(commands, shop)) {
      expect(news, `older news of ${id} after newer`).toBeGreaterThanOrEqual(latest.get(id) ?? 0);
      expect(meant, `news of an order that ${id} does not mean any more`).toBe(true);
      latest.set(id, news);
    }
  });
  const { failed, counterexample, errorInstance } = await fc.check(heard, SETTINGS);
  expect(failed, `${JSON.stringify(counterexample)}: ${String(errorInstance)}`).toBe(false);
});
