import * as fc from 'fast-check';
import { SCRIPT } from './hostile.ts';

/** Among letters, every control character, and what encodings and addresses give a meaning to. */
const letters = fc.oneof(
  fc.constantFrom(...Array.from('abc äöß€é%&?#/\\+=;,:@[]<>"\'')),
  fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
);

/** Text as shops and shoppers write it, and text that no one writes. */
const text = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(
        SCRIPT,
        'Käse 5 €',
        'שלום',
        '🧀',
        '\u202Eabc',
        '\u2028',
        '\u0000',
        '\r\nX: y',
        '%0d%0a',
        '${7*7}',
        '%',
        '#?&=',
      ),
      fc.string({ unit: letters, maxLength: longest }),
      fc.string({ unit: 'grapheme', maxLength: longest }),
      fc.string({ unit: 'binary', maxLength: longest }),
      fc.string({ unit: 'grapheme-ascii', maxLength: longest }),
    )
    .map((it) => it.slice(0, longest));

/** An address that may be accepted, with anything in each of its parts. */
const address = fc
  .record({
    scheme: fc.constantFrom(
      'https://',
      'http://',
      'HTTPS://',
      'https:',
      'javascript:',
      'https://user:pass@',
    ),
    host: fc.constantFrom(
      'shop.example',
      'shöp.example',
      'shop.example:8080',
      '[::1]',
      '127.0.0.1:1',
      'xn--shp-sna.example',
    ),
    path: text(60),
    query: fc.option(text(60)),
    fragment: fc.option(text(20)),
  })
  .map(({ scheme, host, path, query, fragment }) =>
    [
      `${scheme}${host}/${path}`,
      query === null ? '' : `?${query}`,
      fragment === null ? '' : `#${fragment}`,
    ].join(''),
  );

const GATEWAYS = [
  'MISTERCASH',
  'VISA',
  'IDEAL',
  'BANKTRANS',
  'MULTIBANCO',
  'KLARNA',
  'WECHAT',
  '',
  'VVVGIFTCRD',
];

/** An order of which every text is whatever it likes to be: much of it is accepted, and shown later. */
export const orders = fc.record(
  {
    type: fc.constantFrom('redirect', 'redirect', 'redirect', 'paymentlink'),
    order_id: fc.oneof(fc.uuid(), text(50)),
    gateway: fc.constantFrom(...GATEWAYS),
    currency: fc.constant('EUR'),
    amount: fc.integer({ min: 1, max: 100_000 }),
    description: text(200),
    items: text(200),
    var1: text(200),
    customer: fc.record(
      {
        locale: fc.oneof(fc.constantFrom('nl_NL', 'de_DE'), text(10)),
        first_name: text(50),
        last_name: text(50),
        email: text(50),
        country: fc.constantFrom('NL', 'BE'),
      },
      { requiredKeys: [] },
    ),
    payment_options: fc.record(
      {
        redirect_url: address,
        cancel_url: address,
        notification_url: address,
        notification_method: fc.constantFrom('GET', 'POST'),
      },
      { requiredKeys: [] },
    ),
    gateway_info: fc.record({ qr_enabled: fc.boolean() }, { requiredKeys: [] }),
  },
  { requiredKeys: ['type', 'order_id', 'currency', 'amount', 'description'] },
);
export type Order = typeof orders extends fc.Arbitrary<infer Value> ? Value : never;
