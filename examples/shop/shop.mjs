// A shop that sells cups: checkout, webhook and refund, through MultiSafepay's official Node client.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import wrapper from '@multisafepay/api-wrapper';

const {
  SANDBOX_API_URL: api,
  SANDBOX_API_KEY: key,
  SHOP_PORT: port = '8080',
  // Where tests want a copy of every notification.
  FORWARD_TO: forwardTo,
} = process.env;
const shop = `http://127.0.0.1:${port}`;
const price = 1_237;

// The client has no setting for its address.
const client = new wrapper.default(key, { environment: 'test' });
for (const { client: http } of [client.orders, client.refunds]) http.defaults.baseURL = api;

/** Orders by id: what the shop was notified of, and what it has done. */
const orders = new Map();

/** Places the order at MultiSafepay. Resolves with the address of its payment page. */
async function checkout(id, gateway) {
  orders.set(id, { id, status: 'open', parcels: 0, refunded: 0 });
  const { data } = await client.orders.create({
    type: 'redirect',
    order_id: id,
    gateway,
    currency: 'EUR',
    amount: price,
    description: 'Two cups',
    payment_options: {
      notification_url: `${shop}/notification`,
      notification_method: 'POST',
      redirect_url: `${shop}/order`,
      cancel_url: `${shop}/cart`,
    },
    customer: { locale: 'en_US', country: 'BE', email: 'shopper@example.com' },
    ...(gateway === 'MISTERCASH' && { gateway_info: { qr_enabled: true } }),
  });
  return data.payment_url;
}

/** The header is base64 of `timestamp:signature`; signed are the timestamp, a colon and the body. */
function isGenuine(auth, body) {
  const [timestamp, signature = ''] = Buffer.from(auth, 'base64').toString().split(':');
  const expected = createHmac('sha512', key).update(`${timestamp}:${body}`).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Acts on a notification. The same one may come twice, and at any time. */
function takeNotification({ order_id, transaction_id, status, amount_refunded }) {
  const order = orders.get(order_id);
  if (status === 'completed' && order.paidBy === undefined) {
    order.paidBy = transaction_id;
    order.parcels += 1; // The cups are sent.
  }
  order.status = status;
  order.refunded = amount_refunded ?? 0;
}

/** Asks for a refund. The money is back when a notification says so. */
async function refund(id, amount) {
  const description = 'A cup was broken';
  const { success, error_info } = await client.refunds.create(id, {
    currency: 'EUR',
    amount,
    description,
  });
  if (!success) throw new Error(error_info);
}

const euros = (cents) => `${(cents / 100).toFixed(2)} EUR`;
const page = (heading, rest = '') =>
  `<!doctype html><html lang="en"><title>Cups</title><h1>${heading}</h1>${rest}</html>`;

function cart(heading) {
  const ways = Object.entries({ VISA: 'Visa', MISTERCASH: 'Bancontact', IDEAL: 'iDEAL' })
    .map(([gateway, name]) => `<button name="gateway" value="${gateway}">Pay by ${name}</button>`)
    .join('');
  const id = `cups-${randomUUID()}`;
  return page(
    heading,
    `<p>Order <output>${id}</output>: two cups, ${euros(price)}</p>
    <form method="post" action="/checkout"><input type="hidden" name="id" value="${id}">${ways}</form>`,
  );
}

/** What the shopper sees. It is asked for again until the shop was notified. */
const thanks = ({ status }) =>
  ['open', 'initialized'].includes(status)
    ? page('We wait for your payment', '<meta http-equiv="refresh" content="1">')
    : page('Thank you', `<p>Your payment is ${status}.</p>`);

/** What the merchant sees. A real shop asks who it is. */
const office = ({ id, status, parcels, refunded }) =>
  page(
    id,
    `<p>Payment: ${status}</p><p>Parcels sent: ${parcels}</p><p>Refunded: ${euros(refunded)}</p>
    <form method="post" action="/refund"><input type="hidden" name="id" value="${id}">
    <label>Cents <input name="cents"></label> <button>Refund</button></form>`,
  );

async function answer(request, response) {
  const { pathname, searchParams, search } = new URL(request.url, shop);
  const body = await text(request);
  const form = new URLSearchParams(body);
  const goTo = (address) => response.writeHead(303, { location: address }).end();
  const show = (html) => response.setHeader('content-type', 'text/html').end(html);
  const known = orders.get(searchParams.get('transactionid') ?? form.get('id'));

  switch (`${request.method} ${pathname}`) {
    case 'GET /':
      return show(cart('Your cart'));
    case 'POST /checkout':
      return goTo(await checkout(form.get('id'), form.get('gateway')));
    case 'GET /cart':
      return show(cart('You have not paid'));
    case 'POST /notification': {
      const auth = request.headers.auth ?? '';
      const genuine = isGenuine(auth, body);
      if (genuine) takeNotification(JSON.parse(body));
      if (forwardTo) await fetch(forwardTo + search, { method: 'POST', headers: { auth }, body });
      if (!genuine) return response.writeHead(403).end('not from MultiSafepay');
      return response.end('OK'); // Anything else, and it is sent again after 15 minutes.
    }
  }
  if (!known) return response.writeHead(404).end('no such order');
  switch (`${request.method} ${pathname}`) {
    case 'GET /order':
      return show(thanks(known));
    case 'GET /office':
      return show(office(known));
    case 'POST /refund':
      await refund(known.id, Number(form.get('cents')));
      return goTo(`/office?transactionid=${known.id}`);
  }
  return response.writeHead(404).end();
}

createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end('that went wrong');
  });
}).listen(Number(port), '127.0.0.1');
