import { expect, test } from '@playwright/test';
import { methods, rowOf } from '../../../catalogue/index.ts';
import { orderSchema } from '../../../fixtures/api/schemas.ts';
import type { PlacedOrder } from '../../../fixtures/order/order.ts';
import { notOffered } from '../../../fixtures/order/shop.ts';
import { about, aboutUntestable } from '../../../fixtures/report/about.ts';
import { namesMethod } from '../../../fixtures/verdict/method-name.ts';
import { notificationChecks } from '../../../fixtures/verdict/notification.ts';
import type { Notification } from '../../../fixtures/witnesses/notifications.ts';
import { SWITCHES } from '../../../sandbox/pages/view/variants.ts';
import { startSandbox } from '../../../sandbox/start.ts';
import { Client } from '../../../sandbox/test/support/client.ts';
import { find } from '../../../pages/controls/finding.ts';
import { methodEntry } from '../../../pages/payment/method-entry.ts';

/** Source of all: docs/facts/found-later.md. */

test('"iDEAL | Wero" names iDEAL in the dashboard, and no other method', () => {
  expect(namesMethod(rowOf('ideal-success').method).holds('iDEAL | Wero')).toBe(true);
  for (const other of ['in3-completed', 'bancontact-completed', 'visa-completed'])
    expect(namesMethod(rowOf(other).method).holds('iDEAL | Wero'), other).toBe(false);
});

test('"iDEAL+in3" names in3 in the dashboard, and not iDEAL', () => {
  for (const name of ['iDEAL+in3', 'iDEAL + in3', 'in3', 'IN3']) {
    expect(namesMethod(rowOf('in3-completed').method).holds(name), name).toBe(true);
    expect(namesMethod(rowOf('ideal-success').method).holds(name), name).toBe(false);
  }
});

test('"iDEAL+in3" is the entry of in3 in the list of methods, wherever it stands', async ({
  page,
}) => {
  const entryOf = async (id: string) =>
    (await find(page, methodEntry(rowOf(id).method))).textContent();
  for (const element of ['button', 'label', 'p'])
    for (const names of [
      ['iDEAL+in3', 'iDEAL'],
      ['iDEAL', 'iDEAL+in3'],
    ]) {
      await page.setContent(names.map((it) => `<${element}>${it}</${element}>`).join(''));
      expect(await entryOf('ideal-success'), element).toBe('iDEAL');
      expect(await entryOf('in3-completed'), element).toBe('iDEAL+in3');
    }
});

test('"iDEAL | Wero" is the entry of iDEAL in the list of methods', async ({ page }) => {
  await page.setContent(
    ['in3', 'iDEAL | Wero', 'Bancontact'].map((it) => `<button>${it}</button>`).join(''),
  );
  const entryOf = async (id: string) =>
    (await find(page, methodEntry(rowOf(id).method))).textContent();
  expect(await entryOf('ideal-success')).toBe('iDEAL | Wero');
  expect(await entryOf('in3-completed')).toBe('in3');
});

test("both methods are found on the sandbox's list, whatever it calls them", async ({ page }) => {
  test.slow();
  for (const brands of SWITCHES.brands) {
    const sandbox = await startSandbox({ variants: { brands, methods: 'first' } });
    const order = { gateway: 'IN3', customer: { country: 'NL' }, payment_options: {} };
    const { payment_url: link } = (await new Client(sandbox).order(order)).body.data;
    await page.setContent(await (await fetch(link)).text());
    await sandbox.close();
    const entryOf = (id: string) => find(page, methodEntry(rowOf(id).method));
    await expect(await entryOf('ideal-success')).toHaveAttribute('href', /method=IDEAL$/);
    await expect(await entryOf('in3-completed')).toHaveAttribute('href', /method=IN3$/);
    for (const name of brands.split(', '))
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  }
});

for (const [id, when] of [
  ['sofort-completed', 'October 2025'],
  ['alipay-completed', 'May 2025'],
] as const) {
  test(`the report says that official plugins have withdrawn the method of ${id}`, () => {
    const { method, row } = rowOf(id);
    const said = `official plugins have withdrawn it in ${when}`;
    expect(about(method, row).annotation).toContainEqual({ type: 'withdrawn', description: said });
    expect(notOffered(method)).toBe(
      `the account does not offer ${method.name} (${method.gateway}); ${said}`,
    );
  });
}

test('Zinia, which no page says how to test, is in the report as not testable and withdrawn', () => {
  const zinia = methods.find(({ method }) => method.name === 'Zinia');
  const [row] = zinia?.untestable ?? [];
  if (!zinia || !row) throw new Error('Zinia has no row');
  const said = 'official plugins have withdrawn it in September 2025';
  const { annotation } = aboutUntestable(zinia.method, row);
  expect(annotation).toContainEqual({ type: 'withdrawn', description: said });
  expect(annotation).toContainEqual({
    type: 'not testable',
    description: `no page says what to enter in a test; ${said}`,
  });
});

test('of a method that is offered as ever, the report says nothing of the kind', () => {
  const { method, row } = rowOf('visa-completed');
  expect(JSON.stringify(about(method, row))).not.toContain('withdrawn');
  expect(notOffered(method)).toBe('the account does not offer Visa (VISA)');
});

test('several equal notifications at one moment are no fault; one with another PSP id is', async () => {
  const { row } = rowOf('ideal-success');
  const completed = (pspId: number) =>
    orderSchema.parse({
      order_id: 'order-1',
      transaction_id: pspId,
      status: 'completed',
      financial_status: 'completed',
      amount: 137,
      currency: 'EUR',
      description: 'Order',
    });
  const wrong = async (...pspIds: readonly number[]): Promise<string[]> => {
    const received = pspIds.map((it): Notification => ({
      order: completed(it),
      fault: undefined,
      query: 'transactionid=order-1&timestamp=1764360000',
      body: JSON.stringify(completed(it)),
      signedAt: 1_764_360_000,
    }));
    const notifications = {
      of: () => Promise.resolve(received),
      whyNotReached: () => Promise.resolve(undefined),
    };
    const order = { id: 'order-1', witnesses: { notifications, secrets: [] } };
    const checks = await notificationChecks(order as unknown as PlacedOrder, row, completed(1), 0);
    return checks.filter(({ agrees }) => !agrees).map(({ id }) => id);
  };
  expect(await wrong(1, 1)).toEqual([]);
  expect(await wrong(1, 1, 1)).toEqual([]);
  expect(await wrong(1, 2)).toEqual(['notification.transaction_id']);
  expect(await wrong(2, 1)).toEqual(['notification.twins']);
});
