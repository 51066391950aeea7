import { pay } from './support/client.ts';
import { openEvents } from './support/event-stream.ts';
import { expect, test } from './support/test.ts';

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

test('API, notification, event and dashboard tell the same after every change', async ({
  sandbox,
  client,
  shopper,
  merchant,
  receiver,
}) => {
  const placed = (
    await client.order({
      gateway: 'VISA',
      amount: 1000,
      capture: 'manual',
      payment_options: { notification_url: receiver.url, notification_method: 'POST' },
    })
  ).body.data;
  const id = placed.order_id;
  const stream = await openEvents(placed);

  const capture = (body: object) =>
    client.call('POST', `orders/${id}/capture`, { new_order_status: 'completed', ...body });
  const refund = async (amount: number) =>
    (await client.refund(id, { amount })).body.data.refund_id;
  const changes: Record<string, () => Promise<unknown>> = {
    authorised: async () => pay(await shopper.open(placed.payment_url), '4111111111111111'),
    'captured in part': () => capture({ amount: 400, new_order_id: 'part-1' }),
    'captured in full': () => capture({ new_order_id: 'part-2' }),
    'refunded in part, after a refund that was cancelled': async () => {
      await client.call('PATCH', `orders/${id}/refunds/${await refund(100)}`, { status: 'void' });
      await merchant.accept(await refund(200));
    },
    'refunded in full': async () => merchant.accept(await refund(800)),
  };

  for (const [what, change] of Object.entries(changes)) {
    await change();
    await sandbox.notificationsSettled();
    const order = await client.get(id);
    const { status, financial_status: financial } = order;
    const told = receiver.received.at(-1)?.body ?? '';
    expect(JSON.parse(told), `notification: ${what}`).toEqual(order);
    const page = await merchant.open(`transactions/${order.transaction_id}`);
    expect(page.text(), `dashboard: ${what}`).toContain(
      `Order status ${capitalized(status)} Transaction status ${capitalized(financial)}`,
    );
    await expect
      .poll(() => stream.events.length, `as many events as notifications: ${what}`)
      .toBe(receiver.received.length);
    expect(stream.events.at(-1)?.data, `event: ${what}`).toMatchObject({
      status,
      financial_status: financial,
    });
  }
  await stream.close();
});

test('a capture has a page of its own, which leads to the payment', async ({
  client,
  merchant,
}) => {
  const card = { card_number: '4111111111111111', card_expiry_date: '3012' };
  const order = { type: 'direct', gateway: 'VISA', capture: 'manual', gateway_info: card };
  const { data } = (await client.order(order)).body;
  const taken = { amount: 37, new_order_id: 'part-1', new_order_status: 'completed' };
  await client.call('POST', `orders/${data.order_id}/capture`, taken);
  const { transaction_id: original } = await client.get(data.order_id);
  const { transaction_id: part } = await client.get('part-1');
  const page = await merchant.open(`transactions/${part}`);
  expect([page.status, page.text()]).toEqual([200, expect.stringContaining('0.37')]);
  expect(page.text()).toContain(`${original} Payment`);
  await merchant.open(`transactions/${original}`);
  expect(merchant.browser.text(), 'reserved is not taken').not.toContain('Refund order');
  expect(merchant.browser.text()).toContain(`0.37 EUR captured by transaction ${part}`);
});
