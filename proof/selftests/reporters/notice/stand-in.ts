import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What came to a webhook. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** How a webhook answers; it may not. */
export type Answer = (response: ServerResponse) => void;

/** A webhook on loopback. It records what comes, and gives these answers, the last one for good. */
export async function webhook(...answers: readonly Answer[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request;
    void text(request).then((body) => {
      const answer = answers[Math.min(received.length, answers.length - 1)];
      received.push({ method, path, type: headers['content-type'] ?? '', body });
      (answer ?? taken)(response);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/services/T000/B000/secretOfTheWebhook?sig=alsoSecret`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const taken = (response: ServerResponse): void => void response.end('ok');

/** An answer with this status. */
export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, headers).end('secretOfTheWebhook');

export const silence = (): void => {};
