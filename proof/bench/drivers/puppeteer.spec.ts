import type { LaunchOptions } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { about } from '../../../fixtures/index.ts';
import { compareDetails, compareRow, lookAtApi, lookAtNotification, placeOrder } from '../order.ts';
import type { Account } from '../order.ts';
import { browserOf, test } from '../contestant.ts';
import { kept } from '../kept.ts';
import { method, row, steps } from '../payment.ts';

const submit = 'main button[type=submit]';

/**
 * The payment with Puppeteer: one browser for all tests, a context of its own for each, as with Playwright. Puppeteer
 * ends its browser with the worker.
 */
test('Puppeteer', about(method, row), async ({ account, launchOptions }) => {
  const { step } = test;
  const { context, page } = await step(steps.begin, () => openPage(launchOptions));
  const order = await step(steps.place, () => placeOrder(account));
  await step(steps.open, async () => {
    await page.goto(order.paymentUrl);
    await page.locator(`::-p-text(Total ${order.total})`).wait();
  });
  await step(steps.card, async () => {
    await page.locator('#credit-card').fill(row.number);
    await page.locator('#expiry-month').fill('12');
    await page.locator('#expiry-year').fill('2030');
  });
  await step(steps.confirm, () => goOn(page, submit));
  await step(steps.answer, async () => {
    // The value of "Authenticated (Y)".
    await page.locator('#PaRes').fill('Y');
    await goOn(page, submit);
  });
  await step(steps.back, async () => {
    const address = `${order.redirectUrl}?transactionid=${order.id}`;
    await page.waitForFunction((it) => location.href === it, {}, address);
    await page.locator('h1 ::-p-text(Thank you)').wait();
  });
  const pspId = await step(steps.api, () => lookAtApi(account, order));
  await step(steps.notification, () => lookAtNotification(account, order));
  const dashboard = await step(steps.find, async () => {
    const tab = await kept('Puppeteer merchant', () => signIn(launchOptions, account));
    await tab.goto(new URL(`transactions?keyword=${order.id}`, account.dashboard.url).href);
    const line = `::-p-xpath(//tr[contains(., '${pspId}')])`;
    compareRow(await tab.$eval(line, textOf), order);
    return tab;
  });
  await step(steps.read, async () => {
    await dashboard.goto(new URL(`transactions/${pspId}`, account.dashboard.url).href);
    compareDetails(await dashboard.$eval('main', textOf), order);
  });
  await step(steps.end, () => context.close());
});

/** Runs in the page. */
const textOf = (element: Element): string => (element as HTMLElement).innerText;

async function openPage(launchOptions: LaunchOptions) {
  const { path, args } = browserOf(launchOptions);
  const browser = await kept('Puppeteer', () =>
    launch({
      executablePath: path,
      args: [...args],
      headless: 'shell',
      defaultViewport: { width: 1280, height: 720 },
    }),
  );
  const context = await browser.createBrowserContext();
  return { context, page: await context.newPage() };
}

/** Clicks what leads to another page, and waits for that page. */
async function goOn(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(selector).click()]);
}

async function signIn(launchOptions: LaunchOptions, { dashboard }: Account): Promise<Page> {
  const { page } = await openPage(launchOptions);
  await page.goto(dashboard.url);
  await page.locator('#email').fill(dashboard.email);
  await page.locator('#password').fill(dashboard.password);
  await goOn(page, submit);
  await page.locator('h1 ::-p-text(Transaction overview)').wait();
  return page;
}
