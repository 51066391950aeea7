import { BANCONTACT, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

for (const scanned of [false, true]) {
  test(`a QR session is cancelled ${scanned ? 'after' : 'before'} the scan`, async ({
    client,
    shopper,
  }) => {
    const { data } = (await client.order({ gateway_info: { qr_enabled: true } })).body;
    if (scanned) await shopper.open(data.qr_url);
    const { status, body } = await client.call('POST', `orders/${data.order_id}/cancel`);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      costs: [],
      created: expect.any(String),
      custom_info: { custom_1: null, custom_2: null, custom_3: null },
      fastcheckout: 'NO',
      financial_status: null,
      modified: expect.any(String),
      payment_details: {},
      payment_methods: null,
      status: 'cancelled',
    });
    expect((await client.get(data.order_id)).status).toBe('cancelled');
    expect((await shopper.open(data.payment_url)).status).toBe(410);
    const again = await client.call('POST', `orders/${data.order_id}/cancel`);
    expect([again.status, again.body]).toEqual([403, { message: 'Forbidden' }]);
  });
}

test('only QR sessions that nobody has paid can be cancelled that way', async ({
  client,
  shopper,
}) => {
  const plain = (await client.order()).body.data;
  expect((await client.call('POST', `orders/${plain.order_id}/cancel`)).status).toBe(403);
  const qr = (await client.order({ gateway_info: { qr_enabled: true } })).body.data;
  await pay(await shopper.open(qr.payment_url), BANCONTACT.completed);
  expect((await client.call('POST', `orders/${qr.order_id}/cancel`)).status).toBe(403);
  expect((await client.get(qr.order_id)).status).toBe('completed');
  expect((await client.call('POST', 'orders/nobody/cancel')).body.error_code).toBe(1006);
});

test('a Reserved refund is cancelled, and its amount can be refunded again', async ({
  sandbox,
  client,
}) => {
  const id = await client.paid();
  const { refund_id: refund } = (await client.refund(id)).body.data;
  const path = `orders/${id}/refunds/${refund}`;
  expect((await client.call('PATCH', path, { status: 'void' })).body).toEqual({
    success: true,
    data: {},
  });
  expect(await client.get(refund)).toMatchObject({ status: 'void', financial_status: 'void' });
  expect(await client.get(id)).toMatchObject({
    status: 'completed',
    amount_refunded: 0,
    related_transactions: [{ status: 'void' }],
  });
  expect((await client.call('PATCH', path, { status: 'void' })).body.error_code).toBe(1014);
  await sandbox.clock.advance(5 * 60 * 1000);
  expect((await client.refund(id)).status).toBe(200);
});

test('a refund that was accepted, or that is another order’s, is not cancelled', async ({
  client,
  merchant,
}) => {
  const id = await client.paid();
  const other = await client.paid();
  const { refund_id: refund } = (await client.refund(id)).body.data;
  const cancel = (order: string, status = 'void') =>
    client.call('PATCH', `orders/${order}/refunds/${refund}`, { status });
  expect((await cancel(other)).body.error_code).toBe(1006);
  expect((await cancel(id, 'completed')).body.error_code).toBe(1014);
  await merchant.accept(refund);
  expect((await cancel(id)).body.error_code).toBe(1014);
  expect(await client.get(id)).toMatchObject({ status: 'refunded', amount_refunded: 137 });
});

test('an order id of a refund’s own finds the refund', async ({ client }) => {
  const id = await client.paid();
  const { refund_id: refund } = (await client.refund(id, { refund_order_id: 'refund-1' })).body
    .data;
  expect(await client.get('refund-1')).toMatchObject({ transaction_id: refund, amount: 137 });
  expect((await client.order({ order_id: 'refund-1' })).body.error_code).toBe(1006);
});
