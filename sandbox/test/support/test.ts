import { test as base } from '@playwright/test';
import type { Sandbox } from '../../start.ts';
import { startSandbox } from '../../start.ts';
import { callOf, problems } from '../contract/answers.ts';
import { Browser } from './browser.ts';
import { Client } from './client.ts';
import { Merchant } from './merchant.ts';
import type { Receiver } from './receiver.ts';
import { startReceiver } from './receiver.ts';

interface Fixtures {
  sandbox: Sandbox;
  /** Its answers have to keep the contract, whatever the test is about. */
  client: Client;
  shopper: Browser;
  /** Signed in to the dashboard. */
  merchant: Merchant;
  receiver: Receiver;
}

/* oxlint-disable no-empty-pattern -- Playwright reads the fixtures' names from the parameter */

/** Every test has a sandbox of its own: starting one takes a few milliseconds. */
export const test = base.extend<Fixtures>({
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox({ seed: 'test' });
    await use(sandbox);
    await sandbox.close();
  },
  client: async ({ sandbox }, use) => {
    const client = new Client(sandbox);
    await use(client);
    for (const exchange of client.exchanges.filter(callOf)) {
      const call = `${exchange.method} ${exchange.path} ${exchange.status}`;
      base.expect.soft(problems(exchange), call).toEqual([]);
    }
  },
  shopper: async ({}, use) => use(new Browser()),
  merchant: async ({ sandbox }, use) => use(await Merchant.signIn(sandbox)),
  receiver: async ({}, use) => {
    const receiver = await startReceiver();
    await use(receiver);
    await receiver.close();
  },
});

export { expect } from '@playwright/test';
