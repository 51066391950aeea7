import { chromium, type LaunchOptions } from '@playwright/test';
import { test as suite } from '../../fixtures/index.ts';
import type { Account } from './order.ts';

/** A fixture that does nothing. */
// oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
const none = async ({}, use: () => Promise<void>): Promise<void> => use();

/**
 * For the scripts that the suite is compared with. It has Playwright's own fixtures, and the fixtures of the
 * suite that act by themselves in a test do nothing. Those of the worker stay, as Playwright would otherwise run
 * script and suite in different workers, so it is the same process, browser and sandbox.
 */
export const test = suite.extend<{ readonly account: Account }>({
  outage: none,
  explained: none,
  journal: none as never,
  guarded: none as never,
  connected: none,
  account: async ({ target }, use) => {
    const user = target.dashboard?.user;
    if (!user || target.notificationUrl === undefined) throw new Error('the bench needs a sandbox');
    await use({
      api: target.api,
      dashboard: user,
      shopUrl: target.shopUrl,
      notificationUrl: target.notificationUrl,
      runId: target.runId,
    });
  },
});

/** The browser that Playwright drives in this worker, and with which arguments, for another driver. */
export const browserOf = ({ executablePath, args = [] }: LaunchOptions) => ({
  path: executablePath ?? chromium.executablePath(),
  // As Playwright does by itself: without it, no Chromium starts for root.
  args: ['--no-sandbox', ...args],
});
