import { BANCONTACT, confirmCard, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

const FAILED = '3DS Authentication Failed / Card authentication failed';

const CARDS = [
  ['MISTERCASH', '67034500054620008', 'Y', 'completed', null, '1000'],
  [
    'MISTERCASH',
    '67034500054610009',
    'Y',
    'declined',
    'Cardholder not enrolled in service',
    '4999',
  ],
  ['MISTERCASH', '67039902990000045', 'Y', 'declined', FAILED, '3001'],
  ['MISTERCASH', '67039902990000011', 'Y', 'declined', 'Insufficient funds', '4002'],
  ['MISTERCASH', '67034500054620008', 'N', 'declined', FAILED, '3001'],
  ['MISTERCASH', '67034500054620008', 'U', 'declined', FAILED, '3001'],
  ['MISTERCASH', '67034500054620008', 'C', 'declined', FAILED, '3001'],
  ['MISTERCASH', '67034500054620008', 'R', 'declined', FAILED, '3001'],
  ['MISTERCASH', '67034500054620008', 'A', 'completed', null, '1000'],
  ['MAESTRO', '6759000000005', 'Y', 'completed', null, '1000'],
  ['MAESTRO', '6799990000000000011', 'Y', 'completed', null, '1000'],
  ['VISA', '4111111111111111', 'Y', 'completed', null, '1000'],
  ['VISA', '4761340000000019', 'Y', 'completed', null, '1000'],
  ['VISA', '4012001037461114', 'Y', 'declined', FAILED, '3001'],
  ['VISA', '4012001038488884', 'Y', 'declined', 'Insufficient funds', '4002'],
  ['VISA', '4242424242424242', 'Y', 'declined', 'Do not honor', '4001'],
  ['MASTERCARD', '5500000000000004', 'Y', 'completed', null, '1000'],
  ['AMEX', '374500000000015', 'Y', 'completed', null, '1000'],
] as const;

for (const [gateway, number, answer, status, reason, code] of CARDS) {
  test(`${gateway} ${number}, answer ${answer}: ${status}`, async ({ client, shopper }) => {
    const { data } = (await client.order({ gateway })).body;
    await pay(await shopper.open(data.payment_url), number, answer);
    const paid = status === 'completed';
    expect(shopper.url).toBe(
      paid
        ? `https://shop.example/thanks?shop=1&transactionid=${data.order_id}`
        : `https://shop.example/cart?transactionid=${data.order_id}`,
    );
    const order = await client.get(data.order_id);
    expect(order).toMatchObject({ status, financial_status: status, reason, reason_code: code });
    expect(order.payment_details).toMatchObject({ type: gateway, last4: number.slice(-4) });
    expect('completed' in order).toBe(paid);
    expect(JSON.stringify(order)).not.toContain(number);
  });
}

test('a card that is not enrolled never sees the 3-D page', async ({ client, shopper }) => {
  const { data } = (await client.order()).body;
  await confirmCard(await shopper.open(data.payment_url), BANCONTACT.notEnrolled);
  expect(shopper.url).toContain('https://shop.example/cart');
});

const FORM_ERRORS = [
  ['MISTERCASH', {}, ['Enter the card number', 'Choose the expiry date']],
  ['MISTERCASH', { 'credit-card': '67034500054620009' }, ['This card number is not valid']],
  ['MISTERCASH', { 'credit-card': '6703' }, ['A card number has 12 to 19 digits']],
  ['MISTERCASH', { 'credit-card': '4111111111111111' }, ['This is not a Bancontact card']],
  [
    'VISA',
    { 'credit-card': '4111 1111 1111 1111' },
    ['Enter the name on the card', 'Enter the security code'],
  ],
  ['VISA', { 'credit-card': '4111111111111111', cvc: '12' }, ['The security code has 3 digits']],
  ['AMEX', { 'credit-card': '374500000000015', cvc: '123' }, ['The security code has 4 digits']],
] as const;

for (const [gateway, typed, problems] of FORM_ERRORS) {
  test(`${gateway} form with ${JSON.stringify(typed)} says: ${problems.join(', ')}`, async ({
    client,
    shopper,
  }) => {
    const { data } = (await client.order({ gateway })).body;
    await shopper.open(data.payment_url);
    await shopper.submit('credit-card', typed);
    expect(shopper.status).toBe(422);
    for (const problem of problems) expect(shopper.text()).toContain(problem);
    expect(await client.get(data.order_id)).toMatchObject({ status: 'initialized' });
  });
}

test('a card that expired last month is refused, one of this month is not', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order()).body;
  await shopper.open(data.payment_url);
  const card = { 'credit-card': BANCONTACT.completed, 'expiry-month': '1', 'expiry-year': '2020' };
  await shopper.submit('credit-card', card);
  expect(shopper.text()).toContain('This card has expired');
  const now = new Date();
  const [month, year] = [String(now.getUTCMonth() + 1), String(now.getUTCFullYear())];
  await shopper.submit('credit-card', { ...card, 'expiry-month': month, 'expiry-year': year });
  expect(shopper.html).toContain('PaReqForm');
});

test('a Maestro card may come without a code', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'MAESTRO' })).body;
  await shopper.open(data.payment_url);
  await shopper.submit('credit-card', {
    'credit-card': '6759000000005',
    'card-holder': 'A',
    'expiry-month': '3',
    'expiry-year': String(new Date().getFullYear() + 3),
  });
  expect(shopper.html).toContain('PaReqForm');
});

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
