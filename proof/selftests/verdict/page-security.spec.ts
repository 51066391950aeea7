import { expect, test } from '@playwright/test';
import { rowOf, type Row } from '../../../catalogue/index.ts';
import type { PlacedOrder } from '../../../fixtures/order/order.ts';
import type { Check } from '../../../fixtures/verdict/check.ts';
import { pageSecurityChecks } from '../../../fixtures/verdict/page-security.ts';

const visa: Row = rowOf('visa-completed').row;
const shop = 'https://shop.example/return';

interface Seen {
  readonly link?: string;
  /** The address of a script, and of the page that requested it. */
  readonly script?: readonly [string, string];
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly source?: string;
}

/** What is checked of a payment's pages. */
function checksOf(seen: Seen): Check[] {
  const { link = 'https://testpayv2.multisafepay.com/connect/1', script, address } = seen;
  const { headers = { 'referrer-policy': 'origin' }, source = '' } = seen;
  const [of, on] = script ?? [];
  const order = {
    data: { redirectUrl: shop, cancelUrl: 'https://shop.example/cancel' },
    paymentUrl: link,
    beforehand: [{ headers, source }],
    witnesses: {
      traffic: {
        addresses: [address ?? ''],
        scripts: of && on ? [{ address: new URL(of), page: new URL(on) }] : [],
      },
    },
  } as unknown as PlacedOrder;
  return pageSecurityChecks(order, visa);
}

/** The failed checks of a payment's pages. */
const wrong = (seen: Seen): string[] =>
  checksOf(seen)
    .filter(({ agrees }) => !agrees)
    .map(({ field, seen: was }) => `${field}: ${was}`);

const page = 'https://testpayv2.multisafepay.com/connect/1';

for (const [name, script] of [
  ['the page itself', ['https://testpayv2.multisafepay.com/app.js', page]],
  ['another host of its site', ['https://cdn.multisafepay.com/app.js', page]],
  ['a wallet', ['https://pay.google.com/gp/p/js/pay.js', page]],
  ['a text in the page', ['data:text/javascript,1', page]],
  ['the shop, on its own page', ['https://cdn.example.net/a.js', `${shop}?transactionid=1`]],
] as const) {
  test(`a script of ${name} is right`, () => expect(wrong({ script })).toEqual([]));
}

test('on loopback every port and name is one site', () => {
  const link = 'http://127.0.0.1:4001/connect/1';
  const of = (address: string) => wrong({ link, script: [address, link] });
  expect(of('http://127.0.0.1:4002/app.js')).toEqual([]);
  expect(of('http://localhost:4002/app.js')).toEqual([]);
  expect(of('https://cdn.example.net/app.js')).toEqual(['hosts of scripts: cdn.example.net']);
});

test('a script of another site is wrong, also of one whose name only ends alike', () => {
  for (const host of ['cdn.example.net', 'evil-multisafepay.com', 'multisafepay.com.example.net']) {
    expect(wrong({ script: [`https://${host}/a.js`, page] })).toEqual([
      `hosts of scripts: ${host}`,
    ]);
  }
});

for (const number of ['4111111111111111', '4111+1111+1111+1111', '4111%201111%201111%201111']) {
  test(`a card number in an address is wrong: ${number}`, () => {
    expect(wrong({ address: `GET https://x.example/?pan=${number}&a=1` })).toEqual([
      `full card number in an address: GET https://x.example/?pan=${number}`,
    ]);
  });
}

test('of a long address its beginning and the number are told', () => {
  const address = `POST https://x.example/${'a'.repeat(200)}?pan=4111111111111111`;
  expect(wrong({ address })).toEqual([
    `full card number in an address: POST https://x.example/aaaaaaaaaaaaaaaaa...aaaaaaaaaaaaaaa?pan=4111111111111111`,
  ]);
});

test("a card's last digits in an address are no card number", () => {
  expect(wrong({ address: 'GET https://x.example/?card=411111xxxxxx1111&t=1764360000' })).toEqual(
    [],
  );
});

test('which headers protect the page is recorded, and none is demanded', () => {
  const source = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
  const recorded = (seen: Seen) =>
    checksOf(seen)
      .filter((it) => it.recorded)
      .map(({ seen: was }) => was);
  expect(recorded({ headers: { 'x-frame-options': 'DENY' } })).toEqual(['x-frame-options']);
  expect(recorded({ headers: {}, source })).toEqual(['a policy in its head']);
  expect(recorded({ headers: { 'cache-control': 'no-store' } })).toEqual(['none']);
  expect(wrong({ headers: {} })).toEqual([]);
});
