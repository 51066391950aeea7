import type { IncomingMessage, RequestListener } from 'node:http';
import { addressed, createGate, hostsOf, originsAt } from './gate.ts';
import { hostsOf as namesOf, isEvery, isExposed, listenedOn } from './hosts.ts';
import type { Certificate, Listener } from './listen.ts';
import { listen } from './listen.ts';
import type { Front } from './options.ts';
import { WrongOption } from './wrong-option.ts';
import type { Urls } from './urls.ts';

/** The order of the ports. */
const NAMES = ['api', 'pay', 'acs', 'dashboard'] as const satisfies (keyof Urls)[];
const LAST_PORT = 65_535;

/** The four servers of a sandbox. */
export interface Origins {
  readonly urls: Urls;
  /** Whether anything but this machine can reach them directly. */
  readonly exposed: boolean;
  serve(current: () => Promise<Record<keyof Urls, RequestListener>>): void;
  /** When one of them was last asked something, or opened. Milliseconds since the epoch. */
  readonly lastAsked: () => number;
  close(): Promise<void>;
}

/** How the four servers are opened. */
interface Opening {
  /** The API's port; the others get the three after it. Free ones unless given. */
  readonly port?: number | undefined;
  readonly certificate?: Certificate | undefined;
  readonly front?: Front | undefined;
  /** By which they may be called besides loopback's names; see `listenedOn`. */
  readonly hosts: readonly string[];
  /** By which clients reach them, where that is not where they listen. */
  readonly publicUrls: Partial<Urls>;
}

/**
 * Opens four ports, or none.
 *
 * @throws WrongOption when there is no such port or one is in use
 */
export async function openOrigins({
  port: first,
  certificate,
  front = async (origin) => origin,
  hosts,
  publicUrls,
}: Opening): Promise<Origins> {
  const highest = LAST_PORT - NAMES.length + 1;
  if (first !== undefined && !(Number.isInteger(first) && first >= 1 && first <= highest)) {
    throw new WrongOption(`the port must be a whole number from 1 to ${highest}`);
  }
  const listened = listenedOn(hosts);
  const opened = await Promise.allSettled(
    NAMES.map((_, index) => listen(first === undefined ? 0 : first + index, certificate, listened)),
  );
  const open = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(open.map((listener) => listener.close()));
  };
  const failed = opened.find((one) => one.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  const [api, pay, acs, dashboard] = open as [Listener, Listener, Listener, Listener];
  const listeners = { api, pay, acs, dashboard };
  const fronts = {
    api: await front(api.url),
    pay: await front(pay.url),
    acs: await front(acs.url),
    dashboard: await front(dashboard.url),
  };
  const called = namesOf(listened);
  const addresses = (name: keyof Urls): string[] =>
    [listeners[name].url, fronts[name]].flatMap((url) => originsAt(url, called));
  const announced = Object.values(publicUrls);
  const pages = [...NAMES.flatMap(addresses), ...announced];
  const meant = new Map(
    NAMES.flatMap((name) => {
      const origin = publicUrls[name];
      return (origin === undefined ? [] : hostsOf(origin)).map((host) => [host, name] as const);
    }),
  );
  const names = hosts.filter((host) => !isEvery(host));
  let asked = Date.now();
  return {
    urls: { ...fronts, ...publicUrls },
    exposed: isExposed(listened),
    serve(current) {
      for (const name of NAMES) {
        // A public name says which origin is meant, so that one port can be all four.
        const answering = async (request: IncomingMessage): Promise<RequestListener> => {
          asked = Date.now();
          return (await current())[meant.get(addressed(request)) ?? name];
        };
        const own = [...addresses(name), ...announced];
        listeners[name].serve(answering, createGate(own, names, pages));
      }
    },
    lastAsked: () => asked,
    close,
  };
}
