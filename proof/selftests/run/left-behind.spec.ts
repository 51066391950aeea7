import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test as base } from '@playwright/test';
import { ApiClient } from '../../../fixtures/api/client.ts';
import { tidy } from '../../../fixtures/order/tidy.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { leftIn } from '../../../fixtures/report/left-behind.ts';
import { connectControl } from '../../../sandbox/control/client.ts';
import { startSandbox, type Sandbox } from '../../../sandbox/start.ts';
import { cli } from '../../../reporters/playwright-cli.ts';
import { sandboxAsAccount } from '../../sandbox-as-account.ts';

/** A sandbox that a run takes for an account. */
const test = base.extend<{ account: Sandbox }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  account: async ({}, use) => {
    const sandbox = await startSandbox({ seed: 'left behind', control: true });
    // Its pages are still loaded then, and a client of the API does not wait without end.
    await connectControl(sandbox.controlUrl ?? '').now();
    await use(sandbox);
    await sandbox.close();
  },
});

// One is a run of its own, with a browser.

const unpaid = 'Visa: A code of two digits pays nothing';
const uncleared = 'E-Invoicing.* is Uncleared';
/** Without a dashboard user it is not accepted. */
const refunded = 'Bancontact: a refund by API';

/** Runs some tests on the account. Returns the exit code and what was printed. */
async function run(account: Sandbox, grep: string) {
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    ...sandboxAsAccount(account),
    MULTISAFEPAY_DASHBOARD_EMAIL: '',
    MULTISAFEPAY_DASHBOARD_PASSWORD: '',
    NIGHTLY_FOLDER: test.info().outputPath('night'),
  };
  const config = ['--config', 'proof/nightly/shard.config.ts', '--retries', '0', '--trace', 'off'];
  const child = spawn(process.execPath, [cli, 'test', ...config, '--grep', grep], { env });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const printed = await text(child.stdout);
  return { code: await closed, printed };
}

/** The orders that the account has got, and the changes that it was asked for, oldest first. */
async function asked(account: Sandbox) {
  const journal = await connectControl(account.controlUrl ?? '').journal({ kind: 'request' });
  const requests = journal.filter((it) => it.kind === 'request');
  return {
    placed: requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/orders')),
    changes: requests.filter(({ method }) => method === 'PATCH'),
  };
}

test('an order that was not paid is cancelled, and the report names what stays', async ({
  account,
}) => {
  const { code, printed } = await run(account, `${unpaid}|${uncleared}|${refunded}`);
  expect(printed).toMatch(/^Left behind, 1 uncleared: .* \[e2e-[\w-]+\]$/m);
  expect(printed).toMatch(/^Left behind, 1 reserved: .* \[e2e-[\w-]+\]$/m);
  expect(printed).not.toContain('Left behind, 1 open');
  expect(code).toBe(0);
  const { placed, changes } = await asked(account);
  expect(changes).toHaveLength(1);
  const id = changes[0]?.order_id ?? '';
  expect(placed.map(({ body }) => body)).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ seconds_active: 3_600 })),
  );
  expect(await connectControl(account.controlUrl ?? '').order(id)).toMatchObject({
    status: 'cancelled',
  });
});

const order = (id: string) => ({
  type: 'redirect',
  order_id: id,
  gateway: 'VISA',
  currency: 'EUR',
  amount: 137,
  description: 'Three cups',
});

/** A client that has placed one order, and looked at it. */
async function client(account: Sandbox): Promise<ApiClient> {
  const api = new ApiClient({ url: account.apiUrl, key: account.apiKey }, new Journal(), []);
  await api.placeOrder(order('left-1'));
  await api.order('left-1');
  return api;
}

/** What the report would say of this test: taken out again, as nothing is left. */
const noted = () => leftIn({ annotations: test.info().annotations.splice(0) });

test('what cannot be cancelled is named, and fails nothing', async ({ account }) => {
  const api = await client(account);
  const answers = [{ status: 410 }, 'cut'] as const;
  for (const answer of answers) {
    await connectControl(account.controlUrl ?? '').override({
      on: 'request',
      when: { method: 'PATCH' },
      do: { answer },
    });
    await tidy(api, true);
  }
  const left = { state: 'open', orderId: 'left-1' };
  expect(noted()).toEqual([left, left]);
  await tidy(api, true);
  expect(noted()).toEqual([]);
});

test('the order of a test that failed stays as it was seen', async ({ account }) => {
  await tidy(await client(account), false);
  expect(noted()).toEqual([{ state: 'open', orderId: 'left-1' }]);
  expect((await asked(account)).changes).toEqual([]);
});

test('an order that was paid is left alone', async ({ account }) => {
  const api = await client(account);
  const control = connectControl(account.controlUrl ?? '');
  await control.end('left-1', { outcome: 'completed' });
  await api.order('left-1');
  await tidy(api, true);
  expect(noted()).toEqual([]);
  expect((await asked(account)).changes).toEqual([]);
});
