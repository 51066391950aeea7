import wrapper from '@multisafepay/api-wrapper';
import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { startSandbox } from '../start.ts';
import { inSandbox } from './support/folder.ts';

const FILE = inSandbox('test/data/transcript.md');

/** Requests and answers of the client's HTTP library, in the order in which they went. */
interface Http {
  readonly defaults: { baseURL: string };
  readonly interceptors: {
    readonly response: { use(listen: (answer: HttpAnswer) => HttpAnswer): void };
  };
}
interface HttpAnswer {
  readonly config: { readonly method: string; readonly url: string; readonly data?: string };
  readonly status: number;
  readonly data: unknown;
}
type Resource = Record<'create' | 'get' | 'update', (...sent: unknown[]) => Promise<unknown>> & {
  readonly client: Http;
};
interface NodeClient {
  readonly orders: Resource;
  readonly refunds: Resource;
  readonly gateways: Resource;
  readonly issuers: Resource;
}

const block = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

const HEAD = `# What the official Node client and the sandbox say to each other

All calls that the client has, at one seed and one moment. The project's tests make them anew and compare; \`UPDATE_TRANSCRIPT=1 npm run sandbox:test transcript\` writes this file.
`;

async function transcript(): Promise<string> {
  const sandbox = await startSandbox({ seed: 'transcript', clock: '2026-01-01T12:00:00' });
  const { default: Client } = wrapper as unknown as {
    default: new (key: string, options: object) => NodeClient;
  };
  const client = new Client(sandbox.apiKey, { environment: 'test' });
  const said: string[] = [];
  for (const { client: http } of [client.orders, client.refunds, client.gateways, client.issuers]) {
    http.defaults.baseURL = sandbox.apiUrl;
    http.interceptors.response.use((answer) => {
      const { method, url, data } = answer.config;
      const sent = data === undefined ? [] : [block(JSON.parse(data))];
      const heading = `## ${method.toUpperCase()} ${url}`;
      said.push([heading, ...sent, `${answer.status}`, block(answer.data)].join('\n\n'));
      return answer;
    });
  }
  const card = { card_number: '4111111111111111', card_expiry_date: '3012', card_cvc: '123' };
  const order = { type: 'direct', order_id: 'node-1', gateway: 'VISA', gateway_info: card };
  await client.orders.create({ ...order, currency: 'EUR', amount: 1000, description: 'Ten cups' });
  await client.refunds.create('node-1', { currency: 'EUR', amount: 250, description: 'A shard' });
  await client.orders.update('node-1', { status: 'shipped', carrier: 'Bike' });
  await client.orders.get('node-1');
  await client.gateways.get('VISA');
  await client.issuers.get();
  await sandbox.close();
  const text = `${HEAD}\n${said.join('\n\n')}\n`;
  return text.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:4000');
}

test("the documented transcript of the official Node client's six calls is what they say", async () => {
  const said = await transcript();
  if (process.env['UPDATE_TRANSCRIPT']) writeFileSync(FILE, said);
  expect(said.match(/^## /gm)).toHaveLength(6);
  expect(readFileSync(FILE, 'utf8')).toBe(said);
});
