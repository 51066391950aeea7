import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createDoor } from 'node:net';
import type { Gate } from './gate.ts';
import { bodyOf, createGate, hasBody, originsAt, refusalOf, refuse } from './gate.ts';
import { hostsOf, LOOPBACK } from './hosts.ts';
import { WrongOption } from './wrong-option.ts';

export interface Listener {
  /** Origin, without a slash at its end. */
  readonly url: string;
  /**
   * Answers requests with the current listener; a request waits until it is loaded. Requests come with their
   * whole body, and only through the gate: by default that of this machine's own names.
   */
  serve(current: (request: IncomingMessage) => Promise<RequestListener>, gate?: Gate): void;
  close(): Promise<void>;
}

/** What a server with TLS shows and keeps, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A client gets this long to send its headers, and all of its request. Milliseconds. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
};

/**
 * Opens a port before there is anything to serve: every application needs the addresses of the others.
 *
 * @param port 0 for any that is free
 * @param addresses of this machine; the first is loopback or includes it
 * @throws WrongOption when the port cannot be opened
 */
export async function listen(
  port: number,
  certificate?: Certificate,
  addresses: readonly string[] = [LOOPBACK],
): Promise<Listener> {
  const server = certificate
    ? createSecureServer({ ...PATIENCE, ...certificate })
    : createServer(PATIENCE);
  const [first = LOOPBACK, ...others] = addresses;
  await open(server, port, first);
  const { port: opened } = server.address() as AddressInfo;
  // One server can listen at one address: what comes in at others is handed to it.
  const doors = others.map(() => createDoor((socket) => server.emit('connection', socket)));
  const close = async (): Promise<void> => {
    const closed = [server, ...doors].map(closing);
    server.closeAllConnections();
    await Promise.all(closed);
  };
  try {
    await Promise.all(doors.map((door, index) => open(door, opened, others[index] ?? first)));
  } catch (error) {
    await close();
    throw error;
  }
  const url = `${certificate ? 'https' : 'http'}://${LOOPBACK}:${opened}`;

  return {
    url,
    serve(current, gate = createGate(originsAt(url, hostsOf(addresses)))) {
      server.on('request', (request, response) => void pass(request, response, current, gate));
      // No proxy: without an answer of its own, Node would cut the connection.
      server.on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\n\r\n'));
    },
    close,
  };
}

async function open(server: Server, port: number, address: string): Promise<void> {
  server.listen(port, address);
  await once(server, 'listening').catch((error: unknown) => {
    throw new WrongOption(refusal(port, address, error));
  });
}

/** A server that was never open is closed already. */
async function closing(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  await closed;
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  current: (request: IncomingMessage) => Promise<RequestListener>,
  gate: Gate,
): Promise<void> {
  const refused = refusalOf(request, gate);
  // The rest of the body is read and dropped, so that its sender can read the answer.
  const body = hasBody(request) ? bodyOf(request) : undefined;
  if (refused) return refuse(request, response, refused);
  if (body) {
    const read = await body;
    if (read === undefined) return;
    if (!Buffer.isBuffer(read)) return refuse(request, response, read);
    // Where Hono's server looks first.
    Object.assign(request, { rawBody: read });
  }
  (await current(request))(request, response);
}

function refusal(port: number, address: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = { EADDRINUSE: 'is in use', EACCES: 'may not be used by this user' }[code ?? ''];
  return `port ${port} of ${address} ${reason ?? `cannot be opened: ${message}`}; choose another one, or none for free ones`;
}
