// A shop as small as one can be: a cart, an order at MultiSafepay, the ways back, and what it was notified of.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

const { SANDBOX_API_URL, SANDBOX_API_KEY, SHOP_PORT, FORWARD_TO } = process.env;
const shop = `http://127.0.0.1:${SHOP_PORT}`;
let orders = 0;

/** Places an order, and answers with the address of its payment page. */
async function place(gateway) {
  orders += 1;
  const order = {
    type: 'redirect',
    order_id: `shop-${process.pid}-${orders}`,
    gateway,
    currency: 'EUR',
    amount: 1_237,
    description: `Two cups, order ${orders}`,
    payment_options: {
      notification_url: `${shop}/notified`,
      notification_method: 'POST',
      redirect_url: `${shop}/return`,
      cancel_url: `${shop}/back`,
    },
    customer: { locale: 'en_US', country: 'BE', email: 'shopper@example.com' },
    ...(gateway === 'MISTERCASH' && { gateway_info: { qr_enabled: true } }),
  };
  const answer = await fetch(`${SANDBOX_API_URL}orders`, {
    method: 'POST',
    headers: { api_key: SANDBOX_API_KEY, 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  const { success, data, error_info: problem } = await answer.json();
  if (!success) throw new Error(problem);
  return data.payment_url;
}

/** Passes a notification on as it came, for the tests to judge. */
async function forward({ url, method, headers }, body) {
  const query = url.slice(url.indexOf('?'));
  await fetch(FORWARD_TO + query, { method, headers: { auth: headers.auth ?? '' }, body });
}

const page = (heading, rest = '') =>
  `<!doctype html><html lang="en"><title>Cups</title><h1>${heading}</h1>${rest}</html>`;
const form = ['VISA', 'MISTERCASH', 'IDEAL']
  .map((gateway) => `<button name="gateway" value="${gateway}">Pay by ${gateway}</button>`)
  .join('');

createServer((request, response) => {
  void answer(request, response);
}).listen(Number(SHOP_PORT), '127.0.0.1');

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, shop);
  const body = await text(request);
  const goTo = (address) => response.writeHead(303, { location: address }).end();
  const show = (html) => response.setHeader('content-type', 'text/html').end(html);
  if (pathname === '/notified') {
    await forward(request, body);
    response.end('OK');
  } else if (pathname === '/checkout') {
    goTo(await place(new URLSearchParams(body).get('gateway')));
    // A shop sends its shoppers on from where they come back to.
  } else if (pathname === '/return') goTo(`/thanks/${searchParams.get('transactionid')}`);
  else if (pathname === '/back') goTo('/cart?again');
  else if (pathname.startsWith('/thanks/')) show(page('Thank you'));
  else show(page('Your cart', `<form method="post" action="/checkout">${form}</form>`));
}
