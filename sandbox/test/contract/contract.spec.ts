import { answers, callOf, orderEvent, problems } from './answers.ts';
import { flows } from './flows.ts';
import { OfficialDocument } from './official.ts';
import { directOrder, order } from './order.ts';
import { BANCONTACT, pay, type Exchange } from '../support/client.ts';
import { openEvents } from '../support/event-stream.ts';
import { expect, test } from '../support/test.ts';

/**
 * The folder of the official OpenAPI document: `openapi.json`, and `openapi-observed.json`, mended to
 * fit recorded answers. Neither is part of this project; with them, answers have to fit them as well.
 */
const folder = process.env['OPENAPI_FOLDER'];
const observed = folder && new OfficialDocument(`${folder}/openapi-observed.json`);
const published = folder && new OfficialDocument(`${folder}/openapi.json`);

/** Calls of which the published document agrees with recorded answers. Source: docs/facts/openapi.md. */
const PUBLISHED_IS_RIGHT = [
  /^GET \/gateways/,
  /^GET \/auth\/api_token$/,
  /^GET \/categories$/,
  /^(GET|PATCH) \/sites\//,
  /^GET \/transactions\//,
  /^POST \/orders\/[^/]+\/(capture|files)$/,
  /^POST \/pad\/orders\//,
  /^PATCH \/(capture|orders\/[^/]+\/refunds)\//,
  /^(GET|PATCH|DELETE) \/recurring\//,
];

/** Calls that clients make and no official document has. Source: docs/facts/openapi.md#wrong-or-loose. */
const IN_NO_DOCUMENT = /^GET \/(me$|issuers\/)/;

function officialProblems(exchange: Exchange): readonly unknown[] {
  const call = `${exchange.method} ${exchange.path}`;
  if (!observed || !published || IN_NO_DOCUMENT.test(call)) return [];
  const right = PUBLISHED_IS_RIGHT.some((pattern) => pattern.test(call));
  return [...observed.problems(exchange), ...(right ? published.problems(exchange) : [])];
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
