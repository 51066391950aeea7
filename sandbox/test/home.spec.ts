import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './support/control.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const home = (apiUrl: string): string => new URL('/', apiUrl).href;
const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

test('the start page tells addresses and credentials, each with a button that copies it', async ({
  page,
  sandbox,
}) => {
  await page.goto(home(sandbox.apiUrl));
  const copies: Readonly<Record<string, string>> = {
    'Copy API Address': sandbox.apiUrl,
    'Copy API API key': sandbox.apiKey,
    'Copy Dashboard Address': sandbox.dashboardUrl,
    'Copy Dashboard Email': sandbox.dashboardEmail,
    'Copy Dashboard Password': sandbox.dashboardPassword,
    'Copy This sandbox Seed': sandbox.seed,
    'Copy This sandbox Control': sandbox.controlUrl ?? '',
    'Copy 67034500054620008': '67034500054620008',
  };
  for (const [name, text] of Object.entries(copies)) {
    await page.getByRole('button', { name, exact: true }).press('Enter');
    await expect(page.locator('#copied')).toHaveText(`${name.replace('Copy ', '')} copied`);
    expect(await clipboard(page)).toBe(text);
  }
});

test('what a card or another input does is told as it is documented', async ({ page, sandbox }) => {
  await page.goto(home(sandbox.apiUrl));
  const effects: Readonly<Record<string, string>> = {
    '4111111111111111': 'Completed',
    '4462000000000003': 'Uncleared, Completed after 3 minutes',
    '67039902990000011': 'Declined: Insufficient funds',
    'an amount up to 9.99': 'Declined: Transaction declined',
    'an amount from 20.01': 'Expired after 84 hours',
    'Credito Artigiano': 'Cancelled after 2 minutes',
    '111112': 'a balance of 5.00 EUR',
    'rejection@afterpay.nl': 'Declined; any other: Completed',
  };
  for (const [input, effect] of Object.entries(effects)) {
    const row = page.getByRole('row').filter({ has: page.getByText(input, { exact: true }) });
    await expect(row.getByRole('cell').nth(2)).toHaveText(effect);
  }
});

test('orders and what happens to them show by themselves', async ({ page, sandbox, client }) => {
  await page.goto(home(sandbox.apiUrl));
  await expect(page.getByText('None yet.')).toBeVisible();
  await client.order({ order_id: 'shown' });
  const entry = page.getByRole('group').filter({ hasText: 'shown' });
  await expect(entry).toContainText('1.37 EUR');
  await expect(page.getByText('None yet.')).toBeHidden();
  await expect(page.getByText('1 order', { exact: true })).toBeVisible();

  const summary = entry.locator('summary');
  await summary.press('Enter');
  await expect(entry.getByText('Created as initialized')).toBeVisible();
  await expect(entry.getByRole('link', { name: 'Pay it' })).toBeVisible();

  await client.paid({ order_id: 'shown' });
  const paid = page.getByRole('group').filter({ hasText: 'Completed' });
  await expect(paid).toContainText('Bancontact');
  await expect(entry.first()).toContainText('shown');
  await client.refund('shown', { amount: 37 });
  await paid.locator('summary').press('Enter');
  await expect(paid.getByRole('heading', { name: /^Refund \d{16}$/ })).toBeVisible();
  await expect(paid.getByText('Created as reserved')).toBeVisible();
});

test('an entry that changes stays open and keeps the keyboard', async ({
  page,
  sandbox,
  client,
}) => {
  const { data } = (await client.order({ seconds_active: 60 })).body;
  await page.goto(home(sandbox.apiUrl));
  const summary = page.locator('summary', { hasText: data.order_id });
  await summary.press('Enter');
  await sandbox.clock.advance(60_000);
  await expect(summary).toContainText('Expired');
  await expect(summary).toBeFocused();
  await expect(page.getByText('Order expired, transaction expired')).toBeVisible();
});

test('after a reset the list is empty again, and at its end it says so', async ({
  page,
  sandbox,
  client,
  control,
}) => {
  await client.order({ order_id: 'shown' });
  await page.goto(home(sandbox.apiUrl));
  await expect(page.locator('summary')).toHaveCount(1);
  await control.ask('POST', 'reset');
  await expect(page.getByText('None yet.')).toBeVisible();
  await expect(page.locator('summary')).toHaveCount(0);
  await sandbox.close();
  await expect(page.getByText('The sandbox does not answer')).toBeVisible();
});

test('text of a shop stays text', async ({ page, sandbox, client }) => {
  const order_id = '<img src=x onerror=document.title=1>';
  await client.order({ order_id });
  await page.goto(home(sandbox.apiUrl));
  await expect(page.locator('summary')).toContainText(order_id);
  await expect(page.locator('summary img')).toHaveCount(0);
});

for (const [name, viewport] of Object.entries({
  desktop: { width: 1280, height: 900 },
  phone: { width: 375, height: 700 },
})) {
  test(`the start page is accessible and fits on a ${name}`, async ({ page, sandbox, client }) => {
    await page.setViewportSize(viewport);
    const refunded = await client.paid();
    await client.refund(refunded, { amount: 37 });
    await client.order({ order_id: 'a-long-order-id-of-a-shop-that-likes-them-01234567' });
    await page.goto(home(sandbox.apiUrl));
    await expect(page.locator('summary')).toHaveCount(2);
    await page.locator('summary').last().click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`home-${name}.png`), fullPage: true });
  });
}
