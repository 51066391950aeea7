import { expect, test, type BrowserContext } from '@playwright/test';
import { Dashboard } from '../../../fixtures/dashboard/dashboard.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { DashboardSession } from '../../../fixtures/dashboard/sign-in/dashboard-session.ts';
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
