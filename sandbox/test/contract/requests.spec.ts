import type { Client } from '../support/client.ts';
import { expect, test } from '../support/test.ts';

/** A documented request: complete, and what each of its required fields is refused with if left out. */
interface Request {
  readonly method: 'POST' | 'PATCH';
  /** Places what the request is about, and returns the path of the call. */
  readonly path: (client: Client) => Promise<string>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly required: Readonly<Record<string, readonly [status: number, code: number]>>;
}

const card = {
  card_number: '4111111111111111',
  card_holder_name: 'A. Lovelace',
  card_expiry_date: '3012',
  card_cvc: '123',
};

const reserved = async (client: Client): Promise<string> => {
  const order = { type: 'direct', gateway: 'VISA', capture: 'manual', gateway_info: card };
  return (await client.order(order)).body.data.order_id;
};
const refund = async (client: Client): Promise<string> => {
  const id = await client.paid();
  const { data } = (await client.refund(id, { amount: 37 })).body;
  return `orders/${id}/refunds/${data.refund_id}`;
};
const token = async (client: Client): Promise<string> => {
  const keeping = { recurring_model: 'cardOnFile', customer: { reference: 'ada' } };
  await client.order({ type: 'direct', gateway: 'VISA', gateway_info: card, ...keeping });
  const path = 'recurring/ada';
  const { data } = (await client.call<{ tokens: { token: string }[] }>('GET', path)).body;
  return `${path}/update/${data.tokens[0]?.token}`;
};
const site = async (client: Client): Promise<string> =>
  `sites/${(await client.call<{ site_id: number }>('GET', 'me')).body.data.site_id}`;

/** Source: docs/facts/api.md#place-an-order and the parts after it, docs/facts/refunds.md, docs/facts/lookups.md. */
const requests: Readonly<Record<string, Request>> = {
  'an order': {
    method: 'POST',
    path: () => Promise.resolve('orders'),
    body: {
      type: 'redirect',
      order_id: 'cups-1',
      gateway: 'MISTERCASH',
      currency: 'EUR',
      amount: 137,
      description: 'Three cups',
      payment_options: {
        notification_url: 'https://shop.example/notify',
        notification_method: 'POST',
        redirect_url: 'https://shop.example/thanks',
        cancel_url: 'https://shop.example/cart',
        close_window: true,
      },
      customer: { locale: 'nl_BE', first_name: 'Ada', country: 'BE', email: 'ada@example.com' },
      days_active: 30,
      seconds_active: 3600,
      var1: 'one',
    },
    required: {
      order_id: [404, 1006],
      currency: [404, 1002],
      amount: [404, 1001],
      description: [404, 1008],
    },
  },
  'a refund': {
    method: 'POST',
    path: async (client) => `orders/${await client.paid()}/refunds`,
    body: { currency: 'EUR', amount: 37, description: 'A cup', refund_order_id: 'back', var1: 'x' },
    required: { currency: [404, 1002] },
  },
  'the cancelling of a refund': {
    method: 'PATCH',
    path: refund,
    body: { status: 'void', description: 'Found again' },
    required: { status: [404, 1014] },
  },
  'a shipment': {
    method: 'PATCH',
    path: async (client) => `orders/${await client.paid()}`,
    body: { status: 'shipped', carrier: 'Post', tracktrace_code: '3SABC', ship_date: '01-12-2026' },
    required: {},
  },
  'a capture': {
    method: 'POST',
    path: async (client) => `orders/${await reserved(client)}/capture`,
    body: { amount: 37, new_order_status: 'completed', new_order_id: 'part' },
    required: {},
  },
  'the release of a reservation': {
    method: 'PATCH',
    path: async (client) => `capture/${await reserved(client)}`,
    body: { status: 'cancelled', reason: 'Out of cups' },
    required: { status: [404, 1014] },
  },
  'proof against a chargeback': {
    method: 'POST',
    path: async (client) => `orders/${await client.paid()}/files`,
    body: { type: 'PDF', base64: 'JVBERi0=', description: 'Receipt', name: 'receipt.pdf' },
    required: {
      type: [404, 1016],
      base64: [404, 1016],
      description: [404, 1016],
      name: [404, 1016],
    },
  },
  'a new expiry date of a token': {
    method: 'PATCH',
    path: token,
    body: { expiry_date: '3112' },
    required: { expiry_date: [410, 1000] },
  },
  'new settings of a site': {
    method: 'PATCH',
    path: site,
    body: { name: 'Cups', url: 'https://shop.example', price_from: 100, support_phone: '0201' },
    required: {},
  },
};

for (const [name, { method, path, body, required }] of Object.entries(requests)) {
  test(`${name} is accepted as documented`, async ({ client }) => {
    const answer = await client.call(method, await path(client), body);
    expect([answer.status, answer.body.error_info]).toEqual([200, undefined]);
  });

  for (const field of Object.keys(body)) {
    const refusal = required[field] ?? [200, undefined];
    test(`${name} without ${field}: ${refusal[0]}`, async ({ client }) => {
      const sent = { ...body, [field]: undefined };
      const answer = await client.call(method, await path(client), sent);
      expect([answer.status, answer.body.error_code]).toEqual(refusal);
    });
  }
}
