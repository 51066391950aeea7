import { expect, test, type BrowserContext } from '@playwright/test';
import { Dashboard } from '../../../fixtures/dashboard/dashboard.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { DashboardSession } from '../../../fixtures/dashboard/sign-in/dashboard-session.ts';
import { packed, unpacked } from '../../../fixtures/dashboard/sign-in/luggage.ts';
import type { Session } from '../../../fixtures/dashboard/sign-in/messages.ts';
import { LoginPage } from '../../../pages/dashboard/login-page.ts';
import { notSignedOut } from '../../../pages/dashboard/signed-out.ts';
import { facts, looks, pageOf } from './looks.ts';
import { sessionIn } from './session.ts';
import { neverSkipped } from '../support/never-skipped.ts';

const url = 'http://dashboard.test/';
const signIn = `<form method="post" action="/"><label>Email address <input name="email"></label>
  <label>Password <input name="password" type="password"></label><button>Log in</button></form>`;
const menu = '<nav><a href="/overview">Transactions</a></nav>';
const search = `<form action="/overview"><label>Keyword <input name="keyword"></label><button>Search</button></form>`;
const listed = `<table><tr><td><a href="/details">${facts.pspId}</a></td><td>${facts.orderId}</td></tr></table>`;
const details = pageOf(looks['definition lists in sections'] ?? {}, facts);

/** Serves a dashboard that ends the session at the requests with these numbers. Counts the sign-ins. */
async function serve(context: BrowserContext, ends: readonly number[], start = menu) {
  const counted = { requests: 0, signIns: 0 };
  let isSignedIn = false;
  await context.route(`${url}**`, (route) => {
    const request = route.request();
    const { pathname, search: query } = new URL(request.url());
    if (request.method() === 'POST') {
      isSignedIn = true;
      counted.signIns += 1;
    } else if (isSignedIn && ends.includes((counted.requests += 1))) isSignedIn = false;
    const pages: Readonly<Record<string, string>> = {
      '/': start,
      '/overview': menu + search + (query === '' ? '' : listed),
      '/details': menu + details,
    };
    const body = isSignedIn ? pages[pathname] : signIn;
    const status = body === undefined ? 404 : 200;
    return route.fulfill({ contentType: 'text/html', status, body: body ?? '' });
  });
  return counted;
}

const means = () => ({ journal: new Journal(), patience: 0, skip: neverSkipped });
const ids = { orderId: facts.orderId, pspId: facts.pspId };

for (const [when, ends] of Object.entries({
  'when a tab is opened': [1],
  'when the overview is opened': [2],
  'when it is searched': [3],
  'when the details are opened': [4],
  'every few requests': [2, 5, 8],
})) {
  test(`a session that ends ${when} is begun again`, async ({ context }) => {
    const counted = await serve(context, ends);
    const dashboard = new Dashboard(sessionIn(context, url), means());
    expect((await dashboard.read(ids)).pspId).toBe(facts.pspId);
    expect(counted.signIns).toBe(ends.length + 1);
  });
}

test('a sign-in that asks for the address alone is known at once', async ({ page }) => {
  await page.setContent('<label>E-mailadres <input name="email"></label><button>Volgende</button>');
  await expect(notSignedOut(page)).rejects.toThrow(/asks to sign in/);
});

test('a filter for addresses is no sign-in', async ({ page }) => {
  const filter = '<label>Email address <input name="email"></label>';
  await page.setContent(`${menu}<form>${filter}<button>Search</button></form>`);
  await notSignedOut(page);
  await page.setContent(`<form>${filter}<label>Keyword <input></label></form>`);
  await notSignedOut(page);
});

test('a session that ends at each step is not begun again for ever', async ({ context }) => {
  const counted = await serve(
    context,
    Array.from({ length: 99 }, (_, at) => at + 1),
  );
  const dashboard = new Dashboard(sessionIn(context, url), means());
  await expect(dashboard.read(ids)).rejects.toThrow(/has ended the session, and asks to sign in/);
  expect(counted.signIns).toBe(4);
});

test('a session that its tab keeps goes on in a tab of its own, and ends with it', async ({
  context,
}) => {
  await context.route(`${url}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<p></p><button onclick="sessionStorage.clear()">Sign out</button>
        <script>document.querySelector('p').textContent = sessionStorage.token ?? 'Sign in'</script>`,
    }),
  );
  const tab = {
    origin: new URL(url).origin,
    entries: [['token', 'of the tab']] as [string, string][],
  };
  const session = new DashboardSession(url, '', () => Promise.resolve({ context, tab }));
  const page = await session.newTab();
  await expect(page.locator('p')).toHaveText('of the tab');
  await page.getByRole('button').click();
  await page.reload();
  await expect(page.locator('p')).toHaveText('Sign in');
});

/** A dashboard whose session rests on a cookie, renewed with each page, and on what the tab keeps. */
async function serveRenewing(context: BrowserContext, valid: { token: number }) {
  await context.route(`${url}**`, (route) => {
    const isIn = route.request().headers().cookie === `token=${valid.token}`;
    if (isIn) valid.token += 1;
    return route.fulfill({
      contentType: 'text/html',
      headers: isIn ? { 'set-cookie': `token=${valid.token}` } : {},
      body: `<p></p><script>
        document.querySelector('p').textContent = ${String(isIn)} && sessionStorage.name || 'Sign in';
      </script>`,
    });
  });
}

test('a session is handed over as it is, and goes on in another browser context', async ({
  browser,
}) => {
  const valid = { token: 1 };
  const cookie = { name: 'token', url, value: '1' };
  const tab = { origin: new URL(url).origin, entries: [['name', 'Ann']] as [string, string][] };
  const open = async (session?: Session) => {
    const context = await browser.newContext(session && { storageState: session.state });
    await serveRenewing(context, valid);
    if (!session) await context.addCookies([cookie]);
    return { context, tab: session?.tab ?? tab };
  };
  const one = new DashboardSession(url, '', () => open());
  expect(await packed(one), 'not signed in yet').toBe(undefined);
  await expect((await one.newTab()).locator('p')).toHaveText('Ann');

  const handedOver = unpacked(await packed(one));
  await one.close();
  const other = new DashboardSession(url, '', () => open(handedOver));
  await expect((await other.newTab()).locator('p')).toHaveText('Ann');
});

test('a session that has ended is not begun again from what was handed over', async ({
  browser,
}) => {
  const again: boolean[] = [];
  const session = new DashboardSession(url, '', async (isAgain) => {
    again.push(isAgain);
    const context = await browser.newContext();
    await serve(context, []);
    return { context };
  });
  await session.newTab();
  await session.renew();
  expect(again).toEqual([false, true]);
  await session.close();
});

test('a tab that was closed with a session that was handed over is opened again', async ({
  browser,
}) => {
  let signIns = 0;
  const session = new DashboardSession(url, '', async () => {
    signIns += 1;
    const context = await browser.newContext();
    await serve(context, []);
    await context.newPage().then(async (page) => {
      await new LoginPage(page).signIn(url, {
        email: 'merchant@example.com',
        password: 'a password',
      });
      await page.close();
    });
    return { context };
  });
  const dashboard = new Dashboard(session, means());
  await dashboard.read(ids);
  await session.close();
  expect((await dashboard.read(ids)).pspId).toBe(facts.pspId);
  expect(signIns).toBe(2);
  await session.close();
});
