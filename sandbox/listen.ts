import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { WrongOption } from './options.ts';

export interface Listener {
  /** Origin, without a slash at its end. */
  readonly url: string;
  /** Whoever answers is asked for at every request, which waits until that is loaded. */
  serve(current: () => Promise<RequestListener>): void;
  close(): Promise<void>;
}

/** What a server with TLS shows and keeps, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const HOST = '127.0.0.1';

/**
 * Opens a port before there is anything to serve: every application needs the addresses of the others.
 *
 * @param port 0 for any that is free
 * @throws WrongOption when the port cannot be had
 */
export async function listen(port: number, certificate?: Certificate): Promise<Listener> {
  const server = certificate ? createSecureServer(certificate) : createServer();
  server.listen(port, HOST);
  await once(server, 'listening').catch((error: unknown) => {
    throw new WrongOption(refusal(port, error));
  });
  const address = server.address() as AddressInfo;

  return {
    url: `${certificate ? 'https' : 'http'}://${HOST}:${address.port}`,
    serve(current) {
      server.on('request', (request, response) => {
        void current().then((answer) => answer(request, response));
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

function refusal(port: number, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = { EADDRINUSE: 'is in use', EACCES: 'may not be used by this user' }[code ?? ''];
  return `port ${port} of ${HOST} ${reason ?? `cannot be opened: ${message}`}; choose another one, or none for free ones`;
}
