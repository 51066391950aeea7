import { inApi, inEach } from '../defects/parts.ts';
import { balanceIs } from '../defects/rules.ts';
import { between, page, sessionIn } from '../defects/web.ts';
import { oneMore } from '../defects/dashboard.ts';
import { defineArea } from '../fault.ts';
import { amount, finding, stop } from '../words.ts';

const source = 'testing page, gift cards and vouchers';
const getOrder = 'API reference, GET /orders';
const paymentPage = /^GET \/connect\/\w+\/?$/;

const whole = 'has 100 EUR and pays the order';
const part = 'has 5 EUR and pays a part';
const empty = 'has no balance and pays nothing';
const unknown = 'is unknown: "Invalid card number"';

const paid = finding('api.status', 'completed', 'initialized');

/** What is on a voucher, and what it leaves to be paid. */
export const vouchers = defineArea('vouchers', [
  {
    name: 'gift-card-worth-less',
    statement: `Gift cards 111115 ${whole}`,
    source,
    caught: ['gift-cards-completed'],
    words: stop(
      'payment not ended',
      /the payment has not ended: order \S+ is still initialized, its page says/,
    ),
    defect: balanceIs('VVVGIFTCRD', '111115', 9_999),
  },
  {
    name: 'monizze-voucher-unknown',
    statement: `Monizze 111115 ${whole}`,
    source,
    caught: ['monizze-completed'],
    words: stop(
      'payment not ended',
      /the payment has not ended: .* its page says ".*invalid card number/i,
    ),
    defect: balanceIs('MONIMEAL', '111115', undefined),
  },
  {
    name: 'sodexo-voucher-pays-one-less-than-the-amount',
    statement: 'The methods used have paid the whole amount',
    source: getOrder,
    caught: ['sodexo-completed'],
    words: finding('api.payment_methods.sum', '9999', '10000'),
    defect: inApi((order) =>
      inEach(order, 'payment_methods', ({ amount: used }) => ({
        ...(used === 10_000 && { amount: 9_999 }),
      })),
    ),
  },
  {
    name: 'gift-card-leaves-more',
    statement: `Gift cards 111112 ${part}`,
    source,
    caught: ['gift-cards-part'],
    words: finding('shopper.remainder', /.*/, amount),
    defect: balanceIs('VVVGIFTCRD', '111112', 400),
  },
  {
    name: 'monizze-voucher-leaves-more',
    statement: `Monizze 111112 ${part}`,
    source,
    caught: ['monizze-part'],
    words: finding('shopper.remainder', /.*/, amount),
    defect: balanceIs('MONIMEAL', '111112', 300),
  },
  {
    name: 'sodexo-voucher-leaves-less',
    statement: `Sodexo 111112 ${part}`,
    source,
    caught: ['sodexo-part'],
    words: finding('shopper.remainder', /.*/, amount),
    defect: balanceIs('SODESPORTS', '111112', 600),
  },
  {
    name: 'remainder-on-the-payment-page',
    statement: 'The payment page shows what a voucher leaves to be paid',
    source,
    caught: ['monizze-part'],
    words: finding('shopper.remainder', /.*/, amount),
    defect: page('pay', paymentPage, oneMore('Left to pay:')),
  },
  {
    name: 'parts-of-a-payment-of-other-amounts',
    statement: 'Each method used has the part that it has paid',
    source: getOrder,
    caught: ['sodexo-part'],
    words: finding('api.payment_methods.amounts', /\d+ and \d+/, /\d+ and \d+/),
    defect: inApi(({ payment_methods: used }) =>
      Array.isArray(used) && used.length > 1 ? { payment_methods: shifted(used) } : {},
    ),
  },
  {
    name: 'gift-card-without-balance-pays',
    statement: `Gift cards 111110 ${empty}`,
    source,
    caught: ['gift-cards-empty'],
    words: paid,
    defect: balanceIs('VVVGIFTCRD', '111110', 10_000),
  },
  {
    name: 'monizze-voucher-without-balance-pays',
    statement: `Monizze 111110 ${empty}`,
    source,
    caught: ['monizze-empty'],
    words: paid,
    defect: balanceIs('MONIMEAL', '111110', 10_000),
  },
  {
    name: 'sodexo-voucher-without-balance-pays',
    statement: `Sodexo 111110 ${empty}`,
    source,
    caught: ['sodexo-empty'],
    words: paid,
    defect: balanceIs('SODESPORTS', '111110', 10_000),
  },
  {
    name: 'rejected-voucher-sends-its-shopper-away',
    statement: 'A shopper whose voucher was rejected can still pay in another way',
    source,
    caught: ['gift-cards-empty'],
    words: finding('shopper.place', 'cancel_url', 'the payment page'),
    defect: between('pay', /^POST .*\/pay$/, async ({ request, environment, pass }) => {
      const answer = await pass();
      const rejected = (await answer.clone().text()).includes('no balance');
      if (!rejected) return answer;
      const order = environment.world.store.bySession(sessionIn(request.url));
      return Response.redirect(order?.details.cancelUrl ?? '', 303);
    }),
  },
  {
    name: 'unknown-gift-card-shown-as-empty',
    statement: `Gift cards 111114 ${unknown}`,
    source,
    caught: ['gift-cards-unknown'],
    words: finding('shopper.message', /.*no balance.*/, 'Invalid card number'),
    defect: balanceIs('VVVGIFTCRD', '111114', 0),
  },
  {
    name: 'unknown-sodexo-voucher-pays',
    statement: `Sodexo 111114 ${unknown}`,
    source,
    caught: ['sodexo-unknown'],
    words: finding('shopper.message', /.*/, 'Invalid card number'),
    defect: balanceIs('SODESPORTS', '111114', 10_000),
  },
]);

/** Moves one minor unit from the first to the second; the sum stays. */
function shifted(used: readonly unknown[]) {
  const [first, second, ...others] = used as { amount: number }[];
  if (!first || !second) return [];
  return [
    { ...first, amount: first.amount - 1 },
    { ...second, amount: second.amount + 1 },
    ...others,
  ];
}
