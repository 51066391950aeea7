import { BANCONTACT, pay } from './support/client.ts';
import type { Streamed } from './support/event-stream.ts';
import { openEvents } from './support/event-stream.ts';
import { expect, test } from './support/test.ts';

test('the stream tells each change of its order, as the API and in that order', async ({
  client,
  shopper,
  merchant,
}) => {
  const placed = (await client.order()).body.data as unknown as Streamed;
  const stream = await openEvents(placed);
  expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
  const other = (await client.order()).body.data;
  await pay(await shopper.open(other.payment_url), BANCONTACT.notEnrolled);
  await pay(await shopper.open(placed.payment_url), BANCONTACT.completed);
  const order = await client.get(placed.order_id);
  const { refund_id: refund } = (await client.refund(placed.order_id)).body.data;
  await merchant.accept(refund);

  const told = (status: string) => ({
    event: 'session.order',
    data: {
      financial_status: 'completed',
      order_id: placed.order_id,
      session_id: placed.session_id,
      status,
      transaction_id: order.transaction_id,
    },
  });
  await expect.poll(() => stream.events).toEqual([told('completed'), told('refunded')]);
  await stream.close();
});

test('a bearer prefix is taken too', async ({ client, shopper }) => {
  const placed = (await client.order()).body.data as unknown as Streamed;
  const stream = await openEvents(placed, `Bearer ${placed.events_token}`);
  await pay(await shopper.open(placed.payment_url), BANCONTACT.insufficientFunds);
  await expect.poll(() => stream.events).toMatchObject([{ data: { status: 'declined' } }]);
  await stream.close();
});

test('only a genuine token that is not too old opens a stream', async ({ sandbox, client }) => {
  const { events_token: token, events_stream_url: url } = (await client.order({ days_active: 1 }))
    .body.data as unknown as Streamed;
  const [header, claims, signature] = token.split('.');
  const forged = [header, Buffer.from('{"pid":"x","exp":9999999999}').toString('base64url')];
  const status = async (authorization: string): Promise<number> => {
    const response = await fetch(url, { headers: { authorization } });
    await response.body?.cancel();
    return response.status;
  };
  expect(await status(token)).toBe(200);
  expect(await status([...forged, signature].join('.'))).toBe(403);
  expect(await status(`${header}.${claims}.x`)).toBe(403);
  expect(await status('')).toBe(403);
  await sandbox.clock.advance(24 * 60 * 60 * 1000);
  expect(await status(token)).toBe(403);
});

test('a reset closes every stream: of the order, and of the page with its QR code', async ({
  sandbox,
  client,
}) => {
  const placed = (await client.order({ gateway_info: { qr_enabled: true } })).body
    .data as unknown as Streamed;
  const stream = await openEvents(placed);
  const page = await fetch(placed.payment_url.replace(/\?.*/, 'events'));
  sandbox.reset();
  await stream.ended;
  expect(await page.text()).toBe('');
  expect(stream.events).toEqual([]);
});
