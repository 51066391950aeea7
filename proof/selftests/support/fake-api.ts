import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test as base } from '@playwright/test';
import { ApiClient } from '../../../fixtures/api/client.ts';
import { Journal } from '../../../fixtures/report/journal.ts';

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

interface Request {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly at: number;
}

/** An API that returns the answers in turn, and repeats the last one. */
interface FakeApi {
  readonly url: string;
  readonly client: ApiClient;
  readonly journal: Journal;
  readonly requests: Request[];
  answers: readonly Answer[];
}

export const key = 'canary-key-0123456789';

/** Gives every test an API of its own. */
export const test = base.extend<{ api: FakeApi }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  api: async ({}, use) => {
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const { method, url, headers } = request;
        api.requests.push({ line: `${method} ${url}`, headers, body, at: Date.now() });
        const turn = Math.min(api.requests.length, api.answers.length) - 1;
        const answer = api.answers[turn] ?? { status: 500, body: '' };
        response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/json/`;
    const journal = new Journal();
    const client = new ApiClient({ url, key }, journal);
    const api: FakeApi = { url, client, journal, requests: [], answers: [] };
    await use(api);
    server.closeAllConnections();
    server.close();
  },
});
