import { BANCONTACT, confirmCard, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

test('a link lives as long as the order says', async ({ sandbox, client, shopper }) => {
  const { data } = (await client.order({ seconds_active: 90 })).body;
  await sandbox.clock.advance(89_000);
  expect((await client.get(data.order_id)).status).toBe('initialized');
  await sandbox.clock.advance(1_000);
  expect(await client.get(data.order_id)).toMatchObject({
    status: 'expired',
    financial_status: 'expired',
  });
  expect((await shopper.open(data.payment_url)).text()).toContain('This payment link has expired.');
});

test('a chosen method expires after an hour, also on the 3-D page', async ({
  sandbox,
  client,
  shopper,
}) => {
  const { data } = (await client.order()).body;
  await confirmCard(await shopper.open(data.payment_url), BANCONTACT.completed);
  await shopper.submit('PaReq');
  await sandbox.clock.advance(60 * 60 * 1000);
  await shopper.submit('PaRes', { PaRes: 'Y' });
  expect((await client.get(data.order_id)).status).toBe('expired');
});

test('Cancel: Bancontact is Void, a card Declined, and both go to cancel_url', async ({
  client,
  shopper,
}) => {
  for (const [gateway, status, financial] of [
    ['MISTERCASH', 'void', 'cancelled'],
    ['VISA', 'declined', 'declined'],
  ] as const) {
    const { data } = (await client.order({ gateway })).body;
    await shopper.open(data.payment_url);
    await shopper.open(data.payment_url.replace(/\?.*/, 'cancel'));
    expect(shopper.url).toBe(`https://shop.example/cart?transactionid=${data.order_id}`);
    expect(await client.get(data.order_id)).toMatchObject({ status, financial_status: financial });
  }
});

test('without a gateway the methods are listed, by country unless all are asked for', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order({ gateway: '', customer: { country: 'NL' } })).body;
  await shopper.open(data.payment_url);
  expect(shopper.text()).toContain('Payment methods: Ma Maestro');
  expect(shopper.text()).not.toContain('Bancontact');
  await shopper.open(`${data.payment_url}&methods=all`);
  expect(shopper.text()).toContain('Bancontact');
  expect((await client.get(data.order_id)).payment_methods).toEqual([]);
});

test('without addresses of the shop the result pages say how it ended', async ({
  client,
  shopper,
}) => {
  const order = { payment_options: {}, customer: { first_name: 'Ada', last_name: 'Lovelace' } };
  const paid = (await client.order(order)).body.data;
  await pay(await shopper.open(paid.payment_url), BANCONTACT.completed);
  expect(shopper.text()).toContain('Payment successful. Thank you, Ada Lovelace!');
  const refused = (await client.order(order)).body.data;
  await pay(await shopper.open(refused.payment_url), BANCONTACT.notEnrolled);
  expect(shopper.text()).toContain('Payment declined.');
});

test('a QR order: scanned, paid on the phone, told to the waiting tab', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order({ gateway_info: { qr_enabled: 1 } })).body;
  expect(data.qr_url).toMatch(/\/simulator\/qr\?mtp_method=mistercash&token=\w+$/);
  await shopper.open(data.payment_url);
  expect(shopper.html).toContain('QR code of this payment');
  expect((await client.get(data.order_id)).payment_methods).toEqual([]);

  const events = await fetch(data.payment_url.replace(/\?.*/, 'events'));
  await shopper.open(data.qr_url);
  await shopper.submit('Test scenario', { scenario: 'Completed' });
  expect(shopper.url).toContain('https://shop.example/thanks');
  const told = await events.text();
  expect(told).toContain('event: session.order');
  expect(told).toContain('"status":"completed"');
  expect(await client.get(data.order_id)).toMatchObject({ status: 'completed' });
  expect((await shopper.open(data.qr_url)).text()).toContain('This order has been paid.');
});
