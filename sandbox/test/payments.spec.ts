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

test('a card that fails 3-D Secure is not authenticated, whatever the shopper chose', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order()).body;
  await pay(await shopper.open(data.payment_url), BANCONTACT.fails3d, 'Y');
  const { payment_details: details } = await client.get(data.order_id);
  expect(details).toMatchObject({
    response_code: '08',
    card_authentication_result: { status: 'N', transaction_status_reason: '08' },
  });
  expect(details).not.toHaveProperty('card_authentication_result.cavv');
});

test('a card that is not enrolled never sees the 3-D page', async ({ client, shopper }) => {
  const { data } = (await client.order()).body;
  await confirmCard(await shopper.open(data.payment_url), BANCONTACT.notEnrolled);
  expect(shopper.url).toContain('https://shop.example/cart');
});

test('what a bank paid says SUCCESS, without a code', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'IDEAL' })).body;
  await (await shopper.open(data.payment_url)).submit('scenario', { scenario: 'Success' });
  expect(await client.get(data.order_id)).toMatchObject({ reason: 'SUCCESS', reason_code: null });
});
