import type { Page } from '@playwright/test';
import { attend } from '../controls/notices.ts';
import { PageError } from '../controls/page-error.ts';
import { within } from '../controls/until.ts';

/** Direct addresses of the dashboard. Source: docs/facts/found-later.md. Not yet seen on the test environment. */
const addresses = {
  overview: (orderId: string) => `/allpayments?options.query=${encodeURIComponent(orderId)}`,
  details: (pspId: string) => `/transaction/${pspId}`,
} as const;
type Kind = keyof typeof addresses;

/** The PSP id in the address of a transaction's details, if that names it. */
export const transactionIn = (address: string): string | undefined =>
  /\/transaction\/(\d+)\b/.exec(address)?.[1];

/** Time limit for a page to load by its address: the address may not exist. Milliseconds. */
export const coming = 10_000;

/** Addresses that a dashboard does not support. Kept for the lifetime of the worker. */
const missing = new Set<string>();

const keyOf = (page: Page, kind: Kind): string => `${new URL(page.url()).origin} ${kind}`;

/** Remembers that an address did not work, although the page was found another way. */
export const markMissing = (page: Page, kind: Kind): void => void missing.add(keyOf(page, kind));

/**
 * Opens an address of the dashboard. Goes back if that is not the right page.
 *
 * @param arrives whether the loaded page is the right one
 */
export async function reaches(
  page: Page,
  [kind, id]: readonly [Kind, string],
  arrives: () => Promise<boolean>,
): Promise<boolean> {
  const here = page.url();
  if (!here.startsWith('http') || id === '') return false;
  const key = keyOf(page, kind);
  if (missing.has(key)) return false;
  await attend(page);
  const answer = await page
    .goto(new URL(addresses[kind](id), here).href, onceThere)
    .catch(() => null);
  const status = answer?.status() ?? 500;
  if (status < 400 && (await arrives())) return true;
  if (status === 404) missing.add(key);
  // The browser's own error page may interrupt a try to go back.
  const isBack = await within(coming, () =>
    page.goto(here, onceThere).then(
      () => true,
      () => undefined,
    ),
  );
  if (!isBack) throw new PageError(`the dashboard did not show ${here} again`);
  return false;
}

/** Pages render in the browser, so their content is waited for separately. */
const onceThere = { waitUntil: 'domcontentloaded' } as const;
