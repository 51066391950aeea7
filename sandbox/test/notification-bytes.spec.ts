import { sign } from '../notifications/signature.ts';
import vectors from './data/webhook-vectors.json' with { type: 'json' };
import type { Receiver } from './support/receiver.ts';
import { isSigned } from './support/signature.ts';
import { expect, test } from './support/test.ts';

/** The official Python client reads the body and writes it anew before it hashes. */
const pythonTakes = (auth: string, body: string, key: string): boolean =>
  isSigned(auth, JSON.stringify(JSON.parse(body)), key);

/**
 * What both say of each vector: the first is what was written anew, the second what Python refuses
 * (docs/facts/webhooks.md#bytes-of-the-body).
 */
const REFUSED_BY_PYTHON = new Set([
  'space after separators',
  'escaped slash',
  'trailing newline',
  'docs example as printed',
]);

for (const { name, apiKey, timestamp, body, auth } of vectors) {
  test(`signature of the vector "${name}"`, () => {
    expect(sign(body, apiKey, timestamp)).toBe(auth);
    expect(sign(body, ` ${apiKey}\n`, timestamp), 'the key is trimmed').toBe(auth);
    expect(isSigned(auth, body, apiKey)).toBe(true);
    expect(pythonTakes(auth, body, apiKey)).toBe(!REFUSED_BY_PYTHON.has(name));
  });
}

/** Everything that one writes differently from another: slashes, quotes, controls, letters beyond two bytes. */
const STRANGE = 'Café / 1 € "\\" \t\u0001\u007f\u2028 🙂 <b>&amp;</b>';

const told = ({ url }: Receiver) => ({ notification_url: url, notification_method: 'POST' });

test('both official clients take the bytes of every notification', async ({
  sandbox,
  client,
  receiver,
  merchant,
}) => {
  const customer = { first_name: STRANGE, city: STRANGE, locale: 'nl_BE' };
  const words = { description: STRANGE, items: STRANGE, var1: STRANGE, customer };
  const items = [{ name: STRANGE, unit_price: '0.60', quantity: 1.5, weight: 0.1 }];
  const cart = { shopping_cart: { items }, custom_info: { custom_1: STRANGE } };
  const id = await client.paid({ ...words, ...cart, payment_options: told(receiver) });
  const refund = { amount: 37, description: STRANGE, var2: STRANGE };
  const { refund_id } = (await client.refund(id, refund)).body.data;
  await merchant.accept(refund_id);
  await sandbox.notificationsSettled();
  expect(receiver.received).toHaveLength(2);
  for (const { auth, body } of receiver.received) {
    expect(isSigned(auth, body, sandbox.apiKey)).toBe(true);
    expect(pythonTakes(auth, body, sandbox.apiKey)).toBe(true);
    expect(body).toContain(JSON.stringify(STRANGE));
  }
  expect(receiver.received.at(-1)?.body).toBe(JSON.stringify(await client.get(id)));
});

test('no IBAN is told in full: not by notification, order or list', async ({
  sandbox,
  client,
  receiver,
}) => {
  const gateway_info = {
    account_holder_name: 'A. Lovelace',
    account_holder_iban: 'NL87 ABNA 0000 0000 02',
  };
  const paid = { type: 'direct', gateway: 'DIRDEB', payment_options: told(receiver) };
  const { order_id: id } = (await client.order({ ...paid, gateway_info })).body.data;
  await sandbox.clock.advance(24 * 60 * 60 * 1000);
  const order = await client.get(id);
  expect(order.payment_details).toMatchObject({ account_iban: '*** 0002' });
  const list = await client.call<{ customer: object }[]>('GET', 'transactions');
  expect(list.body.data[0]?.customer).toMatchObject({ iban: '*** 0002' });
  expect(receiver.received.length).toBeGreaterThan(0);
  expect(receiver.received.at(-1)?.body).toContain('"account_iban":"*** 0002"');
  const everything = JSON.stringify([receiver.received, client.exchanges]).replaceAll(' ', '');
  expect(everything).not.toContain('ABNA');
});

test('half a letter is no text, and places nothing', async ({ client }) => {
  const whole = JSON.stringify({ ...client.request(), description: 'a \\ud83d' });
  expect((await client.call('POST', 'orders', whole)).status, 'letters that look so').toBe(200);
  const pair = whole.replace('a \\\\ud83d', '\\ud83d\\ude42');
  expect((await client.call('POST', 'orders', pair)).status, 'a whole pair').toBe(200);
  const half = whole.replace('a \\\\ud83d', '\\ud83d').replace('order-1', 'order-2');
  const { status, body } = await client.call('POST', 'orders', half);
  expect([status, body.error_info]).toEqual([
    400,
    expect.stringContaining('the body is not valid text'),
  ]);
  expect((await client.call('GET', 'orders/order-2')).status).toBe(404);
});
