import type { Page } from '@playwright/test';
import { GATEWAYS } from '../core/gateways.ts';
import type { Sandbox } from '../start.ts';
import { BANCONTACT } from './support/client.ts';
import { expect, test } from './support/test.ts';

/** Widths of phones in common use, in CSS pixels. */
const WIDTHS = [320, 360, 390];

/** As long as the API takes them, and nowhere to break. */
const LONG = { order_id: 'Order'.repeat(10), description: 'Description'.repeat(18) };

/** Nothing lies beside the window; what is wide may scroll inside of its own box. */
async function expectToFit(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    const where = `${name} at ${width} pixels: its content is ${scrollWidth} wide`;
    expect.soft(scrollWidth, where).toBeLessThanOrEqual(clientWidth);
  }
}

async function signIn(page: Page, sandbox: Sandbox): Promise<void> {
  await page.getByLabel('Email').fill(sandbox.dashboardEmail);
  await page.getByLabel('Password').fill(sandbox.dashboardPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Transaction overview' }).waitFor();
}

test('the pages of a card payment fit a phone', async ({ page, client }) => {
  const order = { ...LONG, gateway: '', payment_options: {} };
  const { payment_url: link } = (await client.order(order)).body.data;
  await page.goto(link);
  await expectToFit(page, 'payment page');

  await page.goto(`${link}&method=MISTERCASH`);
  await expectToFit(page, 'card form');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('alert').waitFor();
  await expectToFit(page, 'card form with problems');
  await page.getByLabel('Card number').fill(BANCONTACT.completed);
  await page.getByLabel('Month').selectOption({ index: 3 });
  await page.getByLabel('Year').selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Confirm' }).click();

  await page.getByLabel('Authentication result').waitFor();
  await expectToFit(page, '3-D page');
  await page.getByRole('button', { name: 'Confirm' }).click();

  await page.getByText('Payment successful').waitFor();
  await expectToFit(page, 'result page');
});

/** One method of each kind of form. */
const FORMS = new Map(GATEWAYS.map(({ asks, id }) => [asks.kind, id]));

test('the form of every kind of method fits a phone', async ({ page, client }) => {
  for (const gateway of FORMS.values()) {
    const { payment_url: link } = (await client.order({ gateway, amount: 1000 })).body.data;
    await page.goto(`${link}&method=${gateway}`);
    await expectToFit(page, `form of ${gateway}`);
  }
});

test('the pages of a payment by QR code and at the test platform fit a phone', async ({
  page,
  client,
}) => {
  const order = { ...LONG, gateway_info: { qr_enabled: true }, payment_options: {} };
  const { payment_url: link, qr_url: code } = (await client.order(order)).body.data;
  await page.goto(link);
  await expectToFit(page, 'card form with a QR code');
  await page.goto(code);
  await expectToFit(page, 'test platform');
});

test('the home page fits a phone, with orders and without', async ({ page, sandbox, client }) => {
  const home = new URL('/', sandbox.apiUrl).href;
  await page.goto(home);
  await expectToFit(page, 'home page');
  await client.paid(LONG);
  await page.goto(home);
  await page.getByText(LONG.order_id).first().click();
  await expectToFit(page, 'home page with an order');
});

test('the pages of the dashboard fit a phone', async ({ page, sandbox, client }) => {
  await page.goto(sandbox.dashboardUrl);
  await expectToFit(page, 'dashboard sign-in');
  await signIn(page, sandbox);
  await expectToFit(page, 'dashboard start');

  const id = await client.paid(LONG);
  await page.goto(new URL(`transactions?keyword=${id}`, sandbox.dashboardUrl).href);
  await expectToFit(page, 'overview');
  await page.getByRole('cell').getByRole('link').click();
  await expectToFit(page, 'details');

  await page.getByRole('button', { name: 'Refund order' }).click();
  await expectToFit(page, 'refund form');
  await page.getByLabel('Reason').fill(LONG.description);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Refund confirmation' }).waitFor();
  await expectToFit(page, 'refund confirmation');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'Related transactions' }).waitFor();
  await expectToFit(page, 'details with a refund');

  const { related_transactions: related } = await client.get(id);
  const refund = `transactions/${related?.[0]?.transaction_id}`;
  await page.goto(new URL(`${refund}/accept`, sandbox.dashboardUrl).href);
  await page.getByRole('button', { name: 'Add' }).waitFor();
  await expectToFit(page, 'decision');
});

test('the pages about a pay-later order fit a phone', async ({ sandbox, client, page }) => {
  await page.goto(sandbox.dashboardUrl);
  await signIn(page, sandbox);

  const gateway_info = { birthday: '01-01-1990', email: 'ada@example.com', phone: '0612345678' };
  const order = { ...LONG, type: 'direct', gateway: 'BNPL_MF', amount: 1000, gateway_info };
  const { order_id: id } = (await client.order(order)).body.data;
  const { transaction_id: psp } = await client.get(id);
  const shipment = { status: 'shipped', amount: 400 };
  await client.call('PATCH', `orders/${id}`, shipment);
  for (const name of ['', '/status', '/refund', '/refund/whole']) {
    await page.goto(new URL(`transactions/${psp}${name}`, sandbox.dashboardUrl).href);
    await expectToFit(page, `pay-later order${name}`);
  }
});
