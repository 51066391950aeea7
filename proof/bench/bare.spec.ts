import { expect, type Browser, type Page } from '@playwright/test';
import { about } from '../../fixtures/index.ts';
import { compareDetails, compareRow, lookAtApi, lookAtNotification, placeOrder } from './order.ts';
import type { Account } from './order.ts';
import { test } from './contestant.ts';
import { kept } from './kept.ts';
import { method, row, steps } from './payment.ts';

/** The payment as a bare Playwright script: it knows these pages only, and checks what it is asked to. */
test('bare Playwright', about(method, row), async ({ page, browser, account }) => {
  const { step } = test;
  const order = await step(steps.place, () => placeOrder(account));
  await step(steps.open, async () => {
    await page.goto(order.paymentUrl);
    await expect(page.getByText(`Total ${order.total}`)).toBeVisible();
  });
  await step(steps.card, async () => {
    await page.getByLabel('Card number').fill(row.number);
    await page.getByLabel('Month').selectOption('12');
    await page.getByLabel('Year').selectOption('2030');
  });
  await step(steps.confirm, () => page.getByRole('button', { name: 'Confirm' }).click());
  await step(steps.answer, async () => {
    await page.getByLabel('Authentication result').selectOption(row.authentication);
    await page.getByRole('button', { name: 'Confirm' }).click();
  });
  await step(steps.back, async () => {
    await page.waitForURL(`${order.redirectUrl}?transactionid=${order.id}`);
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  });
  const pspId = await step(steps.api, () => lookAtApi(account, order));
  await step(steps.notification, () => lookAtNotification(account, order));
  const dashboard = await step(steps.find, async () => {
    const tab = await kept('dashboard', () => signIn(browser, account));
    await tab.goto(new URL(`transactions?keyword=${order.id}`, account.dashboard.url).href);
    compareRow(await tab.getByRole('row').filter({ hasText: pspId }).innerText(), order);
    return tab;
  });
  await step(steps.read, async () => {
    await dashboard.goto(new URL(`transactions/${pspId}`, account.dashboard.url).href);
    compareDetails(await dashboard.getByRole('main').innerText(), order);
  });
});

async function signIn(browser: Browser, { dashboard }: Account): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(dashboard.url);
  await page.getByLabel('Email address').fill(dashboard.email);
  await page.getByLabel('Password').fill(dashboard.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Transaction overview' }).waitFor();
  return page;
}
