import type { JsonObject } from '../../../sandbox/api/json.ts';
import { onPayment } from '../defects/dashboard.ts';
import { followedBy, precededBy } from '../defects/notifications.ts';
import { notifying } from '../defects/overrides.ts';
import { inside, inNotification, replaced, sent } from '../defects/parts.ts';
import { defineArea } from '../fault.ts';
import { either, finding, id, type Words } from '../words.ts';

const webhook = 'webhook page, receiving notifications';
const signing = 'webhook page, validating the signature';
const body = 'webhook page, POST notifications';
const statuses = 'payment statuses page, order and transaction statuses';
const onlyAhead = 'none that goes back or follows a final one';

const bothAre = (status: string) => () => ({ status, financial_status: status });

const unproved = (fault: string | RegExp): Words => finding('notification.fault', fault, 'nothing');

/** What the shop is notified of, and whether it can trust it. */
export const notifications = defineArea('notifications', [
  {
    name: 'notification-missing',
    statement: 'The shop is notified when the status of an order changes',
    source: webhook,
    caught: ['visa-completed'],
    words: finding('notification.received', '0', 'at least 1'),
    alone: true,
    defect: notifying({ copies: 0 }),
  },
  {
    name: 'notification-of-a-decline-missing',
    statement: 'The shop is notified of declined payments as well',
    source: webhook,
    caught: ['bancontact-insufficient-funds'],
    words: finding('notification.received', '0', 'at least 1'),
    defect: notifying({ copies: 0 }, 'declined'),
  },
  {
    name: 'notification-before-the-change',
    statement: 'A notification has the new status',
    source: webhook,
    caught: ['maestro-completed'],
    words: finding('notification.status', 'initialized', 'completed'),
    defect: inNotification(() => ({ status: 'initialized', financial_status: 'initialized' })),
  },
  {
    name: 'old-status-notified-last',
    statement: 'An older status never arrives after a newer one',
    source: webhook,
    caught: ['visa-completed'],
    words: finding('notification.status', 'initialized', 'completed'),
    defect: followedBy(() => ({ status: 'initialized', financial_status: 'initialized' })),
  },
  {
    name: 'decline-notified-before-a-payment',
    statement: 'Declined is final: nothing follows it in the same transaction',
    source: statuses,
    caught: ['visa-completed'],
    words: finding(
      'notification.status_order',
      'declined/declined, then completed/completed',
      onlyAhead,
    ),
    alone: true,
    defect: precededBy('completed', [bothAre('declined')]),
  },
  {
    name: 'payment-notified-before-a-decline',
    statement: 'A payment that was completed is not declined afterwards',
    source: statuses,
    caught: ['bancontact-insufficient-funds'],
    words: finding(
      'notification.status_order',
      'completed/completed, then declined/declined',
      onlyAhead,
    ),
    defect: precededBy('declined', [bothAre('completed')]),
  },
  {
    name: 'notified-status-goes-back',
    statement: 'An older status never arrives after a newer one',
    source: webhook,
    caught: ['bancontact-completed'],
    words: finding(
      'notification.status_order',
      'completed/completed, then initialized/initialized, then completed/completed',
      onlyAhead,
    ),
    defect: precededBy('completed', [bothAre('completed'), bothAre('initialized')]),
  },
  {
    name: 'notified-twice-as-two-payments',
    statement: 'One payment is one transaction',
    source: body,
    caught: ['visa-completed'],
    words: finding('notification.transaction_id', id, id),
    alone: true,
    defect: followedBy(({ transaction_id }) => ({ transaction_id: Number(transaction_id) + 1 })),
  },
  {
    name: 'notified-at-one-moment-as-two-payments',
    statement: 'One payment is one transaction, however often the shop is notified of it',
    source: body,
    caught: ['visa-completed'],
    words: either(
      finding('notification.twins', /1: \d+ EUR/, 'nothing'),
      // Of two that are sent at one moment, either may come last.
      finding('notification.transaction_id', '1', id),
    ),
    alone: true,
    defect: notifying({ copies: 2, at_once: true, twins: { transaction_id: 1 } }, 'completed'),
  },
  {
    name: 'notified-at-one-moment-with-two-amounts',
    statement: 'One payment has one amount, however often the shop is notified of it',
    source: body,
    caught: ['bancontact-completed'],
    words: either(
      finding('notification.twins', /\d+: 1 EUR/, 'nothing'),
      finding('notification.amount', '1', /\d+/),
    ),
    alone: true,
    defect: notifying({ copies: 2, at_once: true, twins: { amount: 1 } }, 'completed'),
  },
  {
    name: 'notification-unsigned',
    statement: 'A notification by POST is signed',
    source: signing,
    caught: ['bancontact-completed'],
    words: unproved('it has no Auth header'),
    alone: true,
    defect: notifying({ signature: 'missing' }),
  },
  {
    name: 'notification-signed-with-another-key',
    statement: 'A notification is signed with the API key of the website',
    source: signing,
    caught: ['visa-completed'],
    words: unproved('its signature does not fit its body and the API key'),
    defect: notifying({ signature: 'wrong' }),
  },
  {
    name: 'notification-signed-without-its-time',
    statement: 'The signature covers the timestamp and the body',
    source: signing,
    caught: ['maestro-completed'],
    words: unproved('its signature does not fit its body and the API key'),
    defect: replaced(({ sign }) => ({
      sign: (text, key, timestamp) => {
        const [, signature] = decoded(sign(text, key, timestamp - 1)).split(':');
        return encoded(`${timestamp}:${signature}`);
      },
    })),
  },
  {
    name: 'notification-signed-long-ago',
    statement: 'A signature older than 600 seconds is to be refused',
    source: signing,
    caught: ['maestro-completed'],
    words: unproved('its signature is older than 600 seconds'),
    defect: notifying({ signature: 'old' }),
  },
  {
    name: 'notification-changed-after-signing',
    statement: 'The signature covers the timestamp and the body',
    source: signing,
    caught: ['visa-insufficient-funds'],
    words: unproved('its signature does not fit its body and the API key'),
    defect: sent(({ body: text = '', ...rest }, deliver) => deliver({ ...rest, body: `${text} ` })),
  },
  {
    name: 'notification-by-get',
    statement: 'Notifications come by POST where the order asks for it',
    source: 'API reference, notification_method of an order',
    caught: ['bancontact-completed'],
    words: unproved('it came as GET, not as POST'),
    defect: sent(({ url, headers }, deliver) =>
      deliver({ url, headers, method: 'GET', body: undefined }),
    ),
  },
  {
    name: 'notification-without-timestamp',
    statement: 'The address of a notification has a timestamp',
    source: webhook,
    caught: ['visa-completed'],
    words: unproved('its address has no timestamp in seconds'),
    defect: sent(({ url, ...rest }, deliver) =>
      deliver({ ...rest, url: url.replace(/&timestamp=\d+/, '') }),
    ),
  },
  {
    name: 'notification-timestamp-in-milliseconds',
    statement: 'The address of a notification has a timestamp in seconds',
    source: webhook,
    caught: ['visa-completed'],
    words: unproved('its address has no timestamp in seconds'),
    defect: sent(({ url, ...rest }, deliver) =>
      deliver({ ...rest, url: url.replace(/timestamp=\d+/, '$&000') }),
    ),
  },
  {
    name: 'notification-addressed-to-another-order',
    statement: 'The address of a notification has the order id as transactionid',
    source: webhook,
    caught: ['visa-completed'],
    words: finding('notification.received', '0', 'at least 1'),
    defect: sent(({ url, ...rest }, deliver) =>
      deliver({ ...rest, url: url.replace(/transactionid=[^&]+/, 'transactionid=another-order') }),
    ),
  },
  {
    name: 'notification-about-another-order',
    statement: 'A notification carries the order that it is about',
    source: body,
    caught: ['maestro-completed'],
    words: finding('notification.order_id', 'another-order', id),
    alone: true,
    defect: inNotification(() => ({ order_id: 'another-order' })),
  },
  {
    name: 'notification-about-another-transaction',
    statement: 'A notification carries the order as the API returns it',
    source: body,
    caught: ['bancontact-completed'],
    words: finding('notification.transaction_id', '1700000000000000', id),
    defect: inNotification(() => ({ transaction_id: 1_700_000_000_000_000 })),
  },
  {
    name: 'notification-with-another-description',
    statement: 'A notification carries the order as the API returns it',
    source: body,
    caught: ['maestro-completed'],
    words: finding('notification.description', 'Another order', /Order e2e-.*/),
    defect: inNotification(() => ({ description: 'Another order' })),
  },
  {
    name: 'notification-with-digits-of-another-card',
    statement: 'A notification carries the order as the API returns it',
    source: body,
    caught: ['maestro-completed'],
    words: finding('notification.last4', '4242', '0005'),
    defect: inNotification((order) => inside(order, 'payment_details', { last4: '4242' })),
  },
  {
    name: 'notification-with-another-type',
    statement: 'A notification has what the API returns',
    source: webhook,
    caught: ['visa-completed'],
    words: finding('notification.payment_details.type', 'IDEAL', 'VISA'),
    defect: inNotification((order) => inside(order, 'payment_details', { type: 'IDEAL' })),
  },
  {
    name: 'notification-with-another-amount-of-the-method',
    statement: 'A notification has what the API returns',
    source: webhook,
    caught: ['visa-completed'],
    words: finding('notification.payment_methods.amounts', '1', /\d+/),
    defect: inNotification((order) => ({
      payment_methods: (order['payment_methods'] as JsonObject[]).map((used) =>
        Object.assign({}, used, { amount: 1 }),
      ),
    })),
  },
  {
    name: 'notification-with-another-e-mail-address',
    statement: 'A notification has what the API returns',
    source: webhook,
    caught: ['visa-completed'],
    words: finding('notification.email', 'other@example.com', /.+@.+/),
    defect: inNotification((order) => inside(order, 'customer', { email: 'other@example.com' })),
  },
  {
    name: 'notification-in-an-envelope',
    statement: 'The body of a notification is the bare order object',
    source: body,
    caught: ['visa-completed'],
    words: unproved('its body is not an order object'),
    defect: replaced(({ notificationBody }) => ({
      notificationBody: (transaction, site) => ({
        success: true,
        data: notificationBody(transaction, site),
      }),
    })),
  },
  {
    name: 'notification-history-empty',
    statement: 'What was sent to the shop is listed under Notification history',
    source: 'testing page, last step of a test order',
    caught: ['visa-completed'],
    words: finding('dashboard.notification_history', /.*/, 'an entry'),
    defect: onPayment((html) =>
      html.replace(
        /(<h2 id="notification-history">.*?<\/h2>).*?(<\/section>)/s,
        '$1<p>No notifications sent.</p>$2',
      ),
    ),
  },
]);

const decoded = (text: string): string => Buffer.from(text, 'base64').toString();
const encoded = (text: string): string => Buffer.from(text).toString('base64');
