import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { GATEWAYS } from '../core/gateways.ts';
import { BANCONTACT } from './support/client.ts';
import { expect, test } from './support/test.ts';

/** What is known and left, by page: "impact: rule". Anything else is red. */
const BASELINE: Readonly<Record<string, readonly string[]>> = {};

/** The broken rules of axe on the page, with the elements that break them. */
async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, impact, nodes }) => ({
    rule: `${impact}: ${id}`,
    on: nodes.map(({ html }) => html),
  }));
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  const found = await violationsOf(page);
  expect
    .soft(
      found.filter(({ rule }) => !BASELINE[name]?.includes(rule)),
      name,
    )
    .toEqual([]);
}

/** More keys than any page has stops. */
const STOPS = 30;

/** Goes on with Tab until a control has the focus, as one who has no mouse. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await control.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  expect(await control.evaluate((it) => it === document.activeElement), 'reached by Tab').toBe(
    true,
  );
}

async function typeInto(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}

/** Chooses an option with the arrow keys. */
async function arrowTo(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list);
  for (let stop = 0; stop < STOPS && (await list.inputValue()) !== value; stop += 1)
    await page.keyboard.press('ArrowDown');
  await expect(list).toHaveValue(value);
}

async function lastValue(list: Locator): Promise<string> {
  return (await list.locator('option').last().getAttribute('value')) ?? '';
}

test('a card is paid by keyboard alone', async ({ page, client }) => {
  const { data } = (await client.order({ gateway: 'VISA', payment_options: {} })).body;
  await page.goto(data.payment_url);
  await typeInto(page, page.getByLabel('Card number'), '4111111111111111');
  await typeInto(page, page.getByLabel('Card holder'), 'A. Tester');
  const [month, year] = [page.getByLabel('Month'), page.getByLabel('Year')];
  await arrowTo(page, month, await lastValue(month));
  await arrowTo(page, year, await lastValue(year));
  await typeInto(page, page.getByLabel('CVC'), '123');
  await tabTo(page, page.getByRole('button', { name: 'Confirm' }));
  await page.keyboard.press('Enter');

  const answer = page.getByLabel('Authentication result');
  await answer.waitFor();
  await tabTo(page, answer);
  await tabTo(page, page.getByRole('button', { name: 'Confirm' }));
  await page.keyboard.press('Enter');

  await page.getByText('Payment successful').waitFor();
  expect(await client.get(data.order_id)).toMatchObject({ status: 'completed' });
});

test('the pages of a card payment are accessible', async ({ page, client }) => {
  const order = { gateway: '', payment_options: {} };
  const { payment_url: link } = (await client.order(order)).body.data;
  await page.goto(link);
  await expectAccessible(page, 'payment page');

  await page.goto(`${link}&method=MISTERCASH`);
  await expectAccessible(page, 'card form');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('alert').waitFor();
  await expectAccessible(page, 'card form with problems');
  await page.getByLabel('Card number').fill(BANCONTACT.completed);
  await page.getByLabel('Month').selectOption({ index: 3 });
  await page.getByLabel('Year').selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Confirm' }).click();

  await page.getByLabel('Authentication result').waitFor();
  await expectAccessible(page, '3-D page');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Payment successful').waitFor();
  await expectAccessible(page, 'result page');
});

/** One method of each kind of form. */
const FORMS = new Map(GATEWAYS.map(({ asks, id }) => [asks.kind, id]));

for (const [kind, gateway] of FORMS) {
  test(`the form of methods that ask for ${kind} is accessible`, async ({ page, client }) => {
    const { payment_url: link } = (await client.order({ gateway, amount: 1000 })).body.data;
    await page.goto(`${link}&method=${gateway}`);
    await expectAccessible(page, `form of ${gateway}`);
  });
}

test('the QR code and the test platform are accessible', async ({ page, client }) => {
  const order = { gateway_info: { qr_enabled: true }, payment_options: {} };
  const { payment_url: link, qr_url: code } = (await client.order(order)).body.data;
  await page.goto(link);
  await expectAccessible(page, 'card form with a QR code');
  await page.goto(code);
  await expectAccessible(page, 'test platform');
});

test('a broken rule is found, with its impact and its element', async ({ page, client }) => {
  const { payment_url: link } = (await client.order({ gateway: 'VISA' })).body.data;
  await page.goto(link);
  await page
    .getByLabel('Card holder')
    .evaluate((it) => it.insertAdjacentHTML('afterend', '<input id="bare">'));
  expect(await violationsOf(page)).toEqual([
    { rule: 'critical: label', on: ['<input id="bare">'] },
  ]);
});
