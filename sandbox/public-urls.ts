import { refuseLive } from './hosts.ts';
import type * as promised from './package/index.d.ts';
import type { Urls } from './urls.ts';
import { WrongOption } from './wrong-option.ts';

/** The origins, by the names that users know them by. */
const ORIGINS = {
  api: 'api',
  payment: 'pay',
  authentication: 'acs',
  dashboard: 'dashboard',
} as const satisfies Record<keyof promised.PublicUrls, keyof Urls>;

export const PUBLIC_NAMES = Object.keys(ORIGINS) as (keyof promised.PublicUrls)[];

/**
 * The addresses by which clients reach the origins, where those are not the sandbox's own.
 *
 * @throws WrongOption for what is no origin, and for one that two have
 */
export function readPublicUrls(given: promised.PublicUrls): Partial<Urls> {
  const named = Object.entries(given).filter(([, address]) => address !== undefined);
  const origins = named.map(([name, address]) => [nameOf(name), originOf(address)] as const);
  if (new Set(origins.map(([, origin]) => origin)).size < origins.length) {
    throw new WrongOption('each origin needs an address of its own');
  }
  return Object.fromEntries(origins);
}

function nameOf(name: string): keyof Urls {
  const known = Object.entries(ORIGINS).find(([own]) => own === name);
  if (known) return known[1];
  throw new WrongOption(`there is no origin "${name}"; there are ${PUBLIC_NAMES.join(', ')}`);
}

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new WrongOption(
      `"${address}" is no public address; it is an address without a path, such as https://sandbox.example`,
    );
  }
  refuseLive(url.hostname);
  return url.origin;
}
