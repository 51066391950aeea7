import { createHmac } from 'node:crypto';
import { expect, test as base } from '@playwright/test';
import { Journal } from '../../../fixtures/report/journal.ts';
import { Notifications } from '../../../fixtures/witnesses/notifications.ts';
import { startShop, type ShopServer } from '../../../fixtures/shop/server.ts';

const key = 'canary-key';

const test = base.extend<{ shop: ShopServer; notifications: Notifications; journal: Journal }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  shop: async ({}, use) => {
    const shop = await startShop('run');
    await use(shop);
    await shop.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  journal: async ({}, use) => use(new Journal()),
  notifications: async ({ shop, journal }, use) => use(new Notifications(shop.url, key, journal)),
});

const order = (status: string): string =>
  JSON.stringify({
    order_id: 'e2e-run-1',
    status,
    financial_status: status,
    amount: 137,
    currency: 'EUR',
  });

function sign(body: string, timestamp = Math.floor(Date.now() / 1_000)): string {
  const hex = createHmac('sha512', key).update(`${timestamp}:${body}`).digest('hex');
  return Buffer.from(`${timestamp}:${hex}`).toString('base64');
}

interface Call {
  readonly orderId?: string;
  readonly query?: string;
  /** No timestamp is sent if it is empty. */
  readonly timestamp?: string;
  readonly method?: string;
  readonly auth?: string;
}

/** Calls the shop as MultiSafepay does. */
async function notify({ receiverUrl }: ShopServer, body: string, call: Call = {}): Promise<string> {
  const { orderId = 'e2e-run-1', query = '', method = 'POST', auth = sign(body) } = call;
  const { timestamp = '&timestamp=1700000000' } = call;
  const response = await fetch(`${receiverUrl}?transactionid=${orderId}${timestamp}${query}`, {
    method,
    headers: { auth },
    ...(method === 'POST' && { body }),
  });
  return response.text();
}

test('notifications are answered OK and kept in their order', async ({ shop, notifications }) => {
  expect(await notify(shop, order('initialized'))).toBe('OK');
  await notify(shop, order('completed'));
  const received = await notifications.of('e2e-run-1');
  expect(received.map((it) => it.order?.status)).toEqual(['initialized', 'completed']);
  expect(received.map((it) => it.fault)).toEqual([undefined, undefined]);
});

test("another order's notification is nobody else's", async ({ shop, notifications }) => {
  await notify(shop, order('completed'), { orderId: 'e2e-run-2' });
  expect(await notifications.of('e2e-run-1')).toEqual([]);
});

test('a notification before the transaction is left out', async ({ shop, notifications }) => {
  await notify(shop, order('initialized'), { query: '&payload_type=pretransaction' });
  expect(await notifications.of('e2e-run-1')).toEqual([]);
});

test('a notification without a timestamp is ignored once there is one with it', async ({
  shop,
  notifications,
  journal,
}) => {
  const statuses = async (): Promise<(string | undefined)[]> =>
    (await notifications.of('e2e-run-1')).map((it) => it.order?.status);
  await notify(shop, order('initialized'), { timestamp: '' });
  expect(await statuses()).toEqual(['initialized']);
  await notify(shop, order('completed'));
  expect(await statuses()).toEqual(['completed']);
  expect(journal.toString().match(/no timestamp|completed\/completed/g)).toEqual([
    'no timestamp',
    'completed/completed',
  ]);
});

const faults: readonly (readonly [title: string, body: string, call: Call, fault: string])[] = [
  ['another body', order('completed'), { auth: sign('{}') }, 'does not fit its body'],
  ['no signature', order('completed'), { auth: '' }, 'no Auth header'],
  ['GET', '', { method: 'GET' }, 'it came as GET, not as POST'],
  ['no order object', '{"status":"completed"}', {}, 'its body is not an order object'],
  ['no JSON', 'completed', {}, 'its body is not an order object'],
  ['no timestamp', order('completed'), { timestamp: '' }, 'has no timestamp in seconds'],
];

for (const [title, body, call, fault] of faults) {
  test(`${title} is a fault, and the journal says so`, async ({ shop, notifications, journal }) => {
    await notify(shop, body, call);
    const [received] = await notifications.of('e2e-run-1');
    expect(received?.fault).toContain(fault);
    expect(journal.toString()).toContain(fault);
  });
}

test('a notification is one event, however often it is read', async ({
  shop,
  notifications,
  journal,
}) => {
  await notify(shop, order('completed'));
  await notifications.of('e2e-run-1');
  await notifications.of('e2e-run-1');
  expect(journal.toString().split('\n')).toEqual([
    expect.stringContaining('e2e-run-1: completed/completed, signed'),
  ]);
});

test('a signature is judged by when it was received, however late it is read', async ({
  shop,
  notifications,
}) => {
  await notify(shop, order('completed'));
  const now = Date.now;
  Date.now = () => now() + 700_000;
  const [received] = await notifications.of('e2e-run-1').finally(() => (Date.now = now));
  expect(received?.fault).toBeUndefined();
});

test('a notification tells when it was signed', async ({ shop, notifications }) => {
  await notify(shop, order('completed'), { auth: sign(order('completed'), 1_700_000_000) });
  const [received] = await notifications.of('e2e-run-1');
  expect(received?.signedAt).toBe(1_700_000_000);
  expect(received?.fault).toBe('its signature is older than 600 seconds');
});

test('the receiver shows no inbox: its port may be public', async ({ shop }) => {
  await notify(shop, order('completed'));
  for (const address of ['/', './']) {
    const response = await fetch(new URL(`${address}inbox/e2e-run-1`, `${shop.receiverUrl}/`));
    expect(await response.text()).toBe('NG: unknown address');
  }
});
