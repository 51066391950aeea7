import type { Answer, Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

type Provoke = (client: Client) => Promise<Answer<unknown>>;

const order =
  (changes: Record<string, unknown>): Provoke =>
  (client) =>
    client.order(changes);
const cart = (item: object, options: object = {}, rest: object = {}): Provoke =>
  order({
    shopping_cart: { items: [{ name: 'Cup', unit_price: 1, quantity: 1, ...item }] },
    checkout_options: options,
    ...rest,
  });
const taxes = (name: string, rate: unknown) => ({
  validate_cart: true,
  tax_tables: { alternate: [{ name, rules: [{ rate }] }] },
});
const card = (number: string) => ({
  type: 'direct',
  gateway: 'VISA',
  gateway_info: { card_number: number, card_expiry_date: '3012', card_cvc: '123' },
});
const ideal = { order_id: 'twice', type: 'direct', gateway: 'IDEAL' };
const customer = (fields: object) => order({ customer: fields });

/**
 * Every documented code with its documented title (docs/facts/errors.md#codes), and a request that is answered with it.
 */
const PROVOKED: Readonly<Record<number, readonly [title: string, status: number, Provoke]>> = {
  1000: ['Not found: token', 410, (client) => client.call('GET', 'recurring/ada/token/none')],
  1001: ['Invalid amount', 404, order({ amount: -1 })],
  1002: ['Invalid currency', 404, order({ currency: 'FOOBAR' })],
  1003: [
    'Invalid account ID',
    404,
    order({ affiliate: { split_payments: [{ merchant: 'mine', percentage: 10 }] } }),
  ],
  1006: ['Invalid transaction ID', 404, (client) => client.call('GET', 'orders/nobody')],
  1007: ['Invalid IP address', 404, customer({ ip_address: '300.1.1.1' })],
  1008: ['Invalid description', 404, order({ description: '' })],
  1010: ['Invalid variable', 404, order({ var3: 'x'.repeat(501) })],
  1014: ['Unspecified error', 404, order({ days_active: 366 })],
  1016: ['Missing data', 404, order({ ...card(''), gateway_info: {} })],
  1018: ['Invalid country code', 404, customer({ country: 'XX' })],
  1022: [
    'Cannot initiate transaction',
    404,
    async (client) => {
      await client.order(ideal);
      return client.order(ideal);
    },
  ],
  1023: [
    'No gateway (payment method) available',
    404,
    (client) => client.call('GET', 'gateways/SHELLS'),
  ],
  1024: ['Transaction declined', 404, order(card('4012001038488884'))],
  1025: [
    'Multiple currencies in cart',
    404,
    order({
      shopping_cart: {
        items: ['EUR', 'USD'].map((currency) => ({ unit_price: 1, quantity: 1, currency })),
      },
    }),
  ],
  1026: ['Cart currency different to order currency', 404, cart({ currency: 'USD' })],
  1027: ['Cart amount must equal order amount', 404, cart({}, { validate_cart: true })],
  1028: ['Incorrect custom tax rate', 404, cart({}, taxes('A', 'low'))],
  1029: [
    'Incorrect item tax rate',
    404,
    cart({ tax_table_selector: 'B' }, taxes('A', 0.21), { amount: 121 }),
  ],
  1030: ['Incorrect item currency', 404, cart({ currency: 'XTS' })],
  1031: ['Incorrect item price', 404, cart({ unit_price: 'ten' })],
  1032: [
    'Invalid API key',
    401,
    (client) => client.call('GET', 'gateways', undefined, { api_key: 'wrong' }),
  ],
  1034: [
    'Cannot refund transaction',
    404,
    async (client) => client.refund((await client.order()).body.data.order_id),
  ],
  1036: [
    'Invalid iDEAL issuer ID',
    404,
    order({ type: 'direct', gateway: 'IDEAL', gateway_info: { issuer_id: '1' } }),
  ],
};

/** Documented codes that no documented request to this environment is answered with. */
const NEVER: Readonly<Record<number, string>> = {
  1004: 'deprecated: no call takes a website id with a security code',
  1005: 'deprecated: no call takes a security code',
  1011: 'deprecated: no call takes a customer account',
  1012: 'deprecated: no call takes a customer security code',
  1013: 'the MD5 signature of the XML API',
  1015: 'no documented call takes an account id that could be unknown',
  1017: "MultiSafepay's own wallet",
  1019: 'no documented call blocks a site',
  1020: 'no documented call blocks an account',
  1021: 'no documented test input makes a bank fail',
  1033: 'no documented call fetches the refund information that is meant',
  1035: 'the MD5 signature of the XML API',
  5001: 'shown on payment pages of carts that were not validated, without a documented case',
  9999: 'unknown by its own words',
};

/** 1000 to 1036 without 1009, which does not exist, and two more (docs/facts/errors.md#codes). */
const DOCUMENTED = [
  ...Array.from({ length: 37 }, (_, index) => 1000 + index).filter((code) => code !== 1009),
  5001,
  9999,
];

test('every documented error code has its request, or the reason why none is answered with it', () => {
  const told = [...Object.keys(PROVOKED), ...Object.keys(NEVER)].map(Number);
  expect(told.sort((a, b) => a - b)).toEqual(DOCUMENTED);
});

for (const [code, [title, expected, provoke]] of Object.entries(PROVOKED)) {
  test(`error ${code}: ${title}`, async ({ client }) => {
    const { status, body } = await provoke(client);
    expect([status, body]).toEqual([
      expected,
      {
        success: false,
        data: {},
        error_code: Number(code),
        error_info: expect.stringContaining(title),
      },
    ]);
  });
}
