import assert from 'node:assert/strict';
import { createHmac, randomInt, randomUUID } from 'node:crypto';

/** Where a script places its orders and looks at them. */
export interface Account {
  readonly api: { readonly url: string; readonly key: string };
  readonly dashboard: { readonly url: string; readonly email: string; readonly password: string };
  readonly shopUrl: string;
  readonly notificationUrl: string;
  readonly runId: string;
}

/** An order as a script knows it. */
export interface Order {
  readonly id: string;
  /** Minor units. */
  readonly amount: number;
  /** As pages show it. */
  readonly total: string;
  readonly description: string;
  readonly paymentUrl: string;
  readonly redirectUrl: string;
}

interface Answer {
  readonly data: Readonly<Record<string, string | number>>;
}

/** Time limit of a look. Milliseconds. */
const patience = 5_000;

/** Places a Bancontact order through the API. */
export async function placeOrder({ api, shopUrl, notificationUrl, runId }: Account) {
  const id = `e2e-${runId}-bench-${randomUUID().slice(0, 13)}`;
  const amount = randomInt(101, 1_000);
  const description = `Order ${id}`;
  const redirectUrl = new URL(`shop/${id}/return`, shopUrl).href;
  const { payment_url: paymentUrl } = await ask(api, 'orders', {
    type: 'redirect',
    order_id: id,
    gateway: 'MISTERCASH',
    currency: 'EUR',
    amount,
    description,
    payment_options: {
      redirect_url: redirectUrl,
      cancel_url: new URL(`shop/${id}/cancel`, shopUrl).href,
      notification_url: notificationUrl,
      notification_method: 'POST',
    },
    customer: { locale: 'en_US', country: 'BE', email: 'shopper@example.com' },
  });
  const total = `${(amount / 100).toFixed(2)} EUR`;
  return { id, amount, total, description, paymentUrl: String(paymentUrl), redirectUrl };
}

/** Looks at the order by the API until it is completed, and returns its PSP id. */
export async function lookAtApi({ api }: Account, { id, amount, description }: Order) {
  const order = await until(
    () => ask(api, `orders/${id}`),
    ({ status }) => status === 'completed',
  );
  assert.equal(order.financial_status, 'completed');
  assert.equal(order.amount, amount);
  assert.equal(order.currency, 'EUR');
  assert.equal(order.description, description);
  return String(order.transaction_id);
}

/** Looks at the shop's last notification of the order: whether it is signed, and what it says. */
export async function lookAtNotification({ api, shopUrl }: Account, { id, amount }: Order) {
  const [last] = await until(
    async () => (await received(shopUrl, id)).slice(-1),
    (all) => all.length > 0,
  );
  assert.ok(last);
  const [timestamp, signature] = Buffer.from(last.auth, 'base64').toString().split(':');
  const expected = createHmac('sha512', api.key).update(`${timestamp}:${last.body}`).digest('hex');
  assert.equal(signature, expected);
  const order = JSON.parse(last.body) as Record<string, unknown>;
  assert.equal(order.status, 'completed');
  assert.equal(order.amount, amount);
}

/** Compares the text of the details in the dashboard. */
export function compareDetails(text: string, { id, total, description }: Order): void {
  assert.match(text, /Order status\s+Completed/);
  assert.match(text, /Transaction status\s+Completed/);
  for (const shown of [id, total, description]) assert.ok(text.includes(shown), shown);
}

/** Compares the text of the order's row in the dashboard's overview. */
export function compareRow(text: string, { id, total }: Order): void {
  for (const shown of [id, total, 'Completed']) assert.ok(text.includes(shown), shown);
}

interface Received {
  readonly auth: string;
  readonly body: string;
}

async function received(shopUrl: string, id: string): Promise<Received[]> {
  const answer = await fetch(new URL(`inbox/${id}`, shopUrl));
  return (await answer.json()) as Received[];
}

async function ask({ url, key }: Account['api'], path: string, body?: object) {
  const answer = await fetch(new URL(path, url), {
    method: body ? 'POST' : 'GET',
    headers: { api_key: key, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  assert.equal(answer.status, 200);
  return ((await answer.json()) as Answer).data;
}

/** Reads again, at once, until it is as it should be. */
async function until<T>(read: () => Promise<T>, isSo: (it: T) => boolean): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    const seen = await read();
    if (isSo(seen)) return seen;
    assert.ok(Date.now() < end, 'it took too long');
  }
}
