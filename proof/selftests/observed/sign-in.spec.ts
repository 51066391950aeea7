import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { openDesk } from '../../../fixtures/dashboard/sign-in/desk.ts';
import { requestSession } from '../../../fixtures/dashboard/sign-in/session.ts';
import { readObservations, readStories, sortOut } from '../../../fixtures/observed/folder.ts';
import { signIn } from '../../../fixtures/observed/observer.ts';

const user = { email: 'merchant@example.com', password: 'canary-of-the-password' };

const pages: Readonly<Record<string, string>> = {
  '/': `<title>Log in</title><form method="post" action="/password">
    <label>Email address <input name="email"></label><button>Next</button></form>`,
  '/password': `<title>Password</title><form method="post" action="/home">
    <label>Password <input name="password" type="password"></label><button>Log in</button></form>`,
  '/home': '<title>Transactions</title><nav><a href="/transactions">Transactions</a></nav>',
};

test('the sign-in of a run is kept, as a story of its own and without what was typed', async ({
  launchOptions,
}) => {
  const server = createServer((request, response) => {
    void text(request).then(() => {
      response.setHeader('content-type', 'text/html');
      response.end(pages[request.url ?? ''] ?? '');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const observed = test.info().outputPath('parts');
  const desk = await openDesk({ launch: launchOptions, context: {}, timeout: 5_000, observed });
  await requestSession(desk.url, { url, ...user });
  await desk.close();
  server.closeAllConnections();
  server.close();

  const folder = test.info().outputPath('kept');
  sortOut(observed, folder);
  const kept = readObservations(folder);
  const steps = (readStories(folder)[signIn] ?? []).map(({ page }) => kept.get(page));
  expect(steps.map((it) => it?.page.title)).toEqual(['Log in', 'Password', 'Transactions']);
  const all = JSON.stringify([...kept]);
  expect(all).toContain('Email address');
  expect(all).not.toContain(user.email);
  expect(all).not.toContain(user.password);
});
