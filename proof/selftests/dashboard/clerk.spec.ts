import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test as base } from '@playwright/test';
import { Clerk } from '../../../fixtures/dashboard/sign-in/clerk.ts';
import type { Answer } from '../../../fixtures/dashboard/sign-in/messages.ts';

const form = `<form method="post" action="/"><label>Email address <input name="email"></label>
  <label>Password <input name="password" type="password"></label><button>Log in</button></form>`;

interface Site {
  readonly url: string;
  /** The form data of each sign-in. */
  readonly sent: URLSearchParams[];
  /** The HTML that answers a sign-in. */
  answer: string;
}

const test = base.extend<{ site: Site; clerk: Clerk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  site: async ({}, use) => {
    const site = { url: '', sent: [] as URLSearchParams[], answer: form };
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      if (request.method !== 'POST') {
        response.end(form);
        return;
      }
      void text(request).then((body) => {
        site.sent.push(new URLSearchParams(body));
        response.setHeader('set-cookie', 'session=canary-of-the-session; HttpOnly');
        response.end(site.answer);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await use(site);
    server.closeAllConnections();
    server.close();
  },
  clerk: async ({ launchOptions }, use) => {
    const clerk = new Clerk({ launch: launchOptions, context: {}, timeout: 3_000 });
    await use(clerk);
    await clerk.close();
  },
});

const user = ({ url }: Site, email = 'merchant@example.com') => ({ url, email, password: 'wrong' });

const words = (answer: Answer): string =>
  `${answer.result}: ${'message' in answer ? answer.message : ''}`;

test.describe('The sign-in desk', () => {
  test('hands out a session with what the browser keeps', async ({ clerk, site }) => {
    site.answer = `<nav><a href="/">Transactions</a></nav>
      <script>sessionStorage.token = 'of the tab'; localStorage.theme = 'dark'</script>`;
    const answer = await clerk.signIn(user(site));
    expect(answer).toMatchObject({
      result: 'session',
      session: {
        state: {
          cookies: [{ name: 'session', value: 'canary-of-the-session' }],
          origins: [{ localStorage: [{ name: 'theme', value: 'dark' }] }],
        },
        tab: { origin: new URL(site.url).origin, entries: [['token', 'of the tab']] },
      },
    });
  });

  test('tries a user who is refused once in a run', async ({ clerk, site }) => {
    site.answer = `<p>Wrong password</p>${form}`;
    const answers = [await clerk.signIn(user(site)), await clerk.signIn(user(site))];
    expect(answers.map(({ result }) => result)).toEqual(['refused', 'refused']);
    expect(site.sent).toHaveLength(1);
  });

  test('holds the refusal of one user against no other', async ({ clerk, site }) => {
    await clerk.signIn(user(site));
    await clerk.signIn(user(site, 'other@example.com'));
    expect(site.sent.map((it) => it.get('email'))).toEqual([
      'merchant@example.com',
      'other@example.com',
    ]);
  });

  test('tries again where the dashboard did not answer in time', async ({ clerk, site }) => {
    site.answer = '<p>Please wait</p>';
    const answers = [await clerk.signIn(user(site)), await clerk.signIn(user(site))];
    const slow =
      /^page error: Sign in to the dashboard: neither the dashboard nor a new question came/;
    for (const answer of answers) expect(words(answer)).toMatch(slow);
    expect(site.sent).toHaveLength(2);
  });

  test('says so where no user is configured', async ({ clerk }) => {
    expect(await clerk.signIn()).toEqual({
      result: 'failed',
      message: 'no dashboard user is configured',
    });
  });
});
