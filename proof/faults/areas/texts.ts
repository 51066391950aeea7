import type { JsonObject } from '../../../sandbox/api/json.ts';
import { onPayment } from '../defects/dashboard.ts';
import {
  apiTells,
  bothTell,
  inEach,
  inside,
  notificationTells,
  replaced,
} from '../defects/parts.ts';
import { page } from '../defects/web.ts';
import { defineArea, type Defect } from '../fault.ts';
import { finding, id } from '../words.ts';

const sent = 'API reference, POST /orders';
const told = 'API reference, GET /orders';
const described = /Order e2e-.*/;

/** UTF-8 that is read as Latin-1. */
const misread = (text: unknown): string => Buffer.from(String(text), 'utf8').toString('latin1');
/** What an old character set does not have. */
const asked = (text: unknown): string => String(text).replace(/[^\0-\u00ff]/g, '?');
const withoutAccents = (text: unknown): string =>
  String(text).normalize('NFD').replace(/\p{M}/gu, '');

const descriptionAs = (change: (text: string) => string) => (order: JsonObject) => ({
  description: change(order['description'] as string),
});

/** The customer is told otherwise, by API and notification alike. */
const customer = (field: string, change: (text: unknown) => string): Defect =>
  bothTell((order) => {
    const { [field]: value } = order['customer'] as JsonObject;
    return inside(order, 'customer', { [field]: change(value) });
  });

/** The way back to the shop tells another id. */
const wayBack = (change: (orderId: string) => string): Defect =>
  replaced(({ returnAddress }) => ({
    returnAddress(order) {
      const url = new URL(returnAddress(order) ?? 'about:blank');
      url.searchParams.set('transactionid', change(order.details.orderId));
      return url.href;
    },
  }));

/** Pages show another amount. */
const shown = (change: (amount: number) => number): Defect =>
  replaced(() => ({
    amountText: (minor, currency) => `${change(minor / 100).toFixed(2)} ${currency}`,
  }));

/** Letters and signs that get lost on their way, each with the test that sends them. */
export const texts = defineArea('texts', [
  {
    name: 'description-misread-in-api',
    statement: 'The order has the description that was sent',
    source: told,
    caught: ['bancontact-completed'],
    words: finding('api.description', /.*Å.*/, described),
    defect: apiTells(descriptionAs(misread)),
  },
  {
    name: 'blanks-of-the-description-lost-in-api',
    statement: 'The order has the description that was sent',
    source: told,
    caught: ['visa-authentication-failed'],
    words: finding('api.description', described, described),
    defect: bothTell(descriptionAs((text) => text.replace(/\s+/g, ' '))),
  },
  {
    name: 'description-cut-off-in-api',
    statement: 'A description has up to 200 letters',
    source: sent,
    caught: ['visa-authentication-failed'],
    words: finding('api.description', described, described),
    defect: bothTell(descriptionAs((text) => text.slice(0, 64))),
  },
  {
    name: 'letters-of-other-scripts-lost-in-notification',
    statement: 'A notification carries the order as the API tells it',
    source: 'webhook page, POST notifications',
    caught: ['visa-completed'],
    words: finding('notification.description', /.*\?\?.*/, described),
    defect: notificationTells(descriptionAs(asked)),
  },
  {
    name: 'ampersand-escaped-twice-on-the-payment-page',
    statement: 'The payment page shows the description',
    source: 'payment pages, layout',
    caught: ['bancontact-qr-completed'],
    words: finding('shopper.description', /.*&amp;.*/, described),
    defect: page('pay', /^GET \/connect\/\w+\/?$/, (html) => html.replaceAll('&amp;', '&amp;amp;')),
  },
  {
    name: 'emoji-lost-in-dashboard',
    statement: 'The details show the description of the order',
    source: 'dashboard documentation, transactions',
    caught: ['bancontact-qr-completed'],
    words: finding('dashboard.description', described, described),
    defect: onPayment((html) => html.replace(/\p{Extended_Pictographic}/gu, '')),
  },
  {
    name: 'customer-misread-in-dashboard',
    statement: 'Customer details show whom the order is for',
    source: 'dashboard documentation, transactions',
    caught: ['visa-completed'],
    words: finding('dashboard.customer_name', /.*/, '小林 김철수'),
    defect: onPayment((html) => html.replace('김철수', misread('김철수'))),
  },
  {
    name: 'first-name-misread',
    statement: 'An order tells the customer that it was placed for',
    source: told,
    caught: ['maestro-completed'],
    words: finding('api.first_name', /Ð.*/, 'Ярослав'),
    defect: customer('first_name', misread),
  },
  {
    name: 'accents-of-the-name-lost',
    statement: 'An order tells the customer that it was placed for',
    source: told,
    caught: ['bancontact-insufficient-funds'],
    words: finding('api.last_name', 'Nunez d’Orleans', 'Núñez d’Orléans'),
    defect: customer('last_name', withoutAccents),
  },
  {
    name: 'street-lost-in-another-character-set',
    statement: 'An order tells where its customer lives',
    source: told,
    caught: ['visa-completed'],
    words: finding('api.street', /\?+/, '千代田区丸の内一丁目'),
    defect: customer('address1', asked),
  },
  {
    name: 'city-misread',
    statement: 'An order tells where its customer lives',
    source: told,
    caught: ['maestro-completed'],
    words: finding('api.city', /Î.*/, 'Αθήνα'),
    defect: customer('city', misread),
  },
  {
    name: 'articles-misread',
    statement: 'An order tells its articles by their names',
    source: told,
    caught: ['in3-completed'],
    words: finding('api.articles', /.*Å.*/, /Žluťoučký.*/),
    defect: apiTells((order) => {
      const { items } = inEach(order['shopping_cart'] as JsonObject, 'items', ({ name }) => ({
        name: misread(name),
      }));
      return inside(order, 'shopping_cart', { items: items ?? null });
    }),
  },
  {
    name: 'first-name-misread-in-notification',
    statement: 'A notification carries the order as the API tells it',
    source: 'webhook page, POST notifications',
    caught: ['maestro-completed'],
    words: finding('notification.first_name', /Ð.*/, 'Ярослав'),
    defect: notificationTells((order) =>
      inside(order, 'customer', {
        first_name: misread((order['customer'] as JsonObject)['first_name']),
      }),
    ),
  },
  {
    name: 'last-name-lost-in-notification',
    statement: 'A notification carries the order as the API tells it',
    source: 'webhook page, POST notifications',
    caught: ['visa-completed'],
    words: finding('notification.last_name', /\?+/, '김철수'),
    defect: notificationTells((order) =>
      inside(order, 'customer', {
        last_name: asked((order['customer'] as JsonObject)['last_name']),
      }),
    ),
  },
  {
    name: 'id-with-a-slash-cut-off-on-the-way-back',
    statement: 'redirect_url gets the id of the order as transactionid',
    source: 'success pages, redirect_url',
    caught: ['bancontact-completed'],
    words: finding('shopper.transactionid', id, /e2e-[-\w]+\/\w+-\w+/),
    defect: wayBack((orderId) => orderId.split('/')[0] ?? ''),
  },
  {
    name: 'id-with-a-dot-changed-on-the-way-back',
    statement: 'redirect_url gets the id of the order as transactionid',
    source: 'success pages, redirect_url',
    caught: ['visa-completed'],
    words: finding('shopper.transactionid', id, /e2e-[-\w]+\.\w+-\w+/),
    defect: wayBack((orderId) => orderId.replaceAll('.', '_')),
  },
  {
    name: 'id-in-small-letters-on-the-way-back',
    statement: 'redirect_url gets the id of the order as transactionid',
    source: 'success pages, redirect_url',
    caught: ['maestro-completed'],
    words: finding('shopper.transactionid', id, /e2e-\w+-MAESTRO-\w+-\w+/),
    defect: wayBack((orderId) => orderId.toLowerCase()),
  },
  {
    name: 'amount-of-a-binary-fraction',
    statement: 'The order has the amount that was sent, to the cent',
    source: sent,
    caught: ['mastercard-completed'],
    words: finding('api.amount', '28', '29'),
    defect: bothTell((order) => ({ amount: Math.floor((Number(order['amount']) / 100) * 100) })),
  },
  {
    name: 'thousands-read-as-one',
    statement: 'The payment page shows the amount',
    source: 'payment pages, layout',
    caught: ['amex-completed'],
    words: finding('shopper.amount', /.*1\.00 EUR.*/, '1000.10 EUR'),
    defect: shown((amount) => Number.parseFloat(amount.toLocaleString('en'))),
  },
  {
    name: 'single-cents-not-shown',
    statement: 'The payment page shows the amount',
    source: 'payment pages, layout',
    caught: ['visa-completed-2'],
    words: finding('shopper.amount', /.*0\.00 EUR.*/, '0.01 EUR'),
    defect: shown((amount) => Math.floor(amount * 10) / 10),
  },
]);
