import * as fc from 'fast-check';

/** Markup that would run if a page showed it as it is. */
export const SCRIPT = `"'><script>alert(1)</script><img src=x onerror=alert(2)>`;

const strange = fc.oneof(
  fc.constantFrom(
    SCRIPT,
    '',
    '\u0000',
    '../../etc/passwd',
    '%00',
    '__proto__',
    'NaN',
    '1e999',
    "' OR 1=1 --",
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const wrong = fc.oneof(
  strange,
  fc.constantFrom(null, true, [], {}, -1, 0.5, 2 ** 53, 1e308, { toString: 1 }, [[[[]]]]),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
);

/** Fields that the API reads somewhere; each with something that does not belong there. */
const FIELDS = [
  'type',
  'order_id',
  'gateway',
  'currency',
  'amount',
  'description',
  'items',
  'var1',
  'custom_info',
  'payment_options',
  'customer',
  'gateway_info',
  'shopping_cart',
  'checkout_options',
  'days_active',
  'seconds_active',
  'capture',
  'recurring_model',
  'recurring_id',
  'status',
  'new_order_id',
  'refund_order_id',
  '__proto__',
  'constructor',
];
const brokenObject = fc.dictionary(fc.constantFrom(...FIELDS), wrong, { minKeys: 1, maxKeys: 8 });
/** A good order but for one field that is always refused. */
const oneField = fc.dictionary(fc.constantFrom(...FIELDS), wrong, { maxKeys: 1 });
const nearlyGood = oneField.map((fields) => {
  const good = { order_id: 'hostile', type: 'redirect', currency: 'EUR', description: 'Cups' };
  return Object.assign(fields, good, { amount: 0.5 });
});
const body = fc.oneof(
  brokenObject.map((value) =>
    JSON.stringify({ ...value, amount: -1, currency: 'nope', status: 'nope' }),
  ),
  nearlyGood.map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '[',
    '{"a":',
    'null',
    '[]',
    '[['.repeat(5000),
    '{"a":'.repeat(5000),
    '"'.repeat(300_000),
    '\uFEFF{}',
  ),
);
const segment = fc.oneof(
  strange.map(encodeURIComponent),
  fc.constantFrom(
    '%',
    '%zz',
    '%E0%A4%A',
    '..',
    '.',
    '//',
    'orders',
    'order-1',
    '9'.repeat(400),
    '-1',
    '1e3',
  ),
);

const AT = {
  api: [
    '/v1/json/orders',
    '/v1/json/orders/*',
    '/v1/json/orders/*/refunds',
    '/v1/json/orders/*/refunds/*',
    '/v1/json/orders/*/capture',
    '/v1/json/orders/*/cancel',
    '/v1/json/orders/*/files',
    '/v1/json/pad/orders/*/onhold',
    '/v1/json/capture/*',
    '/v1/json/transactions?after=*',
    '/v1/json/transactions?limit=*&status=*',
    '/v1/json/transactions/*',
    '/v1/json/recurring/*',
    '/v1/json/recurring/*/remove/*',
    '/v1/json/gateways/*',
    '/v1/json/issuers/*',
    '/v1/json/payment-methods/*',
    '/v1/json/sites/*',
    '/v1/json/*',
    '/events/stream/',
    '/*',
  ],
  pay: [
    '/connect/*/',
    '/connect/*/pay',
    '/connect/*/status',
    '/connect/*/result',
    '/connect/redirect?mspid=*&lang=*',
    '/simulator/*?mspid=*',
    '/simulator/qr?mtp_method=*&token=*',
    '/*',
  ],
  acs: ['/3ds2/sim/acs', '/3ds2/sim/acs?PaReq=*&TermUrl=*', '/direct/complete/?mspid=*', '/*'],
  dashboard: [
    '/login',
    '/transactions?keyword=*',
    '/transactions/*',
    '/transactions/*/refund',
    '/transactions/*/refund/confirm',
    '/transactions/*/status',
    '/*',
  ],
} as const;

type Place = readonly [origin: string, path: string];
const everywhere: Place[] = Object.entries(AT).flatMap(([origin, paths]) =>
  paths.map((path) => [origin, path] as const),
);
/** Where bodies are read of which most could be an order's, or change one. */
const atOrders = ['', '/order-1', '/order-1/refunds', '/order-1/capture'].map(
  (path) => ['api', `/v1/json/orders${path}`] as const,
);

const address = fc
  .oneof(fc.constantFrom(...everywhere), fc.constantFrom<Place[]>(...atOrders))
  .chain(([origin, path]) =>
    fc.array(segment, { minLength: 3, maxLength: 3 }).map((values) => {
      let index = 0;
      return { origin, path: path.replaceAll('*', () => values[index++] ?? '') };
    }),
  );

/** Anything that a header may carry on the way. */
const header = fc.string({ unit: 'grapheme-ascii', maxLength: 60 }).map((text) => text.trim());

/** A request that must change nothing, as plain data. */
export const hostileRequests = fc.record({
  address,
  method: fc.constantFrom(
    'GET',
    'POST',
    'POST',
    'POST',
    'PATCH',
    'PATCH',
    'DELETE',
    'PUT',
    'OPTIONS',
  ),
  body,
  /** Whether it brings the right key. */
  withKey: fc.constantFrom(true, true, true, false),
  headers: fc.record(
    {
      'content-type': header,
      accept: header,
      cookie: header,
      authorization: header,
      'x-forwarded-for': header,
    },
    { requiredKeys: [] },
  ),
});
export type HostileRequest =
  typeof hostileRequests extends fc.Arbitrary<infer Value> ? Value : never;
