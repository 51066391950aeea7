import { expect } from '@playwright/test';
import type * as promised from '../package/index.d.ts';
import { connectControl, ControlError } from '../control/client.ts';
import type { AskedOverride, JournalQuery, OrderEnd, Sending } from '../control/shapes.ts';
import { startSandbox } from '../start.ts';
import { Client } from './support/client.ts';
import { test as base } from './support/control.ts';

// The compiler compares the package's written types with the shapes that requests are checked against.
const asked = {
  override: (given: promised.Override): AskedOverride => given,
  end: (given: promised.OrderEnd): OrderEnd => given,
  manner: (given: promised.Manner): Omit<Sending, 'order_id'> => given,
  filters: (given: promised.JournalFilters): Partial<JournalQuery> => given,
};

const test = base.extend<{ connected: promised.Control }>({
  connected: async ({ sandbox }, use) => use(connectControl(sandbox.controlUrl ?? '')),
});

test('every call, in the words of the package', async ({
  connected,
  client,
  receiver,
  sandbox,
}) => {
  const payment_options = { notification_url: receiver.url, notification_method: 'POST' };
  await client.order({ order_id: 'a/b', payment_options });
  const beginning = await connected.snapshot();

  const override = await connected.override(
    asked.override({
      on: 'notification',
      when: { status: 'declined' },
      do: asked.manner({ copies: 2 }),
      times: 'always',
    }),
  );
  const ended = await connected.end('a/b', asked.end({ outcome: 'declined', code: '4002' }));
  expect(await connected.order(ended.transaction_id)).toEqual(ended);
  expect(ended).toMatchObject({ order_id: 'a/b', status: 'declined' });
  await connected.journal(asked.filters({ settled: 'true' }));
  expect(await connected.overrides()).toEqual([{ ...override, used: 1 }]);
  expect(await connected.removeOverride(override.id)).toMatchObject({ used: 1 });
  await connected.removeOverrides();

  const [resent] = await connected.notify('a/b', { signature: 'missing' });
  expect(resent).toMatchObject({ accepted: true, status: 'declined' });
  expect(receiver.received).toHaveLength(3);
  const entries = await connected.journal({ kind: 'notification', order_id: 'a/b', since: '1' });
  expect(entries.map(({ kind }) => kind)).toEqual(Array(3).fill('notification'));

  const before = Date.parse(await connected.now());
  const after = Date.parse(await connected.advance({ hours: 1 }));
  expect(after - before).toBeGreaterThanOrEqual(3_600_000);
  expect(Date.parse(await connected.reset(beginning)) - before).toBeLessThan(60_000);
  expect((await connected.order('a/b')).status).toBe('initialized');
  await connected.reset();

  const lent = await connected.lend();
  expect(lent.apiKey).not.toBe(sandbox.apiKey);
  expect(await connectControl(lent.controlUrl).overrides()).toEqual([]);
});

test('what is refused is an error in the words of the sandbox', async ({ connected }) => {
  const refused = connected.end('none', { outcome: 'completed' });
  await expect(refused).rejects.toThrow(new ControlError('there is no order none', 404));
  await expect(refused).rejects.toMatchObject({ status: 404, name: 'ControlError' });
});

test('a sandbox begins with overrides, as do those that it lends', async () => {
  const overrides = [{ on: 'payment', do: { outcome: 'declined' } }] as const;
  const sandbox = await startSandbox({ overrides });
  try {
    const connected = connectControl(sandbox.controlUrl ?? '');
    const lent = await connected.lend();
    for (const one of [sandbox, lent]) {
      const client = new Client(one);
      expect((await client.get(await client.paid())).status).toBe('declined');
      expect((await client.get(await client.paid())).status).toBe('completed');
    }
    await connected.reset();
    expect(await connected.overrides()).toMatchObject([{ id: '1', used: 0 }]);
  } finally {
    await sandbox.close();
  }
});

test('an override that cannot be understood is a clear error', async () => {
  const overrides = [{ on: 'payment', do: { outcome: 'lost' } }] as unknown as promised.Override[];
  await expect(startSandbox({ overrides })).rejects.toThrow(
    'overrides: do.outcome: must be completed,',
  );
});
