import type { JsonObject } from '../../../sandbox/api/json.ts';
import { registry } from '../../../fixtures/verdict/checks/index.ts';
import { withQuery } from '../../../sandbox/urls.ts';
import { inApi, inBoth, inside, inNotification, replaced, sent } from '../defects/parts.ts';
import { notes, onPayment } from '../defects/dashboard.ts';
import { between, page } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { finding, slug } from '../words.ts';

const details = 'API reference, payment details of an order';
const security = 'PCI DSS, requirement 3 (protection of stored account data)';
const visa = '4111111111111111';
const bancontact = '67034500054620008';

const inAddress = new RegExp(`\\w+ http\\S+${visa}.*`);

const detailsSay = (change: JsonObject) => (order: JsonObject) =>
  inside(order, 'payment_details', change);

/** The card in the order. */
export const cardData = defineArea('card data', [
  {
    name: 'last4-of-another-card',
    statement: 'An order has the last four digits of the card',
    source: details,
    caught: ['visa-completed'],
    words: finding('api.last4', '4242', '1111'),
    defect: inBoth(detailsSay({ last4: '4242' })),
  },
  {
    name: 'last4-of-another-bancontact-card',
    statement: 'An order has the last four digits of the card',
    source: details,
    caught: ['bancontact-completed'],
    words: finding('api.last4', '0009', '0008'),
    defect: inBoth(detailsSay({ last4: '0009' })),
  },
  {
    name: 'last4-missing',
    statement: 'An order has the last four digits of the card',
    source: details,
    caught: ['maestro-completed'],
    words: finding('api.last4', 'nothing', '0005'),
    defect: inBoth(detailsSay({ last4: null })),
  },
  {
    name: 'holder-of-another-card',
    statement: 'An order has the name that was entered as card holder',
    source: details,
    caught: ['visa-completed'],
    words: finding('api.account_holder_name', 'Another Holder', 'J. de Tester'),
    defect: inBoth(detailsSay({ account_holder_name: 'Another Holder' })),
  },
  {
    name: 'expiry-date-of-another-card',
    statement: 'An order has the expiry date of the card',
    source: details,
    caught: ['visa-completed'],
    words: finding('api.card_expiry_date', '2001', /\d{4}/),
    defect: inBoth(detailsSay({ card_expiry_date: '2001' })),
  },
  {
    name: 'notification-with-another-expiry-date',
    statement: 'A notification carries the order as the API returns it',
    source: 'webhook page, POST notifications',
    caught: ['maestro-completed'],
    words: finding('notification.card_expiry_date', '2001', /\d{4}/),
    defect: inNotification(detailsSay({ card_expiry_date: '2001' })),
  },
]);

/** The customer in the order. */
export const customers = defineArea(
  'customers',
  (
    [
      ['email', 'other@example.org', 'shopper@example.com'],
      ['first_name', 'Another', 'Ярослав'],
      ['last_name', 'Person', 'Παπαδόπουλος'],
    ] as const
  ).map(([field, seen, expected]) => ({
    name: slug('order of another', registry[`api.${field}`].field),
    statement: 'An order has the customer that it was placed for',
    source: 'API reference, GET /orders',
    caught: ['maestro-completed'],
    words: finding(`api.${field}`, seen, expected),
    defect: inBoth((order) => inside(order, 'customer', { [field]: seen })),
  })),
);

/** Only the form's own field holds a card's number or code. */
export const leaks = defineArea('leaks', [
  {
    name: 'card-number-in-api',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['visa-completed'],
    words: finding('api.card_number', visa, 'nothing'),
    defect: inApi(detailsSay({ account_id: visa })),
  },
  {
    name: 'card-number-in-groups-in-api',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['visa-completed'],
    words: finding('api.card_number', visa, 'nothing'),
    defect: inApi(detailsSay({ account_id: '4111 1111 1111 1111' })),
  },
  {
    name: 'card-number-in-notification',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['bancontact-completed'],
    words: finding('notification.card_number', bancontact, 'nothing'),
    defect: inNotification(detailsSay({ account_id: bancontact })),
  },
  {
    name: 'card-number-in-the-address-of-a-notification',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['bancontact-completed'],
    words: finding('notification.card_number', bancontact, 'nothing'),
    defect: sent((notification, deliver) =>
      deliver({ ...notification, url: withQuery(notification.url, { pan: bancontact }) }),
    ),
  },
  {
    name: 'card-number-in-dashboard',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['bancontact-completed'],
    words: finding('dashboard.card_number', bancontact, 'nothing'),
    defect: notes(`Paid with ${bancontact}`),
  },
  {
    name: 'card-number-on-the-3-d-secure-page',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['visa-completed'],
    words: finding('shopper.card_number', visa, 'nothing'),
    defect: page('acs', /./, (html) => html.replace('<form', `<p>Card 4111 1111 1111 1111</p>$&`)),
  },
  {
    name: 'card-number-in-an-address',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['visa-completed'],
    words: finding('shopper.card_number_in_an_address', inAddress, 'nothing'),
    defect: replaced(({ returnAddress }) => ({
      returnAddress: (order) => withQuery(returnAddress(order) ?? '', { card: visa }),
    })),
  },
  {
    name: 'card-number-in-a-redirect',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['visa-completed'],
    words: finding('shopper.card_number_in_an_address', inAddress, 'nothing'),
    defect: between('pay', /^GET \/connect\/redirect/, async ({ request: { url }, pass }) => {
      if (url.includes('passed=')) return pass();
      const hasNumber = url.includes(visa);
      const location = hasNumber
        ? url.replace(/card=\d+/, 'passed=yes')
        : withQuery(url, { card: visa });
      return new Response(null, { status: 303, headers: { location } });
    }),
  },
  {
    name: 'card-number-on-the-last-page',
    statement: 'Only the payment page shows a full card number',
    source: security,
    caught: ['visa-insufficient-funds'],
    words: finding('shopper.card_number', '4012001038488884', 'nothing'),
    defect: {
      ...replaced(() => ({ returnAddress: () => undefined })),
      ...page('pay', /^GET .*\/result$/, (html) =>
        html.replace('<main>', '<main>Card 4012 0010 3848 8884'),
      ),
    },
  },
  {
    name: 'card-code-in-api',
    statement: 'The code of a card is never stored',
    source: security,
    caught: ['visa-completed'],
    words: finding('api.card_code', /\W*cvc\W+123\W*/, 'nothing'),
    defect: inApi(detailsSay({ cvc: '123' })),
  },
  {
    name: 'card-code-in-notification',
    statement: 'The code of a card is never stored',
    source: security,
    caught: ['visa-completed'],
    words: finding('notification.card_code', /\W*cvc\W+123\W*/, 'nothing'),
    defect: inNotification(detailsSay({ cvc: '123' })),
  },
  {
    name: 'card-code-in-dashboard',
    statement: 'The code of a card is never stored',
    source: security,
    caught: ['visa-completed'],
    words: finding('dashboard.card_code', 'Security code 123', 'nothing'),
    defect: onPayment((html) => html.replace('</dl>', '<dt>Security code</dt><dd>123</dd></dl>')),
  },
  {
    name: 'card-code-in-an-address',
    statement: 'The code of a card is never stored',
    source: security,
    caught: ['visa-completed'],
    words: finding('shopper.card_code', 'cvc=123', 'nothing'),
    defect: replaced(({ returnAddress }) => ({
      returnAddress: (order) => withQuery(returnAddress(order) ?? '', { cvc: '123' }),
    })),
  },
  {
    name: 'card-code-on-the-last-page',
    statement: 'The code of a card is never stored',
    source: security,
    caught: ['visa-insufficient-funds'],
    words: finding('shopper.card_code', 'CVC: 123', 'nothing'),
    defect: {
      ...replaced(() => ({ returnAddress: () => undefined })),
      ...page('pay', /^GET .*\/result$/, (html) => html.replace('<main>', '<main>CVC: 123')),
    },
  },
]);
