import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { readObservations, sortOut } from '../../../fixtures/observed/folder.ts';
import type { Observation } from '../../../fixtures/observed/observation.ts';
import { Observer } from '../../../fixtures/observed/observer.ts';
import { Shopper } from '../../../fixtures/order/shopper.ts';
import { LoginPage } from '../../../pages/dashboard/login-page.ts';
import { TransactionsPage } from '../../../pages/dashboard/transactions-page.ts';
import { startSandbox, type Sandbox } from '../../../sandbox/start.ts';
import { differences } from '../../observed/compare.ts';

/** How often the pages are seen; more by `UNCHANGED_RUNS=50 npm run selftests -- observed/unchanged`. */
const runs = Number(process.env.UNCHANGED_RUNS ?? 3);

const ways = ['visa-completed', 'bancontact-completed', 'ideal-success'].map((id) => rowOf(id));

/** Pays by every way once, and reads the last order in the dashboard: other orders and amounts each time. */
async function payAndRead(tab: Page, sandbox: Sandbox, run: number): Promise<void> {
  let last = { orderId: '', pspId: '' };
  for (const [index, { method, row }] of ways.entries()) {
    const orderId = `run-${run}-${index}-${run * 7919}`;
    const amount = 100 + ((run * 37_813 + index * 911) % 250_000);
    const paymentUrl = await placed(sandbox, orderId, amount, method.gateway);
    const shop = async (): Promise<void> => tab.waitForURL('http://shop.invalid/**');
    await new Shopper(tab, undefined as never).pay(
      {
        paymentUrl,
        method,
        over: shop,
        settled: shop,
        beforeConfirming: async () => true,
        continueOn: () => undefined,
      },
      row,
    );
    await shop();
    last = { orderId, pspId: await pspIdOf(sandbox, orderId) };
  }
  const { dashboardUrl, dashboardEmail: email, dashboardPassword: password } = sandbox;
  await new LoginPage(tab).signIn(dashboardUrl, { email, password });
  const details = await new TransactionsPage(tab).open(last);
  await details.read();
}

async function placed(sandbox: Sandbox, id: string, amount: number, gateway = ''): Promise<string> {
  const order = {
    type: 'redirect',
    gateway,
    order_id: id,
    currency: 'EUR',
    amount,
    description: `Order ${id} of a shop`,
    payment_options: {
      redirect_url: 'http://shop.invalid/thanks',
      cancel_url: 'http://shop.invalid/cancelled',
    },
    customer: { locale: 'en_US', email: `shopper-${amount}@example.com` },
  };
  const { payment_url } = await answerOf<{ payment_url: string }>(sandbox, 'orders', order);
  return payment_url;
}

async function pspIdOf(sandbox: Sandbox, id: string): Promise<string> {
  const path = `orders/${id}`;
  const { transaction_id } = await answerOf<{ transaction_id: number }>(sandbox, path);
  return String(transaction_id);
}

async function answerOf<T>({ apiUrl, apiKey }: Sandbox, path: string, body?: object): Promise<T> {
  const answer = await fetch(new URL(path, apiUrl), {
    headers: { api_key: apiKey, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  expect(answer.status, path).toBe(200);
  return ((await answer.json()) as { data: T }).data;
}

test(`No line is said of pages that are unchanged, in ${runs} runs`, async ({ browser }) => {
  test.setTimeout(runs * 60_000);
  const folder = mkdtempSync(join(tmpdir(), 'observed-'));
  const sandbox = await startSandbox();
  let first: Map<string, Observation> | undefined;
  const said: string[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const parts = join(folder, `parts-${run}`);
    const isShop = (address: string): boolean => address.startsWith('http://shop.invalid/');
    const end = new Observer(browser, parts, isShop).watch(() => undefined);
    const context = await browser.newContext({ locale: 'en-US' });
    await context.route('http://shop.invalid/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'The shop' }),
    );
    await payAndRead(await context.newPage(), sandbox, run);
    await context.close();
    await end();
    const kept = join(folder, `kept-${run}`);
    sortOut(parts, kept);
    const now = readObservations(kept);
    first ??= now;
    const lines = differences(first, now);
    said.push(...lines.map(({ page, says }) => `run ${run}: ${page}: ${says}`));
    expect([...now.keys()], `pages of run ${run}`).toEqual([...first.keys()]);
  }
  rmSync(folder, { recursive: true });
  await sandbox.close();
  expect(first?.size, 'pages').toBeGreaterThan(5);
  expect(said).toEqual([]);
});
