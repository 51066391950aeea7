import type { RequestListener } from 'node:http';
import { createGate, loopbackOrigins } from './gate.ts';
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
  serve(current: () => Promise<Record<keyof Urls, RequestListener>>): void;
  /** When one of them was last asked something, or opened. Milliseconds since the epoch. */
  readonly lastAsked: () => number;
  close(): Promise<void>;
}

/**
 * Opens four ports, or none.
 *
 * @param first the API's; the others get the three after it
 * @param names by which they may be addressed besides those of loopback
 * @throws WrongOption when there is no such port or one is in use
 */
export async function openOrigins(
  first?: number,
  certificate?: Certificate,
  front: Front = async (origin) => origin,
  names: readonly string[] = [],
): Promise<Origins> {
  const highest = LAST_PORT - NAMES.length + 1;
  if (first !== undefined && !(Number.isInteger(first) && first >= 1 && first <= highest)) {
    throw new WrongOption(`the port must be a whole number from 1 to ${highest}`);
  }
  const opened = await Promise.allSettled(
    NAMES.map((_, index) => listen(first === undefined ? 0 : first + index, certificate)),
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
  const urls = {
    api: await front(api.url),
    pay: await front(pay.url),
    acs: await front(acs.url),
    dashboard: await front(dashboard.url),
  };
  const addresses = (name: keyof Urls): string[] =>
    [listeners[name].url, urls[name]].flatMap(loopbackOrigins);
  const pages = NAMES.flatMap(addresses);
  let asked = Date.now();
  return {
    urls,
    serve(current) {
      for (const name of NAMES) {
        const answering = async (): Promise<RequestListener> => {
          asked = Date.now();
          return (await current())[name];
        };
        listeners[name].serve(answering, createGate(addresses(name), names, pages));
      }
    },
    lastAsked: () => asked,
    close,
  };
}
