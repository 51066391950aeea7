import type { Page } from '@playwright/test';
import { attend } from '../controls/notices.ts';

/** Direct addresses of the dashboard. Source: docs/facts/found-later.md; on the test environment not yet seen. */
const addresses = {
  overview: (orderId: string) => `/allpayments?options.query=${encodeURIComponent(orderId)}`,
  details: (pspId: string) => `/transaction/${pspId}`,
} as const;
type Kind = keyof typeof addresses;

/** How long a page may take to come by its address: there may be none. Milliseconds. */
export const coming = 10_000;

/** Addresses that a dashboard does not have, for as long as the worker lives. */
const missing = new Set<string>();

const keyOf = (page: Page, kind: Kind): string => `${new URL(page.url()).origin} ${kind}`;

/** Remembers that another way led to what an address did not. */
export const markMissing = (page: Page, kind: Kind): void => void missing.add(keyOf(page, kind));

/**
 * Goes to an address of the dashboard, and back if it does not lead there.
 *
 * @param arrives whether the page that comes is the right one
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
  // The browser's own page for an address that cannot be reached may come in between.
  const goBack = () => page.goto(here, onceThere);
  await goBack().catch(goBack);
  return false;
}

/** Pages render themselves: what is on them is waited for. */
const onceThere = { waitUntil: 'domcontentloaded' } as const;
