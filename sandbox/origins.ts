import type { RequestListener } from 'node:http';
import type { Certificate, Listener } from './listen.ts';
import { listen } from './listen.ts';
import type { Front } from './options.ts';
import { WrongOption } from './options.ts';
import type { Urls } from './urls.ts';

/** The order of the ports. */
const NAMES = ['api', 'pay', 'acs', 'dashboard'] as const satisfies (keyof Urls)[];
const LAST_PORT = 65_535;

/** The four servers of a sandbox. */
export interface Origins {
  readonly urls: Urls;
  serve(current: () => Promise<Record<keyof Urls, RequestListener>>): void;
  close(): Promise<void>;
}

/**
 * Opens four ports, or none.
 *
 * @param first the API's; the others get the three after it
 * @throws WrongOption when there is no such port or one is in use
 */
export async function openOrigins(
  first?: number,
  certificate?: Certificate,
  front: Front = async (origin) => origin,
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
  return {
    urls: {
      api: await front(api.url),
      pay: await front(pay.url),
      acs: await front(acs.url),
      dashboard: await front(dashboard.url),
    },
    serve(current) {
      for (const name of NAMES) listeners[name].serve(async () => (await current())[name]);
    },
    close,
  };
}
