import { setImmediate } from 'node:timers/promises';
import { createApps } from '../../apps.ts';
import type { Apps } from '../../app.ts';
import { createClock } from '../../core/clock.ts';
import type { Order, Payment } from '../../core/orders.ts';
import type { World } from '../../core/world.ts';
import { createEnvironment } from '../../environment.ts';
import type { Notification } from '../../notifications/delivery.ts';
import { readVariants } from '../../pages/view/variants.ts';
import type { Parts } from '../../parts.ts';
import { documentedParts } from '../../parts.ts';
import { Browser } from '../support/browser.ts';
import type { PlacedOrder } from '../support/client.ts';
import { Client } from '../support/client.ts';
import type { EventStream } from '../support/event-stream.ts';
import { openEvents } from '../support/event-stream.ts';
import { Merchant } from '../support/merchant.ts';

/** What is broken on purpose, to see that it is noticed. */
export interface Defect {
  readonly parts?: Partial<Parts>;
  readonly world?: (world: World) => World;
}

const URLS = {
  api: 'http://api.test',
  pay: 'http://pay.test',
  acs: 'http://acs.test',
  dashboard: 'http://dashboard.test',
};

/** Turns of the event loop that an event may take from a change to its listener. */
const LONGEST_WAY = 50;

const BEGINNING = Date.parse('2026-01-15T12:00:00Z');

export type Stage = Awaited<ReturnType<typeof setStage>>;

/** A whole sandbox without network and wall time: the same seed and commands give the same run. */
export async function setStage(seed: string, defect: Defect = {}) {
  const notifications: Notification[] = [];
  const parts: Parts = {
    ...documentedParts,
    deliver(notification) {
      notifications.push(notification);
      return Promise.resolve({ accepted: true, result: 'HTTP 200, OK' });
    },
    ...defect.parts,
  };
  const clock = createClock(BEGINNING);
  const sound = createEnvironment({
    seed,
    caFile: undefined,
    parts,
    urls: URLS,
    clock,
    anywhere: true,
  });
  const world = defect.world?.(sound.world) ?? sound.world;
  const environment = { ...sound, world };
  const { site, notifier } = environment;
  /** What went wrong inside, by request. */
  const failures: string[] = [];
  const send = connect(environmentApps(), failures);

  function environmentApps(): Apps {
    let apps: Apps | undefined;
    createApps(environment, readVariants({}), (created) => (apps = created));
    if (!apps) throw new Error('No applications');
    return apps;
  }

  const connection = {
    apiUrl: `${URLS.api}/v1/json/`,
    apiKey: site.apiKey,
    dashboardUrl: `${URLS.dashboard}/`,
    dashboardEmail: site.email,
    dashboardPassword: site.password,
  };
  /** Every order that was ever placed, replaced ones included. */
  const orders: Order[] = [];
  const streams = new Map<Order, EventStream>();
  const changes = new Map<Order, number>();
  world.onChange((order) => void changes.set(order, (changes.get(order) ?? 0) + 1));
  const told = (): boolean =>
    [...streams].every(([order, { events }]) => events.length >= (changes.get(order) ?? 0));

  return {
    apiKey: site.apiKey,
    world,
    clock,
    orders,
    streams,
    /** 3-D Secure questions that were ever asked, the abandoned ones included. */
    challenges: [] as { readonly payment: Payment; readonly token: string }[],
    /** In the order in which they were sent. */
    notifications,
    send,
    /** Requests that the sandbox could not cope with. */
    failures,
    client: new Client(connection, send),
    merchant: await Merchant.signIn(connection, new Browser(send)),
    shopper: () => new Browser(send),
    /** Listens to an order from now on. */
    async follow(order: Order, placed: PlacedOrder): Promise<void> {
      orders.push(order);
      changes.set(order, 0);
      streams.set(order, await openEvents(placed, placed.events_token, send));
    },
    /** Resolves when notifications and events are where they belong; an event that never comes is not waited for. */
    async settled(): Promise<void> {
      await notifier.settled();
      for (let turn = 0; turn < LONGEST_WAY && !told(); turn += 1) await setImmediate();
    },
    async end(): Promise<void> {
      clock.stop();
      await Promise.all([...streams.values()].map((stream) => stream.close()));
    },
    payUrl: (order: Order) => `${URLS.pay}/connect/${order.sessionId}/`,
  };
}

/** Replaces the network: each origin's requests go to its application. */
function connect(apps: Apps, failures: string[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const name = Object.entries(URLS).find(([, url]) => request.url.startsWith(`${url}/`))?.[0];
    const response = await apps[name as keyof Apps].fetch(request);
    if (response.status >= 500)
      failures.push(`${request.method} ${request.url}: ${response.status}`);
    return response;
  };
}
