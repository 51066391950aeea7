import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listener {
  /** Origin, without a slash at its end. */
  readonly url: string;
  /** Requests wait until what answers them is loaded. */
  serve(loading: Promise<RequestListener>): void;
  close(): Promise<void>;
}

/** Opens a port before there is anything to serve: every application needs the addresses of the others. */
export async function listen(): Promise<Listener> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    serve(loading) {
      server.on('request', (request, response) => {
        void loading.then((answer) => answer(request, response));
      });
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
