import { expect, test, type Browser, type Page } from '@playwright/test';
import { documented, rowOf } from '../../catalogue/index.ts';
import { readObservations, readStories } from '../../fixtures/observed/folder.ts';
import { signIn } from '../../fixtures/observed/observer.ts';
import type { Phone } from '../../fixtures/order/phone.ts';
import { Shopper } from '../../fixtures/order/shopper.ts';
import { LoginPage } from '../../pages/dashboard/login-page.ts';
import { CardPage } from '../../pages/payment/card-page.ts';
import type { QrPage } from '../../pages/payment/qr-page.ts';
import { TestPlatformPage } from '../../pages/payment/test-platform-page.ts';
import { credentials, visits } from './dashboard.ts';
import { folder } from './folder.ts';
import { kept, KeptPages } from './kept.ts';

const observations = readObservations(folder);
const stories = readStories(folder);
const rows = new Set<string>(documented().map(({ row }) => row.id));
// A limit has no row: what it is about is no documented way.
const ways = Object.entries(stories).filter(([id]) => rows.has(id));
const dashboard = visits(observations);
const toSignIn = stories[signIn] ?? [];
const { method: visa, row: card } = rowOf('visa-completed', 'card');

test('there is something to replay', () => {
  expect(observations.size, `pages in ${folder}`).toBeGreaterThan(0);
});

for (const [id, steps] of ways) {
  test(`paid as in ${id}`, async ({ page, browser }) => {
    const { method, row } = payment(id);
    const pages = await KeptPages.in(page, steps, observations);
    const texts: string[] = [];
    const order = {
      paymentUrl: kept,
      method,
      over: () => pages.over,
      settled: () => pages.over,
      beforeConfirming: async () => {
        texts.push(await page.locator('body').innerText());
        return true;
      },
      continueOn: () => undefined,
    };
    const shopper = new Shopper(page, phoneIn(browser, id));
    await shopper.pay(order, row);
    if (row.kind === 'part voucher') {
      await new CardPage(page).chooseMethod(visa);
      await shopper.payByCard(order, card);
    }
    await expect.poll(() => pages.left, 'pages that were not reached').toEqual([]);
    for (const text of texts) expect(text, 'what the page says').toMatch(/\p{L}{3}/u);
  });
}

if (toSignIn.length > 0) {
  test('signed in to the dashboard as the run was', async ({ page }) => {
    const pages = await KeptPages.in(page, toSignIn, observations);
    await new LoginPage(page).signIn(kept, credentials);
    expect(pages.left, 'pages that were not reached').toEqual([]);
  });
}

for (const { title, take } of dashboard) {
  test(title, async ({ page }) => take(page));
}

test('every kept page is used by a page object', () => {
  const used = new Set([
    ...ways
      .flatMap(([id]) => [id, `${id} on a phone`])
      .flatMap((id) => stories[id] ?? [])
      .concat(toSignIn)
      .map(({ page }) => page),
    ...dashboard.flatMap(({ pages }) => pages),
  ]);
  expect([...observations.keys()].filter((name) => !used.has(name))).toEqual([]);
});

/** The payment of a story: its own, or that of what was refunded or decided afterwards. */
function payment(id: string): ReturnType<typeof rowOf> {
  const found = rowOf(id);
  return 'paidBy' in found.row ? payment(found.row.paidBy) : found;
}

/** A phone that opens what its own story begins with: no code can be read from a page without pictures. */
function phoneIn(browser: Browser, id: string): Phone {
  const scan = async (desktop: QrPage): Promise<TestPlatformPage> => {
    await desktop.screen();
    const tab: Page = await browser.newPage();
    await KeptPages.in(tab, stories[`${id} on a phone`] ?? [], observations);
    const page = new TestPlatformPage(tab);
    await page.goto(kept);
    return page;
  };
  return { scan } as never;
}
