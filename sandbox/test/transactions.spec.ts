import type { Client } from './support/client.ts';
import { BANCONTACT, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

interface Entry {
  readonly order_id: string;
  readonly transaction_id: number;
}
interface Pager {
  readonly after: string;
  readonly before: string;
  readonly cursor: { readonly after: string; readonly before: string };
  readonly limit: number;
}

async function list(client: Client, query = ''): Promise<{ ids: string[]; pager: Pager }> {
  const answer = await client.call<Entry[]>('GET', `transactions?${query}`);
  const { data, pager } = answer.body as unknown as { data: Entry[]; pager: Pager };
  return { ids: data.map(({ order_id: id }) => id), pager };
}

test('a transaction is listed once a method was chosen, and found by its id', async ({
  client,
  shopper,
}) => {
  const { data } = (
    await client.order({ customer: { email: 'ada@example.com', first_name: 'Ada' } })
  ).body;
  const { transaction_id: id } = await client.get(data.order_id);
  expect((await list(client)).ids).toEqual([]);
  const early = await client.call('GET', `transactions/${id}`);
  expect([early.status, early.body]).toEqual([404, { message: 'Not found' }]);

  await pay(await shopper.open(data.payment_url), BANCONTACT.completed);
  expect((await list(client)).ids).toEqual([data.order_id]);
  expect((await client.call('GET', `transactions/${id}`)).body.data).toMatchObject({
    amount: 137,
    costs: [],
    currency: 'EUR',
    customer: { email: 'ada@example.com', first_name: 'Ada', iban: '' },
    debit_credit: 'C',
    financial_status: 'completed',
    net: 137,
    payment_method: 'MISTERCASH',
    status: 'completed',
    transaction_id: id,
    type: 'payment',
  });
});

test('pages go from the newest to the oldest, on to an empty one, and back', async ({ client }) => {
  for (let count = 0; count < 5; count += 1) await client.paid();
  const first = await list(client, 'limit=2&locale=en_US');
  expect(first.ids).toEqual(['order-5', 'order-4']);
  expect(first.pager.after).toContain(`/v1/json/transactions?after=${first.pager.cursor.after}`);
  const second = await list(client, `limit=2&after=${first.pager.cursor.after}`);
  expect(second.ids).toEqual(['order-3', 'order-2']);
  const last = await list(client, `limit=2&after=${second.pager.cursor.after}`);
  expect(last.ids).toEqual(['order-1']);
  const none = await list(client, `limit=2&after=${last.pager.cursor.after}`);
  expect(none).toEqual({
    ids: [],
    pager: { after: '', before: '', cursor: { after: '', before: '' }, limit: 2 },
  });
  const back = await list(client, `limit=2&before=${last.pager.cursor.before}`);
  expect(back.ids).toEqual(['order-3', 'order-2']);

  // A cursor stays where it is, whatever is added.
  await client.paid();
  expect((await list(client, `limit=2&after=${first.pager.cursor.after}`)).ids).toEqual(second.ids);
  expect((await list(client, `before=${first.pager.cursor.before}`)).ids).toEqual(['order-6']);
});

test('a transaction has the place of its making, whenever its method was chosen', async ({
  client,
  shopper,
}) => {
  const early = (await client.order()).body.data;
  const [first, second] = [await client.paid(), await client.paid()];
  await pay(await shopper.open(early.payment_url), BANCONTACT.completed);
  const { ids, pager } = await list(client, 'limit=2');
  expect(ids).toEqual([second, first]);
  const last = await list(client, `after=${pager.cursor.after}`);
  expect(last.ids).toEqual([early.order_id]);
  expect((await list(client, `before=${last.pager.cursor.before}`)).ids).toEqual([second, first]);
});

test('filters pick by status, kind, method, currency and time', async ({
  sandbox,
  client,
  shopper,
}) => {
  const started = Math.floor(sandbox.clock.now() / 1000);
  const paid = await client.paid();
  await client.refund(paid, { amount: 37, refund_order_id: 'refund-1' });
  const { data } = (await client.order({ gateway: 'VISA' })).body;
  await pay(await shopper.open(data.payment_url), '4012001038488884');
  await sandbox.clock.advance(60 * 60 * 1000);
  const late = await client.paid();
  const later = started + 30 * 60;

  for (const [query, expected] of [
    ['status=declined', [data.order_id]],
    ['financial_status=reserved', ['refund-1']],
    ['type=refund', ['refund-1']],
    ['debit_credit=C', [late, data.order_id, paid]],
    ['payment_method=VISA', [data.order_id]],
    [
      'payment_method%5B%5D=visa&payment_method%5B1%5D=MISTERCASH&type=payment',
      [late, data.order_id, paid],
    ],
    ['currency=USD', []],
    ['site_id=1', []],
    [`created_from=${later}`, [late]],
    [`created_until=${later}`, [data.order_id, 'refund-1', paid]],
    [`completed_from=${started}`, [late, paid]],
    [`completed_until=${later}`, [paid]],
    ['created_from=2021-01-01&created_until=2021-01-02T12:00:00', []],
  ] as const) {
    expect((await list(client, query)).ids, query).toEqual(expected);
  }
});

test('from is inclusive, until exclusive', async ({ client }) => {
  const id = await client.paid();
  const { created } = (await client.get(id)) as unknown as { created: string };
  expect((await list(client, `created_from=${created}`)).ids).toEqual([id]);
  expect((await list(client, `created_until=${created}`)).ids).toEqual([]);
});

for (const query of [
  'limit=0',
  'limit=1001',
  'limit=ten',
  'after=x',
  'before=MTIz',
  'created_from=yesterday',
]) {
  test(`"${query}" is a validation error`, async ({ client }) => {
    const { status, body } = await client.call('GET', `transactions?${query}`);
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({
        message: 'Validation error',
        errors: [expect.objectContaining({ attribute: query.split('=')[0] })],
      }),
    ]);
  });
}

test('without the right key the list is Forbidden, not 1032', async ({ sandbox }) => {
  const answer = await fetch(`${sandbox.apiUrl}transactions`, { headers: { api_key: 'wrong' } });
  expect([answer.status, await answer.json()]).toEqual([403, { message: 'Forbidden' }]);
});
