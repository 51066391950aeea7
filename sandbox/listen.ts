import { getRequestListener } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';

export interface Listener {
  /** Origin, without a slash at its end. */
  readonly url: string;
  serve(app: App): void;
  close(): Promise<void>;
}

/** A web application: anything that answers requests. */
export interface App {
  fetch(request: Request): Response | Promise<Response>;
}

/**
 * Opens a port before there is anything to serve: every application needs the addresses of the others.
 * Nobody knows the address until it is returned, so no request can arrive too early.
 */
export async function listen(): Promise<Listener> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    serve: (app) =>
      void server.on(
        'request',
        getRequestListener((request) => app.fetch(request)),
      ),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
