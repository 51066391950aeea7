import { revived } from '../defects/links.ts';
import { refusing } from '../defects/overrides.ts';
import { accepting, refusal } from '../defects/refusals.ts';
import { apiAnswer, between, copyOf } from '../defects/web.ts';
import { defineArea, type Defect } from '../fault.ts';
import { finding, stop } from '../words.ts';

const errors = 'error reference, error codes';
const post = /^POST .*\/orders$/;
const cancelCall = /^POST .*\/cancel$/;

/** Orders that should be refused for one field, each with its test. */
const malformed = [
  {
    name: 'order-over-nothing-accepted',
    code: 1001,
    test: 'order-over-nothing',
    statement: 'An order has an amount',
  },
  {
    name: 'unknown-currency-accepted',
    code: 1002,
    test: 'unknown-currency',
    statement: 'The currency of an order exists',
  },
  {
    name: 'order-without-description-accepted',
    code: 1008,
    test: 'no-description',
    statement: 'An order has a description',
  },
  {
    name: 'unknown-country-accepted',
    code: 1018,
    test: 'unknown-country',
    statement: "The shopper's country exists",
  },
  {
    name: 'cart-of-another-amount-accepted',
    code: 1027,
    test: 'cart-of-another-amount',
    statement: 'The articles of a pay-later order add up to its amount',
  },
] as const;

/** An id that is used a second time ends both orders. */
function closingBothOfAnId(): Defect {
  return between('api', post, async ({ request, environment: { world }, pass }) => {
    const { order_id: asked } = (await request.clone().json()) as { order_id: string };
    const earlier = world.store.byOrderId(asked);
    const answer = await pass();
    const later = earlier && world.store.byOrderId(asked);
    if (later) later.expires = world.clock.now();
    return answer;
  });
}

/** Which calls the API accepts. */
export const orders = defineArea('orders', [
  {
    name: 'wrong-key-accepted',
    statement: "An API key that is not the account's is refused",
    source: errors,
    caught: ['wrong-key'],
    spared: ['unknown-order'],
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
    caught: ['wrong-key'],
    spared: ['unknown-order'],
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
    caught: ['wrong-key'],
    spared: ['unknown-order'],
    words: finding('api.http_status', '200', '401'),
    defect: apiAnswer(/^GET .*\/gateways$/, (answer) => answer, 200),
  },
  {
    name: 'paid-order-id-accepted-again',
    statement: 'The id of a paid order cannot be used again',
    source: errors,
    caught: ['used-id'],
    words: finding('api.answer', 'success', 'error 1006'),
    defect: accepting(post, { order_id: 'again', payment_url: 'http://127.0.0.1/connect/again' }),
  },
  {
    name: 'order-answered-under-another-id',
    statement: 'POST /orders answers the order_id that it was given',
    source: 'API reference, POST /orders',
    caught: ['visa-completed'],
    words: stop(
      'answer about another order',
      /POST \/orders answered for order another-order instead of e2e-/,
    ),
    defect: apiAnswer(post, (answer) => {
      const { data, ...rest } = answer as { data: object };
      return { ...rest, data: { ...data, order_id: 'another-order' } };
    }),
  },
  {
    name: 'unknown-order-answered',
    statement: 'An order that was never placed is not found',
    source: errors,
    caught: ['unknown-order'],
    words: finding('api.answer', 'success', 'error 1006'),
    defect: accepting(/^GET .*\/orders\//, {
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
    caught: ['unknown-order'],
    words: finding('api.answer', 'success', 'error 1006'),
    defect: accepting(/^GET .*\/orders\//, {}),
  },
  {
    name: 'unknown-order-refused-with-http-200',
    statement: 'GET /orders/{id} answers 404 for an order that was never placed',
    source: 'API reference, GET /orders/{id}',
    caught: ['unknown-order'],
    words: finding('api.http_status', '200', '404'),
    defect: apiAnswer(/^GET .*\/orders\//, (answer) => answer, 200),
  },
  {
    name: 'unknown-method-answered',
    statement: 'A method that does not exist is not found',
    source: errors,
    caught: ['unknown-method'],
    words: finding('api.answer', 'success', 'error 1023'),
    defect: accepting(/^GET .*\/gateways\/./, { id: 'ANY', description: 'Any method' }),
  },
  ...malformed.map(({ name, code, test, statement }) => ({
    name,
    statement,
    source: errors,
    caught: [test],
    words: finding('api.answer', 'success', `error ${code}`),
    defect: accepting(post, { order_id: 'any', payment_url: 'http://127.0.0.1/connect/any' }),
  })),
  {
    name: 'both-of-two-orders-paid',
    statement: 'An id that was used for a completed transaction is not used again',
    source: errors,
    caught: ['one-id'],
    words: finding('shopper.payments_taken', '2', '1'),
    defect: revived('closed'),
  },
  {
    name: 'neither-of-two-orders-paid',
    statement: 'An order whose id was not used for a completed transaction can be paid',
    source: errors,
    caught: ['one-id'],
    words: finding('shopper.payments_taken', '0', '1'),
    defect: closingBothOfAnId(),
  },
  {
    name: 'qr-payment-not-cancelled',
    statement: 'POST /orders/{id}/cancel makes a QR payment Cancelled',
    source: 'API reference, POST /orders/{id}/cancel',
    caught: ['cancelled-qr'],
    words: finding('api.cancelled_session.status', 'initialized', 'cancelled'),
    defect: between('api', cancelCall, () =>
      Promise.resolve(Response.json({ success: true, data: { status: 'cancelled' } })),
    ),
  },
  {
    name: 'qr-payment-cannot-be-cancelled',
    statement: 'POST /orders/{id}/cancel is for payments by QR code',
    source: 'API reference, POST /orders/{id}/cancel',
    caught: ['cancelled-qr'],
    words: finding('api.answer_to_what_is_allowed', /POST .* answered 403: Forbidden/, 'success'),
    defect: between('api', cancelCall, () =>
      Promise.resolve(Response.json({ message: 'Forbidden' }, { status: 403 })),
    ),
  },
  {
    name: 'every-key-refused',
    statement: "The account's API key is accepted",
    source: errors,
    caught: ['wrong-key'],
    spared: ['unknown-order'],
    words: finding('api.answer_to_what_is_allowed', 'error 1032', 'success'),
    defect: refusing('GET', '*/gateways', { code: 1032, status: 401 }),
  },
  {
    name: 'every-order-unknown',
    statement: 'An order that was placed is found',
    source: 'API reference, GET /orders/{id}',
    caught: ['unknown-order'],
    words: finding('api.answer_to_what_is_allowed', 'error 1006', 'success'),
    defect: refusing('GET', '*/orders/*', { code: 1006 }),
  },
  {
    name: 'second-order-refused',
    statement: 'An order with an id of its own is taken',
    source: 'API reference, POST /orders',
    caught: ['used-id'],
    words: finding('api.answer_to_what_is_allowed', 'error 1006', 'success'),
    defect: between('api', post, async ({ request, environment: { world }, pass }) => {
      const { order_id: asked } = (await request.clone().json()) as { order_id: string };
      // The id of an earlier order with one more character.
      return world.store.byOrderId(asked.slice(0, -1)) ? refusal(1006, 404) : pass();
    }),
  },
]);
