import { Browser } from './support/browser.ts';
import type { Client } from './support/client.ts';
import { BANCONTACT, confirmCard, pay } from './support/client.ts';
import { Merchant } from './support/merchant.ts';
import { expect, test } from './support/test.ts';
import type { Sandbox } from '../start.ts';

/** What the API handed out: an order id of its own, or a PSP id where another order has that id. */
interface Handed {
  readonly id: string;
  /** Of the order that it came from, where it came from one. */
  readonly from?: string;
}

interface Scene {
  readonly client: Client;
  readonly sandbox: Sandbox;
}

let refunds = 0;
const refundId = (): string => `refund-${(refunds += 1)}`;

const CARD = { card_number: '4111111111111111', card_expiry_date: '3012', card_cvc: '123' };

const PROOF = { type: 'PDF', base64: 'JVBERi0=', description: 'Receipt', name: 'receipt.pdf' };

const post = async (client: Client, path: string, body: object) =>
  (await client.call<{ order_id: string; refund_id: number }>('POST', path, body)).body.data;
const patch = (client: Client, path: string, body: object) => client.call('PATCH', path, body);

async function direct(client: Client, gateway: string, changes: object): Promise<string> {
  const order = { type: 'direct', gateway, amount: 1000, ...changes };
  return (await client.order(order)).body.data.order_id;
}
const reserved = ({ client }: Scene) =>
  direct(client, 'VISA', { capture: 'manual', gateway_info: CARD });
const paidLater = ({ client }: Scene) =>
  direct(client, 'BNPL_MF', { gateway_info: { birthday: '01-01-1990', email: 'a@example.com' } });
const psp = async (client: Client, id: string) => String((await client.get(id)).transaction_id);

async function captured(scene: Scene): Promise<Handed> {
  const from = await reserved(scene);
  return {
    id: (await post(scene.client, `orders/${from}/capture`, { amount: 400 })).order_id,
    from,
  };
}

async function shipped({ client, ...scene }: Scene): Promise<Handed> {
  const from = await paidLater({ client, ...scene });
  const { body } = await client.call<{ order_id: string }>('PATCH', `orders/${from}`, {
    status: 'shipped',
    amount: 400,
  });
  return { id: body.data.order_id, from };
}

/** A refund of a part of it, still Reserved. */
async function refundOf({ client }: Scene, from: string, ownId?: string): Promise<Handed> {
  const body = { currency: 'EUR', amount: 100, refund_order_id: ownId };
  const { refund_id: refund } = await post(client, `orders/${from}/refunds`, body);
  return { id: ownId ?? String(refund), from };
}

const whole = async (id: Promise<string>): Promise<Handed> => ({ id: await id });

/** Every kind of order that a shop can learn an id of. */
const KINDS: Readonly<Record<string, (scene: Scene) => Promise<Handed>>> = {
  open: ({ client }) => whole(client.order().then(({ body }) => body.data.order_id)),
  'open, with a QR code': ({ client }) =>
    whole(
      client.order({ gateway_info: { qr_enabled: true } }).then(({ body }) => body.data.order_id),
    ),
  paid: ({ client }) => whole(direct(client, 'VISA', { gateway_info: CARD })),
  reserved: (scene) => whole(reserved(scene)),
  'reserved, a part captured': async (scene) => ({ id: (await captured(scene)).from ?? '' }),
  'captured part': captured,
  'captured part, the rest released': async (scene) => {
    const part = await captured(scene);
    await patch(scene.client, `capture/${part.from}`, { status: 'cancelled' });
    return part;
  },
  'released with a captured part': async (scene) => {
    const { from = '' } = await captured(scene);
    await patch(scene.client, `capture/${from}`, { status: 'cancelled' });
    return { id: from };
  },
  'captured in two parts': async (scene) => {
    const { from = '' } = await captured(scene);
    await post(scene.client, `orders/${from}/capture`, { amount: 600 });
    return { id: from };
  },
  'pay later': (scene) => whole(paidLater(scene)),
  'pay later, a part shipped': async (scene) => ({ id: (await shipped(scene)).from ?? '' }),
  'pay later, shipped': async (scene) => {
    const id = await paidLater(scene);
    await patch(scene.client, `orders/${id}`, { status: 'shipped' });
    return { id };
  },
  'shipped part': shipped,
  'shipped part, taken back': async (scene) => {
    const part = await shipped(scene);
    await patch(scene.client, `orders/${part.id}`, { status: 'cancelled' });
    return part;
  },
  refund: async (scene) => refundOf(scene, await scene.client.paid()),
  'refund with an id of its own': async (scene) =>
    refundOf(scene, await scene.client.paid(), refundId()),
  'refund of a captured part': async (scene) => refundOf(scene, (await captured(scene)).id),
  'refund of a shipped part': async (scene) => refundOf(scene, (await shipped(scene)).id),
  'completed refund': async (scene) => {
    const refund = await refundOf(scene, await scene.client.paid(), refundId());
    const merchant = await Merchant.signIn(scene.sandbox);
    await merchant.accept(Number(await psp(scene.client, refund.id)));
    return refund;
  },
  'declined attempt': async ({ client }) => {
    const { data } = (await client.order()).body;
    const shopper = await new Browser().open(data.payment_url);
    await confirmCard(shopper, BANCONTACT.notEnrolled);
    const id = await psp(client, data.order_id);
    await pay(await new Browser().open(data.payment_url), BANCONTACT.completed);
    return { id };
  },
  'replaced by a newer order': async ({ client }) => {
    const { data } = (await client.order()).body;
    const id = await psp(client, data.order_id);
    await client.order({ order_id: data.order_id });
    return { id };
  },
};

/** What a merchant's server may ask of any id, as documented. */
const CALLS = {
  read: (client: Client, { id }: Handed) => client.call('GET', `orders/${id}`),
  'read by PSP id': async (client: Client, { id }: Handed) =>
    client.call('GET', `orders/${await psp(client, id)}`),
  list: async (client: Client, { id }: Handed) =>
    client.call('GET', `transactions/${await psp(client, id)}`),
  ship: (client: Client, { id }: Handed) => patch(client, `orders/${id}`, { status: 'shipped' }),
  cancel: (client: Client, { id }: Handed) =>
    patch(client, `orders/${id}`, { status: 'cancelled' }),
  invoice: (client: Client, { id }: Handed) => patch(client, `orders/${id}`, { invoice_id: '7' }),
  capture: (client: Client, { id }: Handed) =>
    client.call('POST', `orders/${id}/capture`, { amount: 1 }),
  release: (client: Client, { id }: Handed) =>
    patch(client, `capture/${id}`, { status: 'cancelled' }),
  end: (client: Client, { id }: Handed) => client.call('POST', `orders/${id}/cancel`),
  'prove it': (client: Client, { id }: Handed) => client.call('POST', `orders/${id}/files`, PROOF),
  refund: (client: Client, { id }: Handed) => client.refund(id, { amount: 7 }),
  'cancel its refund': async (client: Client, { id }: Handed) => {
    const { data } = (await client.refund(id, { amount: 7 })).body;
    return patch(client, `orders/${id}/refunds/${data.refund_id}`, { status: 'void' });
  },
  'be cancelled as a refund': async (client: Client, { id, from = id }: Handed) =>
    patch(client, `orders/${from}/refunds/${await psp(client, id)}`, { status: 'void' }),
} as const;
type Call = keyof typeof CALLS;

/** What each kind of order is refused, by HTTP status or error code; whatever is not said here is done. */
const LOCKED = { capture: 1001, release: 1014, end: 403 } as const;
const NO_REFUNDS = { refund: 1034, 'cancel its refund': 1006 } as const;
const NO_REFUND = { 'be cancelled as a refund': 1006 } as const;
const NOT_PAID = { ...LOCKED, ...NO_REFUNDS, ...NO_REFUND, ship: 1000, cancel: 1000 } as const;
const REFUND = { ...LOCKED, ...NO_REFUNDS, ship: 1000, cancel: 1000 } as const;

const REFUSED: Readonly<Record<keyof typeof KINDS, Partial<Record<Call, number>>>> = {
  open: { ...NOT_PAID, list: 404, cancel: 200 },
  'open, with a QR code': { ...NOT_PAID, list: 404, cancel: 200, end: 200 },
  paid: { ...LOCKED, ...NO_REFUND, cancel: 1000 },
  reserved: { ...NO_REFUNDS, ...NO_REFUND, end: 403, cancel: 1000 },
  'reserved, a part captured': { ...NO_REFUNDS, ...NO_REFUND, end: 403, cancel: 1000 },
  'captured part': { ...LOCKED, ...NO_REFUND, cancel: 1000 },
  'captured part, the rest released': { ...LOCKED, ...NO_REFUND, cancel: 1000 },
  'released with a captured part': NOT_PAID,
  'captured in two parts': { ...LOCKED, ...NO_REFUND, cancel: 1000 },
  'pay later': { ...LOCKED, ...NO_REFUNDS, ...NO_REFUND },
  'pay later, a part shipped': { ...LOCKED, ...NO_REFUNDS, ...NO_REFUND },
  'pay later, shipped': { ...LOCKED, ...NO_REFUND, ship: 1000, cancel: 1000 },
  'shipped part': { ...LOCKED, ...NO_REFUND, ship: 1000 },
  'shipped part, taken back': NOT_PAID,
  refund: REFUND,
  'refund with an id of its own': REFUND,
  'refund of a captured part': REFUND,
  'refund of a shipped part': REFUND,
  'completed refund': { ...REFUND, 'be cancelled as a refund': 1014 },
  'declined attempt': NOT_PAID,
  'replaced by a newer order': { ...NOT_PAID, list: 404 },
};

for (const [kind, make] of Object.entries(KINDS)) {
  test(`an order that is ${kind} answers every documented call as such`, async ({
    client,
    sandbox,
  }) => {
    const expected: Partial<Record<Call, number>> = {};
    const answers: Partial<Record<Call, number>> = {};
    for (const call of Object.keys(CALLS) as Call[]) {
      const { status, body } = await CALLS[call](client, await make({ client, sandbox }));
      answers[call] = body.error_code ?? status;
      expected[call] = REFUSED[kind]?.[call] ?? 200;
    }
    expect(answers).toEqual(expected);
  });
}

for (const kind of [
  'captured part',
  'captured part, the rest released',
  'shipped part',
  'refund',
  'refund of a captured part',
] as const) {
  test(`an order that is ${kind} tells how it was paid, and its own amount`, async ({
    client,
    sandbox,
  }) => {
    const { id, from = '' } = (await KINDS[kind]?.({ client, sandbox })) ?? { id: '' };
    const [own, original] = [await client.get(id), await client.get(from)];
    const {
      capture: _,
      capture_expiry: __,
      capture_remain: ___,
      ...paid
    } = original.payment_details;
    expect(own.payment_details).toEqual(paid);
    const [method] = own.payment_methods;
    expect(method).toMatchObject({ type: paid.type, amount: own.amount, status: own.status });
  });
}
