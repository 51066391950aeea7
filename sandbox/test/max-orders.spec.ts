import { startSandbox } from '../start.ts';
import { Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

test('beyond the most orders to keep, the oldest settled ones go and open ones stay', async () => {
  const sandbox = await startSandbox({ seed: 'few', maxOrders: 10 });
  try {
    const client = new Client(sandbox);
    const status = async (id: string) => (await client.call('GET', `orders/${id}`)).status;
    const settled = async (id: string) => {
      await client.order({ order_id: id });
      await client.call('PATCH', `orders/${id}`, { status: 'cancelled' });
    };
    await client.order({ order_id: 'open' });
    for (let count = 1; count <= 9; count += 1) await settled(`settled-${count}`);
    expect(await status('settled-1')).toBe(200);

    await client.order({ order_id: 'one too many' });
    // Two go at once: the limit, and a tenth of it to spare.
    const left = ['open', 'settled-1', 'settled-2', 'settled-3', 'one too many'];
    expect(await Promise.all(left.map(status))).toEqual([200, 404, 404, 200, 200]);
    await sandbox.clock.advance(31 * 24 * 60 * 60 * 1000);
    expect((await client.get('open')).status).toBe('expired');
  } finally {
    await sandbox.close();
  }
});

test('open orders go as well where there are no settled ones: the limit is one', async () => {
  const sandbox = await startSandbox({ seed: 'few', maxOrders: 2 });
  try {
    const client = new Client(sandbox);
    for (const id of ['a', 'b', 'c']) await client.order({ order_id: id });
    const status = async (id: string) => (await client.call('GET', `orders/${id}`)).status;
    expect(await Promise.all(['a', 'b', 'c'].map(status))).toEqual([404, 200, 200]);
  } finally {
    await sandbox.close();
  }
});

test('a number of orders that cannot be is refused', async () => {
  await expect(startSandbox({ maxOrders: 0 })).rejects.toThrow('at least 1');
});
