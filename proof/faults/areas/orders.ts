import { linkState } from '../../../sandbox/core/orders.ts';
import { REFUSED } from '../../../sandbox/core/outcomes.ts';
import { addPayment } from '../../../sandbox/core/placing.ts';
import type { RefundRefusal } from '../../../sandbox/core/refund-rules.ts';
import { labelled, without } from '../defects/dashboard.ts';
import { replaced } from '../defects/parts.ts';
import { apiAnswer, between, copyOf, page, sessionIn } from '../defects/web.ts';
import type { Defect } from '../fault.ts';
import { defineArea } from '../fault.ts';
import { tests } from '../tests.ts';
import { finding, id } from '../words.ts';

const errors = 'error reference, error codes';
const refundCall = 'API reference, refund an order';
const post = /^POST .*\/orders$/;

/** A link that has ended is opened with a fresh attempt to pay. */
const revived = (why: 'paid' | 'closed', opened = (): void => undefined): Defect =>
  between('pay', /^GET \/connect\/\w+\/?$/, async ({ request, environment, pass }) => {
    const answer = await pass();
    if (answer.status !== GONE) return answer;
    const { world } = environment;
    const order = world.store.bySession(sessionIn(request.url));
    if (order && linkState(order, world.clock.now()) === why) {
      order.expires = Infinity;
      addPayment(world, order);
      opened();
    }
    return pass();
  });

/** Refunds that should be refused are made: of orders that have so many already. */
const accepting = (wanted: RefundRefusal, refunds: number): Defect =>
  replaced(({ checkRefund }) => ({
    checkRefund: (transaction, ...asked) => {
      const refusal = checkRefund(transaction, ...asked);
      const isIt = refusal === wanted && transaction.order.refunds.length === refunds;
      return isIt ? undefined : refusal;
    },
  }));

/** The second payment by the same link is declined. */
function declinedAgain(): Defect {
  let again = false;
  return {
    ...revived('paid', () => {
      again = true;
    }),
    replace: ({ settle }) => ({
      settle(outcome, gateway) {
        const isSecond = again;
        again = false;
        return settle(isSecond ? REFUSED : outcome, gateway);
      },
    }),
  };
}

/** What a link answers that cannot be paid any more. */
const GONE = 410;

/** The API takes what it should refuse with an error code. */
const taken = (when: RegExp, data: object): Defect =>
  apiAnswer(
    when,
    (answer) => ((answer as { success: boolean }).success ? answer : { success: true, data }),
    200,
  );

/** The API refuses every such call, for a documented reason that is not there. */
const refusing = (when: RegExp, code: number, status = 404): Defect =>
  between('api', when, () => Promise.resolve(refusal(code, status)));

const refusal = (code: number, status: number): Response =>
  Response.json({ success: false, data: {}, error_code: code, error_info: 'Refused' }, { status });

/** A payment link, and for how long. */
export const paymentLinks = defineArea('payment links', [
  {
    name: 'link-paid-twice',
    statement: 'A payment link is paid once',
    source: 'payment pages, payment link',
    caught: [tests.paidLink],
    words: finding('api.transaction_id', id, id),
    defect: revived('paid'),
  },
  {
    name: 'paid-link-declined-the-second-time',
    statement: 'A paid order stays Completed when its link is opened again',
    source: 'payment pages, payment link',
    caught: [tests.paidLink],
    words: finding('api.status_in_between', 'declined', 'completed'),
    defect: declinedAgain(),
  },
  {
    name: 'second-payment-of-a-link-thanked-for',
    statement: 'A payment link is paid once',
    source: 'payment pages, payment link',
    caught: [tests.paidLink],
    words: finding('shopper.second_payment', 'taken', 'not taken'),
    defect: revived('paid'),
  },
  {
    name: 'expired-link-paid',
    statement: 'An expired payment link cannot be paid',
    source: 'API reference, seconds_active of an order',
    caught: [tests.expiredLink],
    words: finding('api.status', 'completed', 'unpaid'),
    defect: revived('closed'),
  },
  {
    name: 'link-ends-at-half-its-time',
    statement: 'A payment link can be paid for as many seconds as the order asks for',
    source: 'API reference, seconds_active of an order',
    caught: [tests.openLink],
    words: /Open the payment link: neither the form of Visa nor a list with it came/,
    defect: between('api', post, async ({ request, pass }) => {
      const order = (await request.json()) as { seconds_active?: number };
      const half = order.seconds_active && { seconds_active: order.seconds_active / 2 };
      return pass(copyOf(request, JSON.stringify({ ...order, ...half })));
    }),
  },
  {
    name: 'cancel-leads-to-redirect-url',
    statement: 'Cancel leads to cancel_url',
    source: 'success pages, cancel_url',
    caught: [tests.cancelled],
    words: finding('shopper.end_of_the_visit', 'redirect_url', 'cancel_url'),
    defect: replaced(({ returnAddress }) => ({
      returnAddress: (order) => returnAddress(order)?.replace('/cancel?', '/return?'),
    })),
  },
  {
    name: 'cancel-without-transactionid',
    statement: 'cancel_url gets the order id as transactionid',
    source: 'API reference, payment options of an order',
    caught: [tests.cancelled],
    words: finding('shopper.transactionid', 'nothing', id),
    defect: replaced(({ returnAddress }) => ({
      returnAddress: (order) => returnAddress(order)?.split('?')[0],
    })),
  },
  {
    name: 'cancel-pays',
    statement: 'A cancelled payment pays nothing',
    source: 'success pages, cancel_url',
    caught: [tests.cancelled],
    words: finding('api.status', 'completed', 'unpaid'),
    defect: replaced(() => ({ cancellationOutcome: () => ({ result: 'completed' }) })),
  },
  {
    name: 'link-of-another-order',
    statement: 'The payment link is that of the order',
    source: 'API reference, POST /orders',
    caught: [tests.visaPaid],
    words: finding('shopper.description', /.*/, /Order e2e-.*/),
    defect: page(
      'pay',
      /^GET \/connect\/\w+\/?$/,
      labelled('Description:', 'Order of somebody else'),
    ),
  },
]);

const cancelCall = /^POST .*\/cancel$/;

/** Orders that should be refused for one field, by the words of their tests. */
const malformed = [
  {
    name: 'order-over-nothing-accepted',
    code: 1001,
    title: 'An order over 0.00 EUR',
    statement: 'An order has an amount',
  },
  {
    name: 'unknown-currency-accepted',
    code: 1002,
    title: 'An order in a currency that no country has',
    statement: 'An order is in a currency that there is',
  },
  {
    name: 'order-without-description-accepted',
    code: 1008,
    title: 'An order without a description',
    statement: 'An order has a description',
  },
  {
    name: 'unknown-country-accepted',
    code: 1018,
    title: 'An order from a country that does not exist',
    statement: "The shopper's country is one that there is",
  },
  {
    name: 'cart-of-another-amount-accepted',
    code: 1027,
    title: 'A pay-later order whose articles add up to another amount',
    statement: 'The articles of a pay-later order add up to its amount',
  },
] as const;

/** An id that comes a second time ends both orders. */
function closingWhatCameTwice(): Defect {
  return between('api', post, async ({ request, environment: { world }, pass }) => {
    const { order_id: asked } = (await request.clone().json()) as { order_id: string };
    const earlier = world.store.byOrderId(asked);
    const answer = await pass();
    const later = earlier && world.store.byOrderId(asked);
    if (later) later.expires = world.clock.now();
    return answer;
  });
}

/** What the API takes, and from whom. */
export const orders = defineArea('orders', [
  {
    name: 'wrong-key-accepted',
    statement: "An API key that is not the account's is refused",
    source: errors,
    caught: [tests.wrongKey],
    spared: [tests.unknownOrder],
    words: finding('api.answer', 'success', 'error 1032'),
    defect: between('api', /./, ({ request, environment: { site }, pass }) =>
      request.method === 'GET'
        ? pass(copyOf(request, undefined, { api_key: site.apiKey }))
        : pass(),
    ),
  },
  {
    name: 'wrong-key-refused-for-another-reason',
    statement: 'Error 1032 says that the API key is invalid',
    source: errors,
    caught: [tests.wrongKey],
    spared: [tests.unknownOrder],
    words: finding('api.answer', 'error 1000', 'error 1032'),
    defect: apiAnswer(/^GET .*\/gateways$/, (answer) =>
      (answer as { success: boolean }).success
        ? answer
        : { success: false, data: {}, error_code: 1000, error_info: 'Unknown error' },
    ),
  },
  {
    name: 'wrong-key-refused-with-http-200',
    statement: 'GET /gateways answers 401 to an API key that is not valid',
    source: 'API reference, GET /gateways',
    caught: [tests.wrongKey],
    spared: [tests.unknownOrder],
    words: finding('api.http_status', '200', '401'),
    defect: apiAnswer(/^GET .*\/gateways$/, (answer) => answer, 200),
  },
  {
    name: 'paid-order-id-accepted-again',
    statement: 'The id of a paid order cannot be used again',
    source: errors,
    caught: [tests.usedId],
    words: finding('api.answer', 'success', 'error 1006'),
    defect: taken(post, { order_id: 'again', payment_url: 'http://127.0.0.1/connect/again' }),
  },
  {
    name: 'order-answered-under-another-id',
    statement: 'POST /orders answers the order_id that it was given',
    source: 'API reference, POST /orders',
    caught: [tests.visaPaid],
    words: /POST \/orders answered for order another-order instead of e2e-/,
    defect: apiAnswer(post, (answer) => {
      const { data, ...rest } = answer as { data: object };
      return { ...rest, data: { ...data, order_id: 'another-order' } };
    }),
  },
  {
    name: 'unknown-order-answered',
    statement: 'An order that was never placed is not found',
    source: errors,
    caught: [tests.unknownOrder],
    words: finding('api.answer', 'success', 'error 1006'),
    defect: taken(/^GET .*\/orders\//, {
      order_id: 'any',
      status: 'completed',
      amount: 1,
      currency: 'EUR',
    }),
  },
  {
    name: 'unknown-order-answered-without-a-word',
    statement: 'An order that was never placed is not found',
    source: errors,
    caught: [tests.unknownOrder],
    words: finding('api.answer', 'success', 'error 1006'),
    defect: taken(/^GET .*\/orders\//, {}),
  },
  {
    name: 'unknown-order-refused-with-http-200',
    statement: 'GET /orders/{id} answers 404 for an order that was never placed',
    source: 'API reference, GET /orders/{id}',
    caught: [tests.unknownOrder],
    words: finding('api.http_status', '200', '404'),
    defect: apiAnswer(/^GET .*\/orders\//, (answer) => answer, 200),
  },
  {
    name: 'unknown-method-answered',
    statement: 'A method that does not exist is not found',
    source: errors,
    caught: [tests.unknownMethod],
    words: finding('api.answer', 'success', 'error 1023'),
    defect: taken(/^GET .*\/gateways\/./, { id: 'ANY', description: 'Any method' }),
  },
  ...malformed.map(({ name, code, title, statement }) => ({
    name,
    statement,
    source: errors,
    caught: [title],
    words: finding('api.answer', 'success', `error ${code}`),
    defect: taken(post, { order_id: 'any', payment_url: 'http://127.0.0.1/connect/any' }),
  })),
  {
    name: 'both-of-two-orders-paid',
    statement: 'An id that was used for a completed transaction is not used again',
    source: errors,
    caught: [tests.oneId],
    words: finding('shopper.payments_taken', '2', '1'),
    defect: revived('closed'),
  },
  {
    name: 'neither-of-two-orders-paid',
    statement: 'An order whose id was not used for a completed transaction can be paid',
    source: errors,
    caught: [tests.oneId],
    words: finding('shopper.payments_taken', '0', '1'),
    defect: closingWhatCameTwice(),
  },
  {
    name: 'qr-payment-not-cancelled',
    statement: 'POST /orders/{id}/cancel makes a QR payment Cancelled',
    source: 'API reference, POST /orders/{id}/cancel',
    caught: [tests.cancelledQr],
    words: finding('api.cancelled_session.status', 'initialized', 'cancelled'),
    defect: between('api', cancelCall, () =>
      Promise.resolve(Response.json({ success: true, data: { status: 'cancelled' } })),
    ),
  },
  {
    name: 'qr-payment-cannot-be-cancelled',
    statement: 'POST /orders/{id}/cancel is for payments by QR code',
    source: 'API reference, POST /orders/{id}/cancel',
    caught: [tests.cancelledQr],
    words: finding('api.answer_to_what_is_allowed', /POST .* answered 403: Forbidden/, 'success'),
    defect: between('api', cancelCall, () =>
      Promise.resolve(Response.json({ message: 'Forbidden' }, { status: 403 })),
    ),
  },
  {
    name: 'over-refund-accepted',
    statement: 'A refund of more than was paid is refused',
    source: errors,
    caught: [tests.overRefund],
    words: finding('api.answer', 'success', 'error 1034'),
    defect: accepting('too much', 0),
  },
  {
    name: 'second-equal-refund-accepted',
    statement: 'The same refund within 5 minutes is refused',
    source: errors,
    caught: [tests.repeatedRefund],
    words: finding('api.answer', 'success', 'error 1034'),
    defect: accepting('repeated', 1),
  },
  {
    name: 'refund-of-what-was-refunded-accepted',
    statement: 'A refund of more than was paid is refused, what was refunded before included',
    source: errors,
    caught: [tests.overRefund],
    words: finding('api.answer', 'success', 'error 1034'),
    // The first refund has left nothing that could be given back.
    defect: accepting('too much', 1),
  },
  {
    name: 'every-refund-by-api-refused',
    statement: 'A paid order can be refunded',
    source: refundCall,
    caught: [tests.overRefund],
    words: finding('api.answer_to_what_is_allowed', 'error 1034', 'success'),
    defect: refusing(/^POST .*\/refunds$/, 1034),
  },
  {
    name: 'second-refund-refused',
    statement: 'What is left of an order can be refunded after a part of it',
    source: refundCall,
    caught: [tests.repeatedRefund],
    words: finding('api.answer_to_what_is_allowed', 'error 1034', 'success'),
    defect: replaced(({ checkRefund }) => ({
      checkRefund: (transaction, ...asked) =>
        transaction.order.refunds.length > 0 ? 'repeated' : checkRefund(transaction, ...asked),
    })),
  },
  {
    name: 'every-key-refused',
    statement: "The account's API key is accepted",
    source: errors,
    caught: [tests.wrongKey],
    spared: [tests.unknownOrder],
    words: finding('api.answer_to_what_is_allowed', 'error 1032', 'success'),
    defect: refusing(/^GET .*\/gateways$/, 1032, 401),
  },
  {
    name: 'every-order-unknown',
    statement: 'An order that was placed is found',
    source: 'API reference, GET /orders/{id}',
    caught: [tests.unknownOrder],
    words: finding('api.answer_to_what_is_allowed', 'error 1006', 'success'),
    defect: refusing(/^GET .*\/orders\//, 1006, 404),
  },
  {
    name: 'second-order-refused',
    statement: 'An order with an id of its own is taken',
    source: 'API reference, POST /orders',
    caught: [tests.usedId],
    words: finding('api.answer_to_what_is_allowed', 'error 1006', 'success'),
    defect: between('api', post, async ({ request, environment: { world }, pass }) => {
      const { order_id: asked } = (await request.clone().json()) as { order_id: string };
      // The id of an earlier one, and a sign more.
      return world.store.byOrderId(asked.slice(0, -1)) ? refusal(1006, 404) : pass();
    }),
  },
  {
    name: 'refund-of-a-declined-order-accepted',
    statement: 'Only a completed order can be refunded',
    source: refundCall,
    caught: [tests.refundOfADecline],
    words: finding('api.answer', 'success', 'error 1034'),
    defect: accepting('not refundable', 0),
  },
]);

/** Which methods there are. */
export const methods = defineArea('methods', [
  {
    name: 'method-missing-in-the-list',
    statement: 'GET /gateways lists the methods that are offered',
    source: 'API reference, GET /gateways',
    caught: [tests.methodList],
    words: finding('api.method', 'not offered', 'offered', 'VISA'),
    defect: apiAnswer(/^GET .*\/gateways$/, (answer) => {
      const { data, ...rest } = answer as { data: unknown };
      const listed = Array.isArray(data) ? data.filter(({ id: it }) => it !== 'VISA') : data;
      return { ...rest, data: listed };
    }),
  },
  {
    name: 'method-missing-on-the-payment-page',
    statement: 'An order without a gateway lets the shopper choose',
    source: 'payment pages, payment methods',
    caught: [tests.methodChosen],
    words: /Open the payment link: neither the form of Bancontact nor a list with it came/,
    defect: page('pay', /^GET \/connect\/\w+\/?$/, without(/<li><a[^>]*MISTERCASH.*?<\/li>/)),
  },
]);
