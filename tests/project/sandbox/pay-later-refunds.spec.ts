import { Browser } from './support/browser.ts';
import type { Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

const CUP = { name: 'Cup', unit_price: 10, quantity: 2, tax_table_selector: 'high' };
const SAUCER = { name: 'Saucer', unit_price: 5, quantity: 1, tax_table_selector: 'high' };
const checkout_options = {
  tax_tables: {
    default: { rate: 0 },
    alternate: [{ name: 'high', rules: [{ rate: 0.21 }] }],
  },
};

/** Two cups and a saucer, 25.00 without and 30.25 with tax, paid with Klarna. */
async function klarna(client: Client): Promise<string> {
  const shopping_cart = { items: [CUP, SAUCER] };
  const order = { gateway: 'KLARNA', amount: 3025, shopping_cart, checkout_options };
  const { data } = (await client.order(order)).body;
  const shopper = await new Browser().open(data.payment_url);
  await shopper.submit('Kopen');
  await shopper.submit('Ga verder', { 'klarna-phone': '0612345678' });
  await shopper.submit('Bevestigen', { 'klarna-code': '123456' });
  expect((await client.get(data.order_id)).status).toBe('completed');
  return data.order_id;
}

test('a pay-later refund by negative items gives back what they cost, tax included', async ({
  client,
}) => {
  const id = await klarna(client);
  const returned = { ...CUP, quantity: 1, unit_price: -10 };
  const checkout_data = { items: [CUP, SAUCER, returned] };
  const { status, body } = await client.call<{ refund_id: number }>(
    'POST',
    `orders/${id}/refunds`,
    {
      checkout_data,
    },
  );
  expect([status, body.error_info]).toEqual([200, undefined]);
  expect(await client.get(body.data.refund_id)).toMatchObject({ amount: 1210 });
});

test('items given back count more than an amount beside them', async ({ client }) => {
  const id = await klarna(client);
  const checkout_data = { items: [CUP, SAUCER, { ...CUP, quantity: 1, unit_price: -10 }] };
  const { body } = await client.refund(id, { amount: 3025, checkout_data });
  expect(await client.get(body.data.refund_id)).toMatchObject({ amount: 1210 });
});

test('items of which none is given back refund nothing', async ({ client }) => {
  const id = await klarna(client);
  const checkout_data = { items: [CUP, SAUCER] };
  const { body } = await client.call('POST', `orders/${id}/refunds`, { checkout_data });
  expect(body.error_code).toBe(1034);
});

test('a pay-later refund by amount works as well', async ({ client }) => {
  const id = await klarna(client);
  const { refund_id: refund } = (await client.refund(id, { amount: 500 })).body.data;
  expect(await client.get(refund)).toMatchObject({ amount: 500 });
});

test('in the dashboard the whole order is refunded by a description, once', async ({
  client,
  merchant,
}) => {
  const id = await klarna(client);
  const { transaction_id: pspId } = await client.get(id);
  const { browser } = merchant;
  await merchant.open(`transactions/${pspId}`);
  await browser.submit('>Refund order<');
  await browser.submit('Refund whole order');
  const { html, url } = browser;
  await browser.submit('Save changes', { description: 'All broken' });
  Object.assign(browser, { html, url });
  await browser.submit('Save changes', { description: 'All broken' });
  const [refund, ...others] = (await client.get(id)).related_transactions ?? [];
  expect(others).toEqual([]);
  expect(refund).toMatchObject({ amount: 3025, status: 'reserved' });

  await merchant.accept(refund?.transaction_id ?? 0);
  expect(await client.get(id)).toMatchObject({ status: 'void', financial_status: 'completed' });
});

test('a bank transfer is refunded to the account that the merchant names', async ({
  sandbox,
  client,
  merchant,
}) => {
  const { data } = (await client.order({ gateway: 'BANKTRANS' })).body;
  const shopper = await new Browser().open(data.payment_url);
  await shopper.submit('your-bank-account', {
    'your-bank-account': 'NL87ABNA0000000001',
    'bank-country': 'NL',
  });
  await sandbox.clock.advance(2 * 60 * 1000);
  const { transaction_id: pspId } = await client.get(data.order_id);
  const { browser } = merchant;
  expect((await merchant.askRefund(pspId, '1.37')).text()).toContain('Enter the IBAN');
  const account = { accountHolder: 'A. Lovelace', iban: 'NL02ABNA0123456789' };
  await browser.submit('Continue', { amount: '1.37', description: 'Broken', ...account });
  expect(browser.text()).toMatch(/Refund confirmation .* A\. Lovelace, NL02ABNA0123456789/);
  const byApi = await client.refund(data.order_id);
  expect(byApi.body.error_code).toBe(1034);
});
