import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly auth: string;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** Decides the answers from now on. */
  answer(respond: (response: ServerResponse) => void | Promise<void>): void;
  close(): Promise<void>;
}

/** A shop's notification address. Answers OK by default. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let respond: (response: ServerResponse) => void | Promise<void> = (response) =>
    void response.end('OK');

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({
      method: request.method ?? '',
      query: new URL(request.url ?? '', 'http://shop').searchParams,
      auth: String(request.headers['auth'] ?? ''),
      body: Buffer.concat(chunks).toString('utf8'),
    });
    await respond(response);
  }

  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/notify?shop=1`,
    received,
    answer: (next) => void (respond = next),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
