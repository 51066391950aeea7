import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { WrongOption } from './wrong-option.ts';

/** Where a sandbox always listens. */
export const LOOPBACK = '127.0.0.1';

/** Names of loopback, as URLs have them. */
export const LOOPBACK_NAMES = [LOOPBACK, 'localhost', '[::1]'];

/** Every address of the machine, as `listen` has it. */
const EVERY: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** As URLs have it. */
const inUrl = (address: string): string => (isIP(address) === 6 ? `[${address}]` : address);

/**
 * A host name or IP address, perhaps with a port, as a browser has it in `Host`.
 *
 * @throws WrongOption for anything else, and for a host of the live environment
 */
export function readHost(text: string): string {
  const address = `http://${isIP(text) === 6 ? inUrl(text) : text}`;
  const host = URL.canParse(address) ? new URL(address).host : '';
  if (host === '' || new URL(address).href !== `http://${host}/`) {
    throw new WrongOption(`there is no host "${text}"; it is a name such as host.docker.internal`);
  }
  refuseLive(new URL(address).hostname);
  return host;
}

/** The hosts of MultiSafepay's test environment, by what is there (docs/facts/hosts.md#hosts). */
export const TEST_HOSTS = {
  api: 'testapi.multisafepay.com',
  payment: 'testpayv2.multisafepay.com',
  authentication: 'testpay.multisafepay.com',
  dashboard: 'testmerchant.multisafepay.com',
} as const;

/** A sandbox is not to be taken for the live environment, and its authority may not vouch for that. */
export function refuseLive(hostname: string): void {
  const test: readonly string[] = Object.values(TEST_HOSTS);
  if (!/(^|\.)multisafepay\.com\.?$/.test(hostname) || test.includes(hostname)) return;
  throw new WrongOption(
    `${hostname} is a live host; a sandbox takes the place of ${test.join(', ')} only`,
  );
}

/** Of a host, which may have a port; an IPv6 address without its brackets. */
export const nameOf = (host: string): string =>
  new URL(`https://${host}`).hostname.replaceAll(/[[\]]/g, '');

/** Whether a host only says where to listen: clients call no server by it. */
export const isEvery = (host: string): boolean => EVERY.has(nameOf(host));

/** Where to listen for these hosts: loopback, and the addresses of this machine among them; or on every one. */
export function listenedOn(hosts: readonly string[]): readonly string[] {
  const names = hosts.filter((host) => new URL(`http://${host}`).port === '').map(nameOf);
  const every = names.find((name) => EVERY.has(name));
  if (every !== undefined) return [every];
  const own = new Set(addresses());
  const further = names.filter((name) => own.has(name) || isFurtherLoopback(name));
  return [LOOPBACK, ...new Set(further)];
}

/** 127.0.0.2 and so on, which other machines cannot reach either. */
const isFurtherLoopback = (name: string): boolean =>
  isIP(name) === 4 && name.startsWith('127.') && name !== LOOPBACK;

const isReachable = (address: string): boolean => !address.startsWith('127.');

/** Whether anything but this machine can reach a server that listens there. */
export const isExposed = (listened: readonly string[]): boolean => listened.some(isReachable);

/** The hosts by which a server is called that listens there: names of loopback and its other addresses. */
export function hostsOf(listened: readonly string[]): readonly string[] {
  const others = listened.some((address) => EVERY.has(address)) ? addresses() : listened;
  return [...new Set([...LOOPBACK_NAMES, ...others.map(inUrl)])];
}

/** Of this machine, but loopback's; those of IPv6 that mean something on one interface only left out. */
function addresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
    .map(({ address }) => address);
}

/** Who can reach a server that listens there, in words; undefined where only this machine can. */
export function whoCanReach(listened: readonly string[]): string | undefined {
  if (!isExposed(listened)) return undefined;
  const every = listened.some((address) => EVERY.has(address));
  const named = every ? addresses() : listened.filter(isReachable);
  const where = every
    ? `every address of this machine${named.length > 0 ? ` (${named.join(', ')})` : ''}`
    : named.join(', ');
  return `listens on ${where}: any machine that reaches it can use it. It asks for the API key, the dashboard's password and the control token everywhere`;
}
