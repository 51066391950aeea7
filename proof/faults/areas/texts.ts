import type { JsonObject } from '../../../sandbox/api/json.ts';
import { onPayment } from '../defects/dashboard.ts';
import {
  backTo,
  inApi,
  inBoth,
  inEach,
  inside,
  inNotification,
  replaced,
} from '../defects/parts.ts';
import { page } from '../defects/web.ts';
import { defineArea, type Defect, type Row } from '../fault.ts';
import { finding, id } from '../words.ts';

const sent = 'API reference, POST /orders';
const getOrder = 'API reference, GET /orders';
const body = 'webhook page, POST notifications';
const redirectUrl = 'success pages, redirect_url';
const layout = 'payment pages, layout';
const described = /Order e2e-.*/;

type Change = (text: string) => string;

/** UTF-8 that is read as Latin-1. */
const misread: Change = (text) => Buffer.from(text, 'utf8').toString('latin1');
/** What an old character set does not have becomes a question mark. */
const asked: Change = (text) => text.replace(/[^\0-\u00ff]/g, '?');
const plain: Change = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');

const descriptionAs = (change: Change) => (order: JsonObject) => ({
  description: change(order['description'] as string),
});
const customerAs = (field: string, change: Change) => (order: JsonObject) =>
  inside(order, 'customer', {
    [field]: change((order['customer'] as JsonObject)[field] as string),
  });

/** A name or a place of the customer that is changed on its way to a witness, and where it is read. */
const customers = {
  'api.first_name': { field: 'first_name', changed: inBoth },
  'api.last_name': { field: 'last_name', changed: inBoth },
  'api.street': { field: 'address1', changed: inBoth },
  'api.city': { field: 'city', changed: inBoth },
  'notification.first_name': { field: 'first_name', changed: inNotification },
  'notification.last_name': { field: 'last_name', changed: inNotification },
} as const;

const misspelt = (
  [
    ['first-name-misread', 'maestro-completed', 'api.first_name', misread, /Ð.*/, 'Ярослав'],
    [
      'accents-of-the-name-lost',
      'bancontact-insufficient-funds',
      'api.last_name',
      plain,
      'Nunez d’Orleans',
      'Núñez d’Orléans',
    ],
    [
      'street-lost-in-another-character-set',
      'visa-completed',
      'api.street',
      asked,
      /\?+/,
      '千代田区丸の内一丁目',
    ],
    ['city-misread', 'maestro-completed', 'api.city', misread, /Î.*/, 'Αθήνα'],
    [
      'first-name-misread-in-notification',
      'maestro-completed',
      'notification.first_name',
      misread,
      /Ð.*/,
      'Ярослав',
    ],
    [
      'last-name-lost-in-notification',
      'visa-completed',
      'notification.last_name',
      asked,
      /\?+/,
      '김철수',
    ],
  ] as const
).map(([name, test, check, change, seen, expected]): Row => {
  const { field, changed } = customers[check];
  return {
    name,
    statement: 'An order has the customer that it was placed for, wherever it is read',
    source: getOrder,
    caught: [test],
    words: finding(check, seen, expected),
    defect: changed(customerAs(field, change)),
  };
});

/** The shopper comes back to the shop with another id. */
const backWith = (change: Change): Defect =>
  backTo((address, order) => {
    const url = new URL(address);
    url.searchParams.set('transactionid', change(order.details.orderId));
    return url.href;
  });

/** Pages show another amount. */
const shown = (change: (amount: number) => number): Defect =>
  replaced(() => ({
    amountText: (minor, currency) => `${change(minor / 100).toFixed(2)} ${currency}`,
  }));

/** Letters, signs and digits that get lost on their way, each with the test that sends them. */
export const texts = defineArea('texts', [
  {
    name: 'description-misread-in-api',
    statement: 'The order has the description that was sent',
    source: getOrder,
    caught: ['bancontact-completed'],
    words: finding('api.description', /.*Å.*/, described),
    defect: inApi(descriptionAs(misread)),
  },
  {
    name: 'blanks-of-the-description-lost-in-api',
    statement: 'The order has the description that was sent',
    source: getOrder,
    caught: ['visa-authentication-failed'],
    words: finding('api.description', described, described),
    defect: inBoth(descriptionAs((text) => text.replace(/\s+/g, ' '))),
  },
  {
    name: 'description-cut-off-in-api',
    statement: 'A description has up to 200 letters',
    source: sent,
    caught: ['visa-authentication-failed'],
    words: finding('api.description', described, described),
    defect: inBoth(descriptionAs((text) => text.slice(0, 64))),
  },
  {
    name: 'letters-of-other-scripts-lost-in-notification',
    statement: 'A notification carries the order as the API returns it',
    source: body,
    caught: ['visa-completed'],
    words: finding('notification.description', /.*\?\?.*/, described),
    defect: inNotification(descriptionAs(asked)),
  },
  {
    name: 'ampersand-escaped-twice-on-the-payment-page',
    statement: 'The payment page shows the description',
    source: layout,
    caught: ['bancontact-qr-completed'],
    words: finding('shopper.description', /.*&amp;.*/, described),
    defect: page('pay', /^GET \/connect\/\w+\/?$/, (html) => html.replaceAll('&amp;', '&amp;amp;')),
  },
  {
    name: 'emoji-lost-in-dashboard',
    statement: 'The details show the description of the order',
    source: 'dashboard documentation, transactions',
    caught: ['bancontact-qr-completed'],
    words: finding('dashboard.description', /.*Order e2e-.*/, described),
    defect: onPayment((html) => html.replace(/\p{Extended_Pictographic}/gu, '')),
  },
  {
    name: 'customer-misread-in-dashboard',
    statement: 'Customer details show who the order is for',
    source: 'dashboard documentation, transactions',
    caught: ['visa-completed'],
    words: finding('dashboard.customer_name', /.*/, '小林 김철수'),
    defect: onPayment((html) => html.replace('김철수', misread('김철수'))),
  },
  ...misspelt,
  {
    name: 'articles-misread',
    statement: 'An order has its articles by their names',
    source: getOrder,
    caught: ['in3-completed'],
    words: finding('api.articles', /.*Å.*/, /Žluťoučký.*/),
    defect: inApi((order) => {
      const { items } = inEach(order['shopping_cart'] as JsonObject, 'items', ({ name }) => ({
        name: misread(name as string),
      }));
      return inside(order, 'shopping_cart', { items: items ?? null });
    }),
  },
  {
    name: 'id-with-a-slash-cut-off-on-the-way-back',
    statement: 'redirect_url gets the id of the order as transactionid',
    source: redirectUrl,
    caught: ['bancontact-completed'],
    words: finding('shopper.transactionid', id, /e2e-[-\w]+\/\w+-\w+/),
    defect: backWith((orderId) => orderId.split('/')[0] ?? ''),
  },
  {
    name: 'id-with-a-dot-changed-on-the-way-back',
    statement: 'redirect_url gets the id of the order as transactionid',
    source: redirectUrl,
    caught: ['visa-completed'],
    words: finding('shopper.transactionid', id, /e2e-[-\w]+\.\w+-\w+/),
    defect: backWith((orderId) => orderId.replaceAll('.', '_')),
  },
  {
    name: 'id-in-small-letters-on-the-way-back',
    statement: 'redirect_url gets the id of the order as transactionid',
    source: redirectUrl,
    caught: ['maestro-completed'],
    words: finding('shopper.transactionid', id, /e2e-\w+-MAESTRO-\w+-\w+/),
    defect: backWith((orderId) => orderId.toLowerCase()),
  },
  {
    name: 'amount-of-a-binary-fraction',
    statement: 'The order has the amount that was sent, to the cent',
    source: sent,
    caught: ['mastercard-completed'],
    words: finding('api.amount', '28', '29'),
    defect: inBoth((order) => ({ amount: Math.floor((Number(order['amount']) / 100) * 100) })),
  },
  {
    name: 'thousands-read-as-one',
    statement: 'The payment page shows the amount',
    source: layout,
    caught: ['amex-completed'],
    words: finding('shopper.amount', /.*1\.00 EUR.*/, '1000.10 EUR'),
    defect: shown((amount) => Number.parseFloat(amount.toLocaleString('en'))),
  },
  {
    name: 'single-cents-not-shown',
    statement: 'The payment page shows the amount',
    source: layout,
    caught: ['visa-completed-2'],
    words: finding('shopper.amount', /.*0\.00 EUR.*/, '0.01 EUR'),
    defect: shown((amount) => Math.floor(amount * 10) / 10),
  },
]);
