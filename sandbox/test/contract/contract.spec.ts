import { existsSync } from 'node:fs';
import { answers, callOf, orderEvent, problems } from './answers.ts';
import { flows } from './flows.ts';
import { OfficialDocument } from './official.ts';
import { directOrder, order } from './order.ts';
import { BANCONTACT, pay, type Exchange } from '../support/client.ts';
import { openEvents } from '../support/event-stream.ts';
import { expect, test } from '../support/test.ts';

/**
 * A folder with the official OpenAPI document, which is not part of this project: `openapi.json` as it
 * is published, `openapi-observed.json` mended to fit recorded answers. Answers have to fit these too.
 */
const folder = process.env['OPENAPI_FOLDER'];
const published = officialDocument('openapi.json');
const observed = officialDocument('openapi-observed.json');
if (folder !== undefined && !published && !observed)
  throw new Error(`OPENAPI_FOLDER: ${folder} has no openapi.json and no openapi-observed.json`);

function officialDocument(name: string): OfficialDocument | undefined {
  const file = `${folder}/${name}`;
  return folder !== undefined && existsSync(file) ? new OfficialDocument(file) : undefined;
}

/** Calls of which the published document agrees with recorded answers. Source: docs/facts/openapi.md. */
const PUBLISHED_IS_RIGHT = [
  /^GET \/gateways/,
  /^GET \/auth\/api_token$/,
  /^GET \/categories$/,
  /^(GET|PATCH) \/accounts/,
  /^(GET|PATCH) \/sites\//,
  /^GET \/transactions\//,
  /^POST \/orders\/[^/]+\/(capture|files)$/,
  /^POST \/pad\/orders\//,
  /^PATCH \/(capture|orders\/[^/]+\/refunds)\//,
  /^(GET|PATCH|DELETE) \/recurring\//,
];

/**
 * Answers that no official document has: two calls of clients (docs/facts/openapi.md#wrong-or-loose),
 * and errors that are documented for other calls (docs/facts/api.md#answers, docs/facts/errors.md#codes).
 */
const NOT_OFFICIAL = [
  /^GET \/(me|issuers\/\w+) /,
  /^POST \/orders\/[^/]+\/cancel 404$/,
  /^POST \/pad\/orders\/[^/]+\/onhold 404$/,
  /^GET \/transactions 422$/,
];

function officialProblems(exchange: Exchange): readonly unknown[] {
  const call = `${exchange.method} ${exchange.path}`;
  if (NOT_OFFICIAL.some((pattern) => pattern.test(`${call} ${exchange.status}`))) return [];
  const right = PUBLISHED_IS_RIGHT.some((pattern) => pattern.test(call));
  return [
    ...(observed?.problems(exchange) ?? []),
    ...(right ? (published?.problems(exchange) ?? []) : []),
  ];
}

for (const [name, flow] of Object.entries(flows)) {
  test(`answers keep the contract: ${name}`, async ({ client, merchant }) => {
    await flow({ client, merchant });
    for (const exchange of client.exchanges) {
      const call = `${exchange.method} ${exchange.path} ${exchange.status}`;
      expect.soft(problems(exchange), call).toEqual([]);
      expect.soft(officialProblems(exchange), `official: ${call}`).toEqual([]);
    }
  });
}

test('the contract has every call that the sandbox serves, and no other', async ({ client }) => {
  const { body } = await client.call('GET', 'unknown');
  const served = [...(body.error_info ?? '').matchAll(/([A-Z]+) \/v1\/json(\/[^\s,]*)/g)]
    .map(([, method = '', path = '']) => ({ method, path }))
    .filter(({ path }) => path !== '/unknown');
  expect(new Set(served.map(callOf))).toEqual(new Set(Object.keys(answers)));
});

test('a direct order is answered with the order object', async ({ client }) => {
  const { body } = await client.order({ type: 'direct', gateway: 'IDEAL' });
  expect(directOrder.safeParse(body.data).error).toBeUndefined();
});

test('a notification has the order object as its body', async ({ sandbox, client, receiver }) => {
  const options = { notification_url: receiver.url, notification_method: 'POST' };
  await client.paid({ payment_options: options });
  await sandbox.notificationsSettled();
  expect(receiver.received.length).toBeGreaterThan(0);
  for (const { body } of receiver.received) {
    expect(order.safeParse(JSON.parse(body)).error).toBeUndefined();
  }
});

test('the stream of an order has its events', async ({ client, shopper }) => {
  const { data } = (await client.order()).body;
  const stream = await openEvents(data);
  await pay(await shopper.open(data.payment_url), BANCONTACT.completed);
  await expect.poll(() => stream.events.length).toBeGreaterThan(0);
  await stream.close();
  for (const event of stream.events) {
    expect(event.event).toBe('session.order');
    expect(orderEvent.safeParse(event.data).error).toBeUndefined();
  }
});
