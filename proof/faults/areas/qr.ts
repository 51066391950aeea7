import { REFUSED } from '../../../sandbox/core/outcomes.ts';
import { playScenario } from '../../../sandbox/core/paying.ts';
import { between, copyOf, page } from '../defects/web.ts';
import { inApi, replaced } from '../defects/parts.ts';
import type { Defect } from '../fault.ts';
import { defineArea } from '../fault.ts';
import { amount, finding, id, stop } from '../words.ts';

const source = 'Bancontact: integration and testing, test a Bancontact QR code';
const notPaid = finding('api.status', 'initialized', 'completed');

const saying = (content: string): Defect => replaced(() => ({ qrContent: () => content }));

/** The QR code is that of another order, which the fault places. */
function ofAnotherOrder(): Defect {
  let other = '';
  return {
    replace: ({ qrContent }) => ({
      qrContent: (order, urls) => {
        if (order.details.orderId.startsWith('other-')) other = qrContent(order, urls);
        return other;
      },
    }),
    ...between('api', /^POST .*\/orders$/, async ({ request, pass }) => {
      const text = await request.text();
      const order = JSON.parse(text) as Record<string, unknown>;
      const decoy = { ...order, order_id: `other-${String(order['order_id']).slice(-30)}` };
      await pass(copyOf(request, JSON.stringify(decoy)));
      return pass(copyOf(request, text));
    }),
  };
}

/** The phone is redirected to another address; several such faults can be combined. */
const phoneSentTo = (rewrite: (address: string) => string): Defect =>
  between('pay', /^POST .*\/qr$/, async ({ request, environment, pass }) => {
    const fields = new URLSearchParams(await request.text());
    const answer = await pass(copyOf(request, fields.toString()));
    const sentTo = answer.headers.get('location') ?? '';
    const order = environment.world.store.byQrToken(fields.get('token') ?? '');
    const address = (order && environment.parts.returnAddress(order)) ?? '';
    const location = rewrite(sentTo.includes('transactionid=') ? sentTo : address);
    return new Response(null, { status: 303, headers: { location } });
  });

/** Paying with a QR code. */
export const qr = defineArea('QR code', [
  {
    name: 'qr-of-another-order',
    statement: 'The QR code pays the order that it is shown for',
    source,
    caught: ['bancontact-qr-completed'],
    words: notPaid,
    defect: ofAnotherOrder(),
  },
  {
    name: 'qr-of-another-amount',
    statement: 'The QR code pays the amount of the order',
    source,
    caught: ['bancontact-qr-completed'],
    words: finding('api.amount', amount, amount),
    defect: inApi(({ amount: ordered, status }) =>
      status === 'completed' ? { amount: Number(ordered) - 1 } : {},
    ),
  },
  {
    name: 'qr-scanned-is-paid',
    statement: 'An order is paid when the scenario is run, not when the code is scanned',
    source,
    caught: ['bancontact-qr-completed'],
    words: finding('api.status_before_confirming', 'completed', 'initialized'),
    defect: between('pay', /^GET .*\/qr$/, async ({ request, environment: { world }, pass }) => {
      const answer = await pass();
      const order = world.store.byQrToken(new URL(request.url).searchParams.get('token') ?? '');
      if (order) playScenario(world, order, order.payments.length - 1, 'MISTERCASH', 'Completed');
      return answer;
    }),
  },
  {
    name: 'qr-expired',
    statement: 'The QR code leads to the Test platform page',
    source,
    caught: ['bancontact-qr-completed'],
    words: stop('no list', /Test platform page.*no list "Test scenario" on the page/),
    defect: replaced(({ qrContent }) => ({
      qrContent: (order, urls) => qrContent({ ...order, qrToken: 'gone' }, urls),
    })),
  },
  {
    name: 'qr-unreadable',
    statement: 'A general QR reader can read the code',
    source,
    caught: ['bancontact-qr-completed'],
    words: stop('no QR code', /no QR code can be read from the screen/),
    // Without one of its three corner marks no reader finds it.
    defect: page('pay', /^GET \/connect\//, (html) =>
      html.replaceAll(/M(40|50|60|70|80|90|100)%2C(40|50|60|70|80|90|100)(?!\d)/g, 'M0%2C0'),
    ),
  },
  {
    name: 'qr-without-address',
    statement: 'The QR code holds an address',
    source,
    caught: ['bancontact-qr-completed'],
    words: stop('no address in the QR code', /the QR code holds no address: "pay me"/),
    defect: saying('pay me'),
  },
  {
    name: 'qr-to-a-foreign-host',
    statement: 'The QR code leads to the Test platform page',
    source,
    caught: ['bancontact-qr-completed'],
    words: stop('address of another host', /https:\/\/bank\.example/),
    defect: saying('https://bank.example/pay'),
  },
  {
    name: 'scenario-completed-declines',
    statement: 'The test scenario Completed completes the payment',
    source,
    caught: ['bancontact-qr-completed'],
    words: finding('api.status', 'declined', 'completed'),
    defect: replaced(() => ({ scenarioOutcome: () => REFUSED })),
  },
  {
    name: 'scenario-without-effect',
    statement: 'The test scenario Completed completes the payment',
    source,
    caught: ['bancontact-qr-completed'],
    words: notPaid,
    defect: between('pay', /^POST .*\/qr$/, async () => new Response('', { status: 200 })),
  },
  {
    name: 'scenario-not-offered',
    statement: 'The Test platform page offers the scenario Completed',
    source: 'testing page, test platform',
    caught: ['bancontact-qr-completed'],
    words: stop(
      'no option',
      /Test platform page.*the list has no option .*Completed.*, it offers /,
    ),
    defect: page('pay', /^GET .*\/qr$/, (html) =>
      html.replace(/<option value="Completed".*?<\/option>/, ''),
    ),
  },
  {
    name: 'first-tab-does-not-return',
    statement: 'After payment on the phone, the first tab returns to the shop',
    source,
    caught: ['bancontact-qr-completed'],
    words: finding('shopper.end_of_the_payment', 'the payment page', 'redirect_url'),
    defect: between(
      'pay',
      /^GET \/connect\/\w+\/(events|status)$/,
      async () =>
        new Response('{"next":null}', { headers: { 'content-type': 'application/json' } }),
    ),
  },
  {
    name: 'phone-returns-with-another-order',
    statement: 'redirect_url gets the order id as transactionid',
    source: 'API reference, payment options of an order',
    caught: ['bancontact-qr-completed'],
    words: finding('shopper.transactionid', 'another-order', id, 'on the phone'),
    defect: phoneSentTo((address) =>
      address.replace(/transactionid=[^&]*/, 'transactionid=another-order'),
    ),
  },
  {
    name: 'phone-pays-and-goes-to-cancel-url',
    statement: 'cancel_url is where a payment that failed leads to',
    source: 'success pages, cancel_url',
    caught: ['bancontact-qr-completed'],
    words: finding('shopper.end_on_the_phone', 'cancel_url', 'redirect_url'),
    defect: phoneSentTo((address) => address.replace('/return', '/cancel')),
  },
]);
