import { expect, test, type BrowserContext } from '@playwright/test';
import { Dashboard } from '../../../fixtures/dashboard.ts';
import { Journal } from '../../../fixtures/journal.ts';
import { isRefusedUser } from '../../../fixtures/refused-user.ts';
import { readable } from '../../../fixtures/verdict/dashboard.ts';

const url = 'http://dashboard.test/';
const ids = { orderId: 'e2e-made-up-1', pspId: '1756461600123456' };
const form = `<form method="post" action="/"><label>Email address <input name="email"></label>
  <label>Password <input name="password" type="password"></label><button>Log in</button></form>`;
const refused = /^SignInRefused: .*MULTISAFEPAY_DASHBOARD_EMAIL/;

/** Answers every sign-in with this page, and counts them. */
async function serve(context: BrowserContext, answer: string): Promise<() => number> {
  let count = 0;
  await context.route(url, (route) => {
    const sent = route.request().method() === 'POST';
    if (sent) count += 1;
    return route.fulfill({ contentType: 'text/html', body: sent ? answer : form });
  });
  return () => count;
}

/** What becomes of reading a transaction, in a worker of its own. */
async function read(context: BrowserContext, email = 'merchant@example.com'): Promise<string> {
  const user = { url, credentials: { email, password: 'wrong' } };
  const dashboard = new Dashboard(context, user, new Journal());
  const checks = readable(() => dashboard.read(ids).then(() => []));
  const outcome = await checks.then(([check]) => String(check?.seen), String);
  await dashboard.close();
  return outcome;
}

test.describe('A user whom the dashboard refuses', () => {
  test.use({ actionTimeout: 2_000 });
  const configured = process.env.RUN_SECRETS_FILE;
  test.beforeEach(() => {
    process.env.RUN_SECRETS_FILE = test.info().outputPath('secrets');
  });
  test.afterEach(() => {
    if (configured === undefined) delete process.env.RUN_SECRETS_FILE;
    else process.env.RUN_SECRETS_FILE = configured;
  });

  test('is tried once in a run', async ({ context }) => {
    const tries = await serve(context, `<p>Wrong password</p>${form}`);
    expect(await read(context)).toMatch(refused);
    const later = await read(context);
    expect(later).toMatch(refused);
    expect(isRefusedUser(later)).toBe(true);
    expect(tries()).toBe(1);
  });

  test('says nothing about another user', async ({ context }) => {
    const tries = await serve(context, form);
    await read(context);
    expect(await read(context, 'other@example.com')).toMatch(refused);
    expect(tries()).toBe(2);
  });

  test('is not meant where the dashboard does not answer in time', async ({ context }) => {
    const tries = await serve(context, '<p>Please wait</p>');
    const slow = /^Sign in to the dashboard: neither the dashboard nor a new question came/;
    expect(await read(context)).toMatch(slow);
    // It is told again, and not tried.
    expect(await read(context)).toMatch(slow);
    expect(tries()).toBe(1);
  });
});
