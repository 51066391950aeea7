import { startSandbox } from '../start.ts';
import { Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

const gateway_info = { birthday: '01-01-1990', email: 'ada@example.com', phone: '0612345678' };

async function payLater(client: Client, gateway: string): Promise<string> {
  const order = { type: 'direct', gateway, amount: 1000, gateway_info };
  return (await client.order(order)).body.data.order_id;
}

/** Pay After Delivery's own call. */
const holdFor = (client: Client, id: string, body?: object) =>
  client.call<string>('POST', `pad/orders/${id}/onhold`, body);

const hold = (client: Client, id: string) =>
  client.call('PATCH', `orders/${id}`, { status: 'hold' });

test('a Billink order is put on hold, and can be shipped or cancelled all the same', async ({
  client,
  shopper,
  merchant,
}) => {
  for (const [action, status] of [
    ['shipped', 'shipped'],
    ['cancelled', 'cancelled'],
  ] as const) {
    const { data } = (await client.order({ gateway: 'BILLINK', amount: 1000 })).body;
    await shopper.open(data.payment_url);
    await shopper.submit('Confirm', { 'customer-type': 'private' });
    await shopper.submit('Test scenario', { scenario: 'Success' });
    const before = await client.get(data.order_id);
    expect(before.status).toBe('completed');
    expect((await hold(client, data.order_id)).body).toEqual({ success: true, data: {} });
    expect(await client.get(data.order_id)).toMatchObject({
      status: before.status,
      financial_status: before.financial_status,
    });
    const page = await merchant.open(`transactions/${before.transaction_id}`);
    expect(page.text()).toContain('On hold');
    await client.call('PATCH', `orders/${data.order_id}`, { status: action });
    expect((await client.get(data.order_id)).status).toBe(status);
  }
});

test('hold is for Billink orders that were paid', async ({ client }) => {
  const open = (await client.order({ gateway: 'BILLINK', amount: 1000 })).body.data.order_id;
  for (const id of [open, await client.paid(), await payLater(client, 'EINVOICE')]) {
    const { status, body } = await hold(client, id);
    expect([status, body.error_code]).toEqual([404, 1000]);
  }
});

test('Pay After Delivery is put on hold for ten days, or as long as it says', async () => {
  const sandbox = await startSandbox({ clock: '2026-01-01T12:00:00' });
  const client = new Client(sandbox);
  const id = await payLater(client, 'BNPL_MF');
  for (const [body, until] of [
    [undefined, '2026-01-11T12:00:00'],
    [{}, '2026-01-11T12:00:00'],
    [{ duration: 60 }, '2026-01-01T12:01:00'],
    // Summer time has begun by then.
    [{ duration: '7776000' }, '2026-04-01T13:00:00'],
  ] as const) {
    const answer = await holdFor(client, id, body);
    expect([answer.status, answer.body]).toEqual([200, { success: true, data: until }]);
  }
  await sandbox.close();
});

for (const duration of [59, 7_776_001, 0, -1, 60.5, '60 seconds', [60]]) {
  test(`no hold of ${JSON.stringify(duration)} seconds`, async ({ client }) => {
    const { status, body } = await holdFor(client, await payLater(client, 'BNPL_MF'), { duration });
    expect(status).toBe(422);
    expect(body).toMatchObject({ success: false, errors: [{ attribute: 'duration' }] });
  });
}

test('only Pay After Delivery has that call', async ({ client }) => {
  const other = await holdFor(client, await payLater(client, 'EINVOICE'));
  expect(other.status).toBe(422);
  expect(other.body).toMatchObject({ errors: [{ attribute: 'order_id' }] });
  const none = await holdFor(client, 'nobody');
  expect([none.status, none.body.error_code]).toEqual([404, 1006]);
});
