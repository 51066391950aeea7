import { startSandbox } from '../start.ts';
import { Browser } from './support/browser.ts';
import { Client, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

const MINUTE = 60_000;

test('bank transfer tells where to transfer to, again when the link is opened again', async ({
  client,
  shopper,
  sandbox,
}) => {
  const { data } = (await client.order({ gateway: 'BANKTRANS' })).body;
  await shopper.open(data.payment_url);
  const transfer = {
    'your-bank-account': 'nl87 abna 0000 0000 01',
    'bank-country': 'NL',
  };
  const form = { html: shopper.html, url: shopper.url };
  await shopper.submit('your-bank-account', transfer);
  const told =
    /please transfer EUR 1\.37 to the following bank account: Bank Name .*IBAN .*Swift\/BIC .*Amount 1\.37 EUR.*Reference number .*Name .*City .*Important: please include the reference number/;
  expect(shopper.text()).toMatch(told);

  Object.assign(shopper, form);
  await shopper.submit('your-bank-account', {
    ...transfer,
    'your-bank-account': 'BE68539007547034',
  });
  expect(shopper.text(), 'after Back and another Confirm').toMatch(told);
  await shopper.open(data.payment_url);
  expect(shopper.text(), 'after the link').toMatch(told);

  await shopper.submit('Return to online shop');
  expect(shopper.url).toBe(`https://shop.example/thanks?shop=1&transactionid=${data.order_id}`);
  expect((await client.get(data.order_id)).status).toBe('initialized');
  await sandbox.clock.advance(2 * MINUTE);
  expect((await client.get(data.order_id)).status, 'as the first IBAN says').toBe('completed');
});

for (const [gateway, amount, status, financial] of [
  ['MBWAY', 999, 'declined', 'declined'],
  ['MBWAY', 1000, 'completed', 'completed'],
  ['MBWAY', 2000, 'completed', 'completed'],
  ['MBWAY', 2001, 'initialized', 'initialized'],
  ['MULTIBANCO', 999, 'declined', 'declined'],
  ['MULTIBANCO', 1000, 'completed', 'uncleared'],
  ['MULTIBANCO', 2001, 'initialized', 'initialized'],
] as const) {
  test(`${gateway} of ${amount} cents: ${status}`, async ({ client, shopper }) => {
    const { data } = (await client.order({ gateway, amount })).body;
    await shopper.open(data.payment_url);
    if (gateway === 'MBWAY') await shopper.submit('phone', { 'mb-way-phone': '912345678' });
    expect(await client.get(data.order_id)).toMatchObject({ status, financial_status: financial });
    if (status === 'declined') {
      expect(shopper.url).toContain('https://shop.example/cart');
      return;
    }
    expect(shopper.text()).toMatch(
      /Thank you for your order\. Entity \d{5} Reference \d{3} \d{3} \d{3} Amount/,
    );
    await shopper.submit('Return to online shop');
    expect(shopper.url).toContain('https://shop.example/thanks');
  });
}

test('a declined Multibanco link opened again is no other attempt', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'MULTIBANCO', amount: 999 })).body;
  await shopper.open(data.payment_url);
  const declined = await client.get(data.order_id);
  await shopper.open(data.payment_url);
  expect(shopper.url).toContain('https://shop.example/cart');
  expect(await client.get(data.order_id)).toEqual(declined);
});

test('what is left to do may be left to the shop', async () => {
  const sandbox = await startSandbox({ variants: { instructions: 'redirect_url' } });
  const client = new Client(sandbox);
  const { data } = (await client.order({ gateway: 'MBWAY', amount: 2001 })).body;
  const shopper = await new Browser().open(data.payment_url);
  await shopper.submit('phone', { 'mb-way-phone': '912345678' });
  expect(shopper.url).toContain('https://shop.example/thanks');
  await sandbox.close();
});

test.describe('Vouchers', () => {
  const discount = (number: string) => ({ 'card-number': number, 'security-code': '1234' });

  test('an unknown number and an empty card change nothing', async ({ client, shopper }) => {
    const { data } = (await client.order({ gateway: 'VVVGIFTCRD' })).body;
    await shopper.open(data.payment_url);
    const before = await client.get(data.order_id);
    await shopper.submit('card-number', discount('111116'));
    expect(shopper.text()).toContain('Invalid card number');
    await shopper.submit('card-number', discount('111110'));
    expect(shopper.text()).toContain('There is no balance on this card');
    expect(await client.get(data.order_id)).toEqual(before);
  });

  test('one that covers the order pays it', async ({ client, shopper }) => {
    const { data } = (await client.order({ gateway: 'MONIMEAL' })).body;
    await shopper.open(data.payment_url);
    await shopper.submit('card-number', discount('111115'));
    expect(shopper.url).toContain('https://shop.example/thanks');
    expect((await client.get(data.order_id)).status).toBe('completed');
  });

  test('what it does not cover is paid by another method', async ({ client, shopper }) => {
    const { data } = (await client.order({ gateway: 'SODESPORTS', amount: 637 })).body;
    await shopper.open(data.payment_url);
    await shopper.submit('card-number', discount('111112'));
    expect(shopper.text()).toMatch(/Total 6\.37 EUR Discount: 5\.00 EUR Left to pay: 1\.37 EUR/);
    expect(shopper.text()).not.toContain('Sodexo');
    const [, method = ''] = /href="([^"]+method=IDEAL)"/.exec(shopper.html) ?? [];
    await shopper.open(new URL(method, shopper.url).href);
    expect(shopper.text()).toContain('Amount 1.37 EUR');
    await shopper.submit('scenario', { scenario: 'Success' });
    expect(await client.get(data.order_id)).toMatchObject({ status: 'completed', amount: 637 });
  });
});

test('the test platform counts once: Back, and an older attempt, change nothing', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order({ gateway: 'IDEAL' })).body;
  await shopper.open(data.payment_url);
  const first = { html: shopper.html, url: shopper.url };
  await shopper.submit('scenario', { scenario: 'Failure' });
  const declined = await client.get(data.order_id);
  await shopper.open(data.payment_url);

  Object.assign(shopper, first);
  await shopper.submit('scenario', { scenario: 'Success' });
  expect(shopper.text(), 'on to the attempt that is open').toContain('Test platform');
  expect(await client.get(declined.transaction_id)).toEqual(declined);
  await shopper.submit('scenario', { scenario: 'Success' });
  expect(await client.get(data.order_id)).toMatchObject({ status: 'completed' });
});

test('a form confirmed twice at once, or in two tabs, is one payment', async ({
  client,
  merchant,
}) => {
  const { data } = (await client.order({ gateway: 'DIRDEB' })).body;
  const debit = { 'account-holder': 'A. Lovelace', iban: 'NL87ABNA0000000002' };
  const tabs = [new Browser(), new Browser()];
  await Promise.all(tabs.map((tab) => tab.open(data.payment_url)));
  await Promise.all(tabs.flatMap((tab) => [tab.submit('iban', debit), tab.submit('iban', debit)]));
  for (const tab of tabs) expect(tab.url).toContain('https://shop.example/thanks');
  const list = await merchant.open(`transactions?keyword=${data.order_id}`);
  expect(list.text()).toContain('1 transaction ');
});

test('Cancel leads to the shop, and the payment is over', async ({ client, shopper, sandbox }) => {
  const { data } = (await client.order({ gateway: 'EPS' })).body;
  await shopper.open(data.payment_url);
  await shopper.open(`${sandbox.paymentUrl}connect/${data.session_id}/cancel`);
  expect(shopper.url).toContain('https://shop.example/cart');
  expect((await client.get(data.order_id)).status).toBe('void');
});

test('a declined form may be shown again, for another try', async () => {
  const sandbox = await startSandbox({ variants: { decline: 'in-place' } });
  const client = new Client(sandbox);
  const { data } = (await client.order({ gateway: 'BILLINK' })).body;
  const shopper = await new Browser().open(data.payment_url);
  for (const scenario of ['Failure', 'Success']) {
    await shopper.submit('customer-type', { 'customer-type': 'business' });
    await shopper.submit('scenario', { scenario });
    if (scenario === 'Failure') expect(shopper.text()).toContain('This payment was declined.');
  }
  expect(shopper.url).toContain('https://shop.example/thanks');
  await sandbox.close();
});

test('an uncleared card payment returns as a successful one', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'VISA' })).body;
  await pay(await shopper.open(data.payment_url), '4917300000000008');
  expect(shopper.url).toContain('https://shop.example/thanks');
  expect((await client.get(data.order_id)).status).toBe('uncleared');
});

test('older names of scenarios mean the same', async () => {
  const sandbox = await startSandbox({ variants: { names: 'older' } });
  const client = new Client(sandbox);
  const { data } = (await client.order({ gateway: 'IDEAL' })).body;
  const shopper = await new Browser().open(data.payment_url);
  expect(shopper.html).toMatch(/<option value="Failure">Declined<\/option>/);
  await sandbox.close();
});
