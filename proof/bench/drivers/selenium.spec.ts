import type { LaunchOptions } from '@playwright/test';
import { Builder, By, until, type WebDriver } from 'selenium-webdriver';
import { Options } from 'selenium-webdriver/chrome.js';
import { Select } from 'selenium-webdriver/lib/select.js';
import { about } from '../../../fixtures/index.ts';
import { compareDetails, compareRow, lookAtApi, lookAtNotification, placeOrder } from '../order.ts';
import type { Account } from '../order.ts';
import { browserOf, test } from '../contestant.ts';
import { kept } from '../kept.ts';
import { method, row, steps } from '../payment.ts';

/** Time limit of a wait. Milliseconds. */
const patience = 5_000;

const submit = By.css('main button[type=submit]');

/**
 * The payment with Selenium WebDriver. Two sessions are kept for all tests, the shopper's and the merchant's, as
 * a new one begins with a new browser: instead, the shopper's cookies are deleted. The chromedriver is that of the
 * environment, which ends it with its browsers.
 */
test('Selenium WebDriver', about(method, row), async ({ account, launchOptions }) => {
  const { step } = test;
  const shopper = await step(steps.begin, async () => {
    const driver = await kept('Selenium shopper', () => open(launchOptions));
    await driver.manage().deleteAllCookies();
    return driver;
  });
  const order = await step(steps.place, () => placeOrder(account));
  await step(steps.open, async () => {
    await shopper.get(order.paymentUrl);
    const total = By.xpath(`//dd[contains(., 'Total ${order.total}')]`);
    await shopper.wait(until.elementLocated(total), patience);
  });
  await step(steps.card, async () => {
    await shopper.findElement(By.id('credit-card')).sendKeys(row.number);
    await new Select(shopper.findElement(By.id('expiry-month'))).selectByVisibleText('12');
    await new Select(shopper.findElement(By.id('expiry-year'))).selectByVisibleText('2030');
  });
  await step(steps.confirm, () => shopper.findElement(submit).click());
  await step(steps.answer, async () => {
    const list = await shopper.wait(until.elementLocated(By.id('PaRes')), patience);
    await new Select(list).selectByVisibleText(row.authentication);
    await shopper.findElement(submit).click();
  });
  await step(steps.back, async () => {
    await shopper.wait(until.urlIs(`${order.redirectUrl}?transactionid=${order.id}`), patience);
    const thanks = By.xpath("//h1[.='Thank you']");
    await shopper.wait(until.elementLocated(thanks), patience);
  });
  const pspId = await step(steps.api, () => lookAtApi(account, order));
  await step(steps.notification, () => lookAtNotification(account, order));
  const dashboard = await step(steps.find, async () => {
    const driver = await kept('Selenium merchant', () => signIn(launchOptions, account));
    await driver.get(new URL(`transactions?keyword=${order.id}`, account.dashboard.url).href);
    const line = By.xpath(`//tr[contains(., '${pspId}')]`);
    compareRow(await driver.findElement(line).getText(), order);
    return driver;
  });
  await step(steps.read, async () => {
    await dashboard.get(new URL(`transactions/${pspId}`, account.dashboard.url).href);
    compareDetails(await dashboard.findElement(By.css('main')).getText(), order);
  });
});

async function open(launchOptions: LaunchOptions): Promise<WebDriver> {
  const { path, args } = browserOf(launchOptions);
  const options = new Options();
  options.setChromeBinaryPath(path);
  options.addArguments(...args, '--headless', '--window-size=1280,720');
  const server = process.env.BENCH_CHROMEDRIVER ?? '';
  return new Builder().usingServer(server).forBrowser('chrome').setChromeOptions(options).build();
}

async function signIn(launchOptions: LaunchOptions, { dashboard }: Account): Promise<WebDriver> {
  const driver = await open(launchOptions);
  await driver.get(dashboard.url);
  await driver.findElement(By.id('email')).sendKeys(dashboard.email);
  await driver.findElement(By.id('password')).sendKeys(dashboard.password);
  await driver.findElement(submit).click();
  const heading = By.xpath("//h1[.='Transaction overview']");
  await driver.wait(until.elementLocated(heading), patience);
  return driver;
}
