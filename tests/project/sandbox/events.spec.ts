import { BANCONTACT, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

interface Placed {
  readonly order_id: string;
  readonly session_id: string;
  readonly payment_url: string;
  readonly events_token: string;
  readonly events_stream_url: string;
}

/** Listens until so many events have come. */
async function listen(
  order: Placed,
  authorization = order.events_token,
): Promise<(count: number) => Promise<object[]>> {
  const response = await fetch(order.events_stream_url, { headers: { authorization } });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('The stream has no body');
  expect((await reader.read()).value, 'a comment says that it is open').toBe(': open\n\n');
  return async (count) => {
    const events: object[] = [];
    let text = '';
    while (events.length < count) {
      text += (await reader.read()).value ?? '';
      const complete = text.split('\n\n');
      text = complete.pop() ?? '';
      for (const lines of complete) {
        const [, event, data] = /^event: (.+)\ndata: (.+)$/.exec(lines) ?? [];
        events.push({ event, data: JSON.parse(data ?? '') as object });
      }
    }
    await reader.cancel();
    return events;
  };
}

test('the stream tells each change of its order, as the API and in that order', async ({
  client,
  shopper,
  merchant,
}) => {
  const placed = (await client.order()).body.data as unknown as Placed;
  const events = await listen(placed);
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
  expect(await events(3)).toEqual([told('completed'), told('completed'), told('refunded')]);
});

test('a bearer prefix is taken too', async ({ client, shopper }) => {
  const placed = (await client.order()).body.data as unknown as Placed;
  const events = await listen(placed, `Bearer ${placed.events_token}`);
  await pay(await shopper.open(placed.payment_url), BANCONTACT.insufficientFunds);
  expect(await events(1)).toMatchObject([{ data: { status: 'declined' } }]);
});

test('only a genuine token that is not too old opens a stream', async ({ sandbox, client }) => {
  const { events_token: token, events_stream_url: url } = (await client.order({ days_active: 1 }))
    .body.data as unknown as Placed;
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
