import { Browser } from './support/browser.ts';
import type { Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

const CUP = { name: 'Cup', unit_price: 10, quantity: 2, tax_table_selector: 'high' };
const SAUCER = { name: 'Saucer', unit_price: 5, quantity: 1, tax_table_selector: 'high' };
const checkout_options = {
  tax_tables: {
    default: { rate: 0 },
    alternate: [
      { name: 'high', rules: [{ rate: 0.21 }] },
      { name: 'none', rules: [{ rate: 0 }] },
    ],
  },
};

/** Two cups and a saucer, 25.00 without and 30.25 with tax, paid with Klarna. */
async function klarna(
  client: Client,
  items: readonly object[] = [CUP, SAUCER],
  amount = 3025,
): Promise<string> {
  const order = { gateway: 'KLARNA', amount, shopping_cart: { items }, checkout_options };
  const { data } = (await client.order(order)).body;
  const shopper = await new Browser().open(data.payment_url);
  await shopper.submit('Kopen');
  await shopper.submit('Ga verder', { 'klarna-phone': '0612345678' });
  await shopper.submit('Bevestigen', { 'klarna-code': '123456' });
  expect((await client.get(data.order_id)).status).toBe('completed');
  return data.order_id;
}

const back = (article: { quantity: number; unit_price: number }) => ({
  'a negative quantity': { ...article, quantity: -article.quantity },
  'a negative quantity as text': { ...article, quantity: `-${article.quantity}` },
  'a negative price': { ...article, unit_price: -article.unit_price },
});
type Spelling = keyof ReturnType<typeof back>;
const SPELLINGS = Object.keys(back(CUP)) as Spelling[];

const takeBack = (client: Client, id: string, items: readonly object[], beside: object = {}) =>
  client.call<{ refund_id: number }>('POST', `orders/${id}/refunds`, {
    checkout_data: { items },
    ...beside,
  });

for (const spelling of SPELLINGS) {
  test(`articles given back by ${spelling} are refunded one by one, tax included`, async ({
    client,
  }) => {
    const id = await klarna(client);
    for (const [article, amount] of [
      [{ ...CUP, quantity: 1 }, 1210],
      [SAUCER, 605],
    ] as const) {
      const { body } = await takeBack(client, id, [CUP, SAUCER, back(article)[spelling]]);
      expect(body.error_info).toBeUndefined();
      expect(await client.get(body.data.refund_id)).toMatchObject({ amount });
    }
    const { body } = await takeBack(client, id, [CUP, SAUCER, back(CUP)[spelling]]);
    expect(body.error_info, 'one of the two cups is back already').toMatch(
      /more than what is left/,
    );
  });

  test(`articles given back by ${spelling} count more than an amount beside them`, async ({
    client,
  }) => {
    const id = await klarna(client);
    const items = [CUP, SAUCER, back({ ...CUP, quantity: 1 })[spelling]];
    const { body } = await takeBack(client, id, items, { currency: 'EUR', amount: 100 });
    expect(await client.get(body.data.refund_id)).toMatchObject({ amount: 1210 });
  });

  test(`a discount is no article given back, and given back itself by ${spelling} it lessens the refund`, async ({
    client,
  }) => {
    const discount = { name: 'Welcome', unit_price: -4, quantity: 1, tax_table_selector: 'none' };
    const id = await klarna(client, [CUP, SAUCER, discount], 2625);
    const nothing = await takeBack(client, id, [CUP, SAUCER, discount]);
    expect(nothing.body.error_code).toBe(1034);
    const all = [CUP, SAUCER, discount].map((article) => back(article)[spelling]);
    const { body } = await takeBack(client, id, [CUP, SAUCER, discount, ...all]);
    expect(await client.get(body.data.refund_id)).toMatchObject({ amount: 2625 });
  });
}

test('articles given back one by one give back the order to the cent', async ({
  client,
  sandbox,
}) => {
  const third = { name: 'Third', unit_price: 0.335, quantity: 1, tax_table_selector: 'none' };
  const cart = [third, { ...third, name: 'Second' }, { ...third, name: 'Last' }];
  const id = await klarna(client, cart, 101);
  const given: number[] = [];
  for (const article of cart) {
    const { body } = await takeBack(client, id, [...cart, back(article)['a negative quantity']]);
    expect(body.error_info).toBeUndefined();
    given.push((await client.get(body.data.refund_id)).amount);
    await sandbox.clock.advance(5 * 60 * 1000);
  }
  expect(given).toEqual([34, 33, 34]);
});

test('what a plugin adds to the articles counts: an amount of its own, a fee that is kept', async ({
  client,
}) => {
  const id = await klarna(client);
  const untaxed = { quantity: 1, tax_table_selector: 'none' };
  const refund = { name: 'Refund', unit_price: -7, ...untaxed };
  const fee = { name: 'Adjustment', unit_price: 2, ...untaxed };
  const { body } = await takeBack(client, id, [CUP, SAUCER, refund, fee]);
  expect(await client.get(body.data.refund_id)).toMatchObject({ amount: 500 });
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
