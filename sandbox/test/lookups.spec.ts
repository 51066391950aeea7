import { expect, test } from './support/test.ts';

/** In the order and the words of the official PHP client's fixture; the last two are in other fixtures. */
const IDEAL_ISSUERS = [
  ['0031', 'ABN AMRO'],
  ['0751', 'SNS Bank'],
  ['0721', 'ING'],
  ['0021', 'Rabobank'],
  ['0761', 'ASN Bank'],
  ['0771', 'Regio Bank'],
  ['0511', 'Triodos Bank'],
  ['0161', 'Van Lanschot Bankiers'],
  ['0801', 'Knab'],
  ['4371', 'Bunq'],
  ['1235', 'Handelsbanken'],
  ['1099', 'Revolut'],
  ['3151', 'Test Bank'],
];

type Issuer = { code: string; description: string };
type Method = { id: string; type: string; apps: object; tokenization: { models: object | null } };

test('the account: me, categories, a token for payment components', async ({ client }) => {
  const me = (await client.call<{ site_id: number }>('GET', 'me')).body.data;
  expect(me).toEqual({
    account_id: expect.any(Number),
    role: expect.any(String),
    site_id: expect.any(Number),
  });
  const categories = (await client.call<object[]>('GET', 'categories')).body.data;
  expect(categories).toContainEqual({ code: 999, description: 'Adult' });
  const token = (await client.call<{ api_token: string }>('GET', 'auth/api_token')).body.data;
  expect(token.api_token).toMatch(/^pub\.v2\.\w+$/);
});

test('the site is shown and changed; another one is not found', async ({ client }) => {
  const { site_id: id, account_id: account } = (
    await client.call<Record<string, number>>('GET', 'me')
  ).body.data;
  const before = (await client.call<object>('GET', `sites/${id}`)).body.data;
  expect(before).toMatchObject({ id, account_id: account, name: 'Sandbox shop', price_from: 0 });
  const changes = { name: 'Cup shop', support_email: 'help@cups.example', price_till: 5000 };
  expect((await client.call('PATCH', `sites/${id}`, changes)).body.data).toMatchObject(changes);
  expect((await client.call('GET', `sites/${id}`)).body.data).toEqual({ ...before, ...changes });
  const other = await client.call('GET', 'sites/1');
  expect([other.status, other.body]).toEqual([404, { message: 'Not found' }]);
});

test('an address that the site has not is left out, and an empty text takes it away', async ({
  client,
}) => {
  const { site_id: id } = (await client.call<{ site_id: number }>('GET', 'me')).body.data;
  const site = async (changes: object) =>
    Object.keys((await client.call<object>('PATCH', `sites/${id}`, changes)).body.data);
  expect(await site({})).not.toContain('notification_url');
  const addresses = { notification_url: 'https://shop.example/n', support_email: 'a@shop.example' };
  expect(await site(addresses)).toEqual(expect.arrayContaining(Object.keys(addresses)));
  const without = await site({ notification_url: '', support_email: '' });
  expect(without.filter((field) => field in addresses)).toEqual([]);
});

test('the account has no affiliates: an empty list, and no other account', async ({ client }) => {
  const { status, body } = await client.call('GET', 'accounts?limit=5&offset=0');
  expect([status, body]).toEqual([200, { success: true, data: [], page: { total: 0 } }]);
  for (const [method, path] of [
    ['GET', 'accounts/1'],
    ['PATCH', 'accounts/1'],
    ['GET', 'accounts/1/sites'],
    ['POST', 'accounts/1/ubos'],
  ] as const) {
    const other = await client.call(method, path, method === 'GET' ? undefined : {});
    expect([other.status, other.body.error_code], path).toEqual([404, 1003]);
  }
});

test('a wrong change of the site names each attribute, and changes nothing', async ({ client }) => {
  const { site_id: id } = (await client.call<{ site_id: number }>('GET', 'me')).body.data;
  const before = (await client.call('GET', `sites/${id}`)).body;
  const wrong = { name: 'x'.repeat(121), support_email: 'nobody', price_from: 5 };
  const { status, body } = await client.call('PATCH', `sites/${id}`, wrong);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    success: false,
    message: 'Validation error',
    errors: [{ attribute: 'name' }, { attribute: 'support_email', uri: '#/support_email' }],
  });
  expect((await client.call('GET', `sites/${id}`)).body).toEqual(before);
});

test('issuers are listed for the methods that have a list', async ({ client }) => {
  const { data } = (await client.call<Issuer[]>('GET', 'issuers/ideal')).body;
  expect(data.map(({ code, description }) => [code, description])).toEqual(IDEAL_ISSUERS);
  expect((await client.call<object[]>('GET', 'issuers/MYBANK')).body.data.length).toBeGreaterThan(
    1,
  );
  const none = await client.call('GET', 'issuers/VISA');
  expect([none.status, none.body.error_code]).toEqual([404, 1023]);
});

test('payment methods have every field that the PHP client demands', async ({ client }) => {
  const { data } = (await client.call<Method[]>('GET', 'payment-methods')).body;
  for (const method of data) expect(Object.keys(method)).toEqual(FIELDS);
  const one = (await client.call<Method>('GET', 'payment-methods/mistercash?locale=nl_BE')).body
    .data;
  expect(one).toEqual(data.find(({ id }) => id === 'MISTERCASH'));
  expect(one).toMatchObject({
    allowed_amount: { max: null, min: 0 },
    allowed_currencies: ['EUR'],
    apps: { payment_components: { has_fields: true, is_enabled: true, qr: { supported: true } } },
    name: 'Bancontact',
    preferred_countries: ['BE'],
    tokenization: { is_enabled: true },
  });
  const none = await client.call('GET', 'payment-methods/SHELLS');
  expect([none.status, none.body.error_code]).toEqual([404, 1023]);
});

const FIELDS = [
  'additional_data',
  'allowed_amount',
  'allowed_countries',
  'allowed_currencies',
  'apps',
  'brands',
  'icon_urls',
  'id',
  'name',
  'preferred_countries',
  'required_customer_data',
  'shopping_cart_required',
  'tokenization',
  'type',
];

for (const [query, there, absent] of [
  ['', 'VISA', 'CREDITCARD'],
  ['group_cards=1', 'CREDITCARD', 'VISA'],
  ['currency=USD', 'VISA', 'MISTERCASH'],
  ['country=nl', 'VISA', 'MISTERCASH'],
] as const) {
  test(`payment methods for "${query}": ${there}, not ${absent}`, async ({ client }) => {
    const { data } = (await client.call<Method[]>('GET', `payment-methods?${query}`)).body;
    const ids = data.map(({ id }) => id);
    expect(ids).toContain(there);
    expect(ids).not.toContain(absent);
  });
}

test('gateways are listed by country and currency', async ({ client }) => {
  const ids = async (query: string): Promise<string[]> => {
    const { data } = (await client.call<{ id: string }[]>('GET', `gateways?${query}`)).body;
    return data.map(({ id }) => id);
  };
  expect(await ids('country=BE&currency=EUR')).toContain('MISTERCASH');
  expect(await ids('country=NL')).not.toContain('MISTERCASH');
  expect(await ids('currency=usd')).not.toContain('MISTERCASH');
  expect(await ids('currency=usd&amount=100&locale=en_US')).toContain('VISA');
});

test('gift cards are listed when asked for', async ({ client }) => {
  const types = async (query: string): Promise<Set<string>> => {
    const { data } = (await client.call<Method[]>('GET', `payment-methods?${query}`)).body;
    return new Set(data.map(({ type }) => type));
  };
  expect(await types('include_coupons=0')).toEqual(new Set(['payment-method']));
  expect(await types('include_coupons=1')).toEqual(new Set(['payment-method', 'coupon']));
  expect(await types('type=coupon')).toEqual(new Set(['coupon']));
});
