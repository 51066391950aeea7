import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from './api/errors.ts';

/**
 * Who may ask a server. It listens on loopback unless another address is asked for, but every page that the user's browser
 * shows can send requests there, and by DNS rebinding even read the answers under a name of its own.
 */
export interface Gate {
  /** By which names and ports it may be addressed, as in `Host`. */
  readonly hosts: ReadonlySet<string>;
  /** Further names, whatever the port: those that the sandbox was started with. */
  readonly names: ReadonlySet<string>;
  /** Whose pages may send forms and other unsafe requests, as in `Origin`. */
  readonly origins: ReadonlySet<string>;
}

/** Why a request is refused, as shown to its sender. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
}

/** The origins by which a server is reached: its own one under each of these hosts. */
export function originsAt(origin: string, hosts: readonly string[]): string[] {
  const { protocol, port } = new URL(origin);
  return hosts.map((host) => `${protocol}//${host}${port && `:${port}`}`);
}

/** A gate for the server of these origins, open to the pages of `pages`. */
export function createGate(
  origins: readonly string[],
  names: readonly string[] = [],
  pages: readonly string[] = origins,
): Gate {
  return {
    hosts: new Set(origins.flatMap(hostsOf)),
    names: new Set(names),
    origins: new Set(pages),
  };
}

/** How `Host` may name an origin: with the port, and without it where the scheme implies it. */
export function hostsOf(origin: string): string[] {
  const { host, hostname, protocol } = new URL(origin);
  return host === hostname ? [host, `${host}:${protocol === 'https:' ? 443 : 80}`] : [host];
}

/** Undefined for a request that may be answered. */
export function refusalOf(request: IncomingMessage, gate: Gate): Refusal | undefined {
  if (!isKnown(addressed(request), gate)) {
    return {
      status: 421,
      text: `this sandbox answers to ${[...gate.hosts].join(', ')}; to answer to another name it has to be started with --host NAME`,
    };
  }
  if (isSafe(request) || isOwnPage(request, gate)) return undefined;
  return { status: 403, text: 'pages of another origin may not send this' };
}

const isKnown = (host: string, { hosts, names }: Gate): boolean =>
  hosts.has(host) || names.has(host) || names.has(host.replace(/:\d{1,5}$/, ''));

/** The host that a request is for: a target with an address of its own outranks the header (RFC 9112, 3.2.2). */
export function addressed({ url = '', headers }: IncomingMessage): string {
  const own = url.startsWith('/') || !URL.canParse(url) ? undefined : new URL(url).host;
  return (own ?? headers.host ?? '').toLowerCase();
}

/** Changes nothing (RFC 9110, 9.2.1): links, images and streams of other origins are as on the web. */
const isSafe = ({ method = '' }: IncomingMessage): boolean =>
  ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method);

/**
 * Clients that are no browsers send neither header. A browser names the page's origin, or hides it as
 * `null`; then only its own word that both are the same origin counts.
 */
function isOwnPage({ headers }: IncomingMessage, { origins, names }: Gate): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site === 'same-origin') return true;
  if (origin === undefined) return site === undefined || site === 'none';
  return origins.has(origin) || (URL.canParse(origin) && names.has(new URL(origin).hostname));
}

/** A body larger than this is refused before anything reads it. */
export const LARGEST_BODY = 256 * 1024;

/** This much more is read and dropped, so that the sender can read the answer. */
const LARGEST_REST = 16 * 1024 * 1024;

/** All of a request's body; why it is refused; or undefined when its sender has hung up. */
export function bodyOf(request: IncomingMessage): Promise<Buffer | Refusal | undefined> {
  const { 'content-length': announced = '0' } = request.headers;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    if (Number(announced) > LARGEST_BODY) resolve(TOO_LARGE);
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LARGEST_BODY) return void chunks.push(chunk);
      chunks.length = 0;
      resolve(TOO_LARGE);
      if (length > LARGEST_BODY + LARGEST_REST) request.socket.destroySoon();
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => resolve(undefined));
    request.once('close', () => resolve(undefined));
  });
}

const TOO_LARGE: Refusal = {
  status: 413,
  text: `the body is larger than ${LARGEST_BODY / 1024} KB`,
};

/** Whether there is a body to read: most requests have none. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  'transfer-encoding' in headers || (headers['content-length'] ?? '0') !== '0';

/** Answers in the form of the place that was asked: the API's envelope, the control endpoint's, plain text. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, text }: Refusal,
): void {
  const { url = '' } = request;
  const body = url.startsWith('/v1/json')
    ? JSON.stringify(new ApiError(1000, text).envelope())
    : url.startsWith('/control')
      ? JSON.stringify({ error: text })
      : `${text}\n`;
  const type = body.startsWith('{') ? 'application/json' : 'text/plain; charset=utf-8';
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
  });
  response.write(body);
  // The end of an answer may close the connection: a sender in the middle of its body would see no answer then.
  if (!hasBody(request) || request.complete) return void response.end();
  for (const over of ['end', 'close']) request.once(over, () => response.end());
}
