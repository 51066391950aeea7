import { withQuery } from '../../../sandbox/urls.ts';
import { orderState } from '../../../sandbox/core/orders.ts';
import { backTo, replaced } from '../defects/parts.ts';
import { page } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { finding, id } from '../words.ts';

const successPages = 'success pages, redirect_url and cancel_url';
const options = 'API reference, payment options of an order';

/** Where the shopper ends, and with which parameters. */
export const wayBack = defineArea('way back', [
  {
    name: 'paid-shopper-sent-to-cancel-url',
    statement: 'A paid order leads to redirect_url',
    source: successPages,
    caught: ['visa-completed'],
    words: finding('shopper.end_of_the_payment', 'cancel_url', 'redirect_url'),
    defect: replaced(() => ({
      returnAddress: ({ details: { cancelUrl = '', orderId } }) =>
        withQuery(cancelUrl, { transactionid: orderId }),
    })),
  },
  {
    name: 'declined-shopper-sent-to-redirect-url',
    statement: 'Only a paid order leads to redirect_url',
    source: successPages,
    caught: ['bancontact-insufficient-funds'],
    words: finding('shopper.end_of_the_payment', 'redirect_url', /cancel_url or .*/),
    defect: replaced(() => ({
      returnAddress: ({ details: { redirectUrl = '', orderId } }) =>
        withQuery(redirectUrl, { transactionid: orderId }),
    })),
  },
  {
    name: 'paid-shopper-stays',
    statement: 'A paid order leads to redirect_url',
    source: successPages,
    caught: ['bancontact-completed'],
    words: finding('shopper.end_of_the_payment', 'the payment page', 'redirect_url'),
    defect: replaced(() => ({ returnAddress: () => undefined })),
  },
  {
    name: 'decline-shown-as-success',
    statement: 'Only a paid order is called paid',
    source: successPages,
    caught: ['bancontact-insufficient-funds'],
    words: finding('shopper.words_on_the_page', /.*Payment successful\./, 'no success'),
    defect: {
      ...replaced(() => ({ returnAddress: () => undefined })),
      ...page('pay', /./, (html) => html.replaceAll('Payment declined.', 'Payment successful.')),
    },
  },
  {
    name: 'query-of-the-shop-lost',
    statement: 'redirect_url gets the order id beside its own query',
    source: options,
    caught: ['shop-query'],
    words: finding('shopper.own_query', 'nothing', '7f3a', 'session'),
    defect: backTo((address, order) =>
      orderState(order).status === 'completed'
        ? address.replace(/\?.*(?=transactionid)/, '?')
        : address,
    ),
  },
  {
    name: 'order-id-behind-a-second-question-mark',
    statement: 'redirect_url gets the order id beside its own query',
    source: options,
    caught: ['shop-query'],
    words: finding('shopper.transactionid', 'nothing', id),
    defect: backTo((address) => address.replace(/&(?=transactionid)/, '?')),
  },
  {
    name: 'query-of-the-shop-lost-on-cancel',
    statement: 'cancel_url gets the order id beside its own query',
    source: options,
    caught: ['cancelled'],
    words: finding('shopper.own_query', 'nothing', 'cancel', 'type'),
    defect: backTo((address) => address.replace(/\?.*(?=transactionid)/, '?')),
  },
  {
    name: 'transactionid-missing',
    statement: 'redirect_url gets the order id as transactionid',
    source: options,
    caught: ['visa-completed'],
    words: finding('shopper.transactionid', 'nothing', id),
    defect: backTo((address) => address.split('?')[0]),
  },
  {
    name: 'transactionid-missing-after-a-decline',
    statement: 'cancel_url gets the order id as transactionid',
    source: options,
    caught: ['visa-insufficient-funds'],
    words: finding('shopper.transactionid', 'nothing', id),
    defect: backTo((address) => address.split('?')[0]),
  },
  {
    name: 'transactionid-of-another-order',
    statement: 'redirect_url gets the order id as transactionid',
    source: options,
    caught: ['maestro-completed'],
    words: finding('shopper.transactionid', 'another-order', id),
    defect: backTo((address) => address.replace(/transactionid=.*/, 'transactionid=another-order')),
  },
  {
    name: 'psp-id-as-transactionid',
    statement: 'redirect_url gets the order id as transactionid',
    source: options,
    caught: ['visa-completed'],
    words: finding('shopper.transactionid', /\d{16}/, id),
    defect: backTo((address, order) =>
      address.replace(/transactionid=.*/, `transactionid=${order.payments.at(-1)?.id}`),
    ),
  },
  {
    name: 'phone-pays-and-tab-goes-to-cancel-url',
    statement: 'After payment on the phone, the first tab returns to the shop',
    source: 'Bancontact: integration and testing, test a Bancontact QR code',
    caught: ['bancontact-qr-completed'],
    words: finding('shopper.end_of_the_payment', 'cancel_url', 'redirect_url'),
    defect: replaced(({ returnAddress }) => ({
      returnAddress: (order) =>
        orderState(order).status === 'completed'
          ? returnAddress({
              ...order,
              details: { ...order.details, redirectUrl: order.details.cancelUrl },
            })
          : returnAddress(order),
    })),
  },
]);
