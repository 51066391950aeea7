import { expect, test } from './support/test.ts';

test('a refund by API is Reserved until it is accepted, then the original is Refunded', async ({
  client,
  merchant,
}) => {
  const id = await client.paid();
  const { transaction_id: original } = await client.get(id);
  const { body } = await client.refund(id, { amount: 137, description: 'All of it' });
  expect(body.data).toEqual({
    order_id: id,
    transaction_id: original,
    refund_id: expect.any(Number),
  });

  const reserved = await client.get(id);
  expect(reserved).toMatchObject({ status: 'completed', amount_refunded: 0 });
  expect(reserved.related_transactions).toMatchObject([
    { transaction_id: body.data.refund_id, amount: 137, status: 'reserved', type: 'refund' },
  ]);

  await merchant.accept(body.data.refund_id, 'Cup seen, broken');
  expect(merchant.browser.text()).toContain('Notes Cup seen, broken');
  expect(await client.get(id)).toMatchObject({
    status: 'refunded',
    financial_status: 'completed',
    amount_refunded: 137,
    related_transactions: [{ status: 'completed' }],
  });
  expect(await client.get(body.data.refund_id)).toMatchObject({
    amount: 137,
    description: 'All of it',
    status: 'completed',
    financial_status: 'completed',
  });
});

test('partial refunds add up, and never beyond what was paid', async ({ client, merchant }) => {
  const id = await client.paid();
  const first = (await client.refund(id, { amount: 100 })).body.data.refund_id;
  const tooMuch = await client.refund(id, { amount: 38 });
  expect([tooMuch.status, tooMuch.body.error_code]).toEqual([404, 1034]);
  await merchant.accept(first);
  expect(await client.get(id)).toMatchObject({ status: 'partial_refunded', amount_refunded: 100 });

  const rest = (await client.refund(id)).body.data.refund_id;
  expect((await client.get(rest)).amount).toBe(37);
  await merchant.accept(rest);
  expect(await client.get(id)).toMatchObject({ status: 'refunded', amount_refunded: 137 });
  expect((await client.refund(id)).body.error_code).toBe(1034);
});

test('a refund keeps its own variables, description and order id, here and beside its original', async ({
  client,
}) => {
  const id = await client.paid({ var1: 'order', var2: 'of cups' });
  const own = { var1: 'refund', var3: 'broken' };
  await client.refund(id, { amount: 37, refund_order_id: 'refund-1', ...own });
  const variables = { var1: 'refund', var2: null, var3: 'broken' };
  expect(await client.get('refund-1')).toMatchObject({ order_id: 'refund-1', ...variables });
  const original = await client.get(id);
  expect(original).toMatchObject({ var1: 'order', var2: 'of cups', var3: null });
  expect(original.related_transactions).toMatchObject([
    { refund_order_id: 'refund-1', ...variables },
  ]);
  const listed = await client.call('GET', 'transactions?type=refund');
  expect(listed.body.data).toMatchObject([{ var1: 'refund', var2: '', var3: 'broken' }]);
  const tooLong = await client.refund(id, { amount: 10, var2: 'x'.repeat(501) });
  expect(tooLong.body.error_code).toBe(1010);
});

test('the same amount again is refused for five minutes', async ({ sandbox, client }) => {
  const id = await client.paid();
  expect((await client.refund(id, { amount: 10 })).status).toBe(200);
  expect((await client.refund(id, { amount: 10 })).body.error_code).toBe(1034);
  await sandbox.clock.advance(5 * 60 * 1000);
  expect((await client.refund(id, { amount: 10 })).status).toBe(200);
});

test('only a paid order in its own currency can be refunded', async ({ client }) => {
  await client.order({ order_id: 'unpaid' });
  expect((await client.refund('unpaid')).body.error_code).toBe(1034);
  const id = await client.paid();
  expect((await client.refund(id, { currency: 'USD' })).body.error_code).toBe(1002);
  expect((await client.refund(id, { amount: -5 })).body.error_code).toBe(1001);
  const { refund_id: refund } = (await client.refund(id)).body.data;
  expect((await client.refund(String(refund))).body.error_code).toBe(1034);
});

test('in the dashboard: reason and amount, confirmation, one refund however often confirmed', async ({
  client,
  merchant,
}) => {
  const id = await client.paid();
  const { transaction_id: pspId } = await client.get(id);
  const { browser } = merchant;
  await merchant.askRefund(pspId, '0,37', 'Chipped saucer');
  expect(browser.text()).toMatch(/Refund confirmation Order ID .* Chipped saucer Amount 0\.37 EUR/);

  const { html, url } = browser;
  await browser.submit('token');
  expect(browser.text()).toMatch(/Related transactions .* Refund .* 0\.37 EUR Reserved/);
  Object.assign(browser, { html, url });
  await browser.submit('token');
  expect(browser.text().match(/0\.37 EUR/g)).toHaveLength(1);
});

test('a confirmation sent twice at once makes one refund', async ({ client, merchant }) => {
  const id = await client.paid();
  const { transaction_id: pspId } = await client.get(id);
  await merchant.askRefund(pspId, '1.37');
  await Promise.all([merchant.browser.submit('token'), merchant.browser.submit('token')]);
  expect((await client.get(id)).related_transactions).toHaveLength(1);
});

for (const [amount, message] of [
  ['1.38', 'more than what is left'],
  ['0', 'more than zero'],
  ['-1', 'Enter an amount'],
  ['lots', 'Enter an amount'],
  ['', 'Enter an amount'],
] as const) {
  test(`the dashboard refuses to refund "${amount}"`, async ({ client, merchant }) => {
    const { transaction_id: pspId } = await client.get(await client.paid());
    await merchant.askRefund(pspId, amount);
    expect(merchant.browser.status).toBe(422);
    expect(merchant.browser.text()).toContain(message);
  });
}

test('the dashboard refuses to refund an order that is not paid', async ({ client, merchant }) => {
  const { order_id: id } = (await client.order()).body.data;
  const { transaction_id: pspId } = await client.get(id);
  await merchant.askRefund(pspId, '1.00');
  expect(merchant.browser.text()).toContain('only a completed order can');
});
