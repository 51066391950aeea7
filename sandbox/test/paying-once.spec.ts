import { BANCONTACT, confirmCard, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

test('Confirm clicked twice at once is one payment', async ({ client, shopper, merchant }) => {
  const { data } = (await client.order()).body;
  await shopper.open(data.payment_url);
  await Promise.all([
    confirmCard(shopper, BANCONTACT.notEnrolled),
    confirmCard(shopper, BANCONTACT.notEnrolled),
  ]);
  const list = await merchant.open(`transactions?keyword=${data.order_id}`);
  expect(list.text()).toContain('1 transaction ');
});

test('the answer of the 3-D page counts once', async ({ client, shopper }) => {
  const { data } = (await client.order()).body;
  await confirmCard(await shopper.open(data.payment_url), BANCONTACT.completed);
  await shopper.submit('PaReq');
  const page = shopper.html;
  const address = shopper.url;
  await shopper.submit('PaRes', { PaRes: 'N' });
  expect((await client.get(data.order_id)).status).toBe('declined');
  Object.assign(shopper, { html: page, url: address });
  await shopper.submit('PaRes', { PaRes: 'Y' });
  expect((await client.get(data.order_id)).status).toBe('declined');
  expect(shopper.url).toContain('https://shop.example/cart');
});

test('an answer meant for a card that was replaced meanwhile does not count', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order()).body;
  await confirmCard(await shopper.open(data.payment_url), BANCONTACT.insufficientFunds);
  await shopper.submit('PaReq');
  const { html, url } = shopper;
  await confirmCard(await shopper.open(data.payment_url), BANCONTACT.completed);
  Object.assign(shopper, { html, url });
  await shopper.submit('PaRes', { PaRes: 'Y' });
  expect(shopper.html, 'on to the 3-D page of the new card').toContain('PaReqForm');
  expect((await client.get(data.order_id)).status).toBe('initialized');
});

test('Back after payment, and the link opened again, pay nothing', async ({ client, shopper }) => {
  const { data } = (await client.order()).body;
  await shopper.open(data.payment_url);
  const form = shopper.html;
  await pay(shopper, BANCONTACT.completed);
  const paid = await client.get(data.order_id);

  Object.assign(shopper, { html: form, url: data.payment_url });
  await confirmCard(shopper, BANCONTACT.notEnrolled);
  expect(shopper.url).toContain('https://shop.example/thanks');
  await shopper.open(data.payment_url);
  expect([shopper.status, shopper.text()]).toEqual([
    410,
    expect.stringContaining('This order has been paid.'),
  ]);
  expect(await client.get(data.order_id)).toEqual(paid);
});

test('after a decline the link takes another try, as a new transaction', async ({
  client,
  shopper,
  merchant,
}) => {
  const { data } = (await client.order()).body;
  await pay(await shopper.open(data.payment_url), BANCONTACT.insufficientFunds);
  const declined = await client.get(data.order_id);
  await pay(await shopper.open(data.payment_url), BANCONTACT.completed);
  const completed = await client.get(data.order_id);
  expect(completed.status).toBe('completed');
  expect(completed.transaction_id).not.toBe(declined.transaction_id);
  expect(await client.get(declined.transaction_id)).toEqual(declined);
  const page = await merchant.open(`transactions/${declined.transaction_id}`);
  expect(page.text()).toContain('Notes Insufficient funds (4002)');
  expect(page.text()).toContain(`Status ${completed.transaction_id} Payment`);
});
