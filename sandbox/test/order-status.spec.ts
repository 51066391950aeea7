import { Browser } from './support/browser.ts';
import type { Client } from './support/client.ts';
import { pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

const UNCLEARED_VISA = '4917300000000008';

interface Updated {
  readonly invoice_url?: string;
}

const update = (client: Client, id: string, body: object) =>
  client.call<Updated>('PATCH', `orders/${id}`, body);

async function einvoice(client: Client): Promise<string> {
  const { data } = (await client.order({ gateway: 'EINVOICE' })).body;
  const shopper = await new Browser().open(data.payment_url);
  await shopper.submit('birthdate', {
    birthdate: '17-04-1986',
    'bank-account': '1234567890',
    email: 'ada@example.com',
    phone: '0612345678',
  });
  expect(await client.get(data.order_id)).toMatchObject({
    status: 'uncleared',
    financial_status: 'uncleared',
  });
  return data.order_id;
}

async function uncleared(client: Client): Promise<{ id: string; pspId: number }> {
  const { data } = (await client.order({ gateway: 'VISA' })).body;
  await pay(await new Browser().open(data.payment_url), UNCLEARED_VISA);
  const { transaction_id: pspId } = await client.get(data.order_id);
  return { id: data.order_id, pspId };
}

test('PATCH shipped: the order is Shipped, and E-Invoicing answers with the invoice', async ({
  client,
}) => {
  const id = await einvoice(client);
  const { status, body } = await update(client, id, { status: 'shipped', carrier: 'Post' });
  expect([status, body.success]).toEqual([200, true]);
  expect(body.data.invoice_url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/orders\/\w+$/);
  expect(await client.get(id)).toMatchObject({ status: 'shipped', financial_status: 'uncleared' });
  const again = await update(client, id, { status: 'shipped' });
  expect([again.status, again.body.error_code]).toEqual([404, 1000]);
});

test('PATCH cancelled: an open order is cancelled and its link closed', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order()).body;
  const { body } = await update(client, data.order_id, { status: 'cancelled', exclude_order: 1 });
  expect(body).toEqual({ success: true, data: {} });
  expect((await client.get(data.order_id)).status).toBe('cancelled');
  expect((await shopper.open(data.payment_url)).text()).toContain('has expired');
});

test('PATCH refuses what cannot be, and takes details that change no status', async ({
  client,
}) => {
  const id = await client.paid();
  const cancel = await update(client, id, { status: 'cancelled' });
  expect([cancel.status, cancel.body.error_code]).toEqual([404, 1000]);
  expect((await update(client, id, { status: 'gone' })).body.error_code).toBe(1014);
  expect((await update(client, 'nobody', { status: 'shipped' })).body.error_code).toBe(1006);
  expect((await update(client, id, { invoice_id: 'A1' })).body).toEqual({
    success: true,
    data: {},
  });
  expect((await client.get(id)).status).toBe('completed');
});

for (const [decision, statuses] of [
  ['Accept', { status: 'completed', financial_status: 'completed' }],
  ['Decline', { status: 'void', financial_status: 'void' }],
] as const) {
  test(`${decision} of an uncleared order in the dashboard, with a comment`, async ({
    client,
    merchant,
  }) => {
    const { id, pspId } = await uncleared(client);
    const { browser } = merchant;
    await merchant.open(`transactions/${pspId}`);
    expect(browser.text()).toMatch(/Order summary .* Accept Decline/);
    await browser.submit(`>${decision}<`);
    expect((await browser.submit('comment', { comment: ' ' })).status).toBe(422);
    await browser.submit('comment', { comment: 'Looked at' });
    expect(browser.text()).toContain('Notes Looked at');
    expect(browser.text()).not.toMatch(/Accept Decline/);
    expect(await client.get(id)).toMatchObject(statuses);
  });
}

test('a completed order has no Accept and no Decline', async ({ client, merchant }) => {
  const { transaction_id: pspId } = await client.get(await client.paid());
  const { browser } = merchant;
  await merchant.open(`transactions/${pspId}`);
  expect(browser.text()).not.toMatch(/Accept|Decline/);
  expect((await merchant.open(`transactions/${pspId}/decline`)).status).toBe(404);
});

for (const [action, statuses] of [
  ['ship', { status: 'shipped', financial_status: 'uncleared' }],
  ['cancel', { status: 'cancelled', financial_status: 'cancelled' }],
] as const) {
  test(`Change order status in the dashboard: ${action}`, async ({ client, merchant }) => {
    const id = await einvoice(client);
    const { transaction_id: pspId } = await client.get(id);
    const { browser } = merchant;
    await merchant.open(`transactions/${pspId}`);
    await browser.submit('>Change order status<');
    expect(browser.text()).toMatch(/Change order status Order status Shipped Cancelled/);
    await browser.submit('Save changes', { status: action });
    expect(await client.get(id)).toMatchObject(statuses);
  });
}
