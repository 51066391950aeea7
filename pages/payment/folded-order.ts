import type { Page } from '@playwright/test';
import { click } from '../controls/clicking.ts';
import { unlessLeft } from '../controls/unless-left.ts';

/** What opens the data of the order where a page folds them away, as on a phone; it may show the amount. */
const orderSummary =
  /^[\W\d]*((eur|usd|gbp) )?((show|view|see) )?((your|the) )?(order|purchase|cart|basket|payment(?= (summary|details|overview)))( (summary|details|overview))?[\W\d]*(eur|usd|gbp)?[\W\d]*$/i;

/** Amount and description are on the payment page, but it may show them on request only. */
export async function unfoldOrder(page: Page): Promise<void> {
  // Structure: only what is folded has one of these marks.
  const folded = page
    .locator('details:not([open]) > summary, [aria-expanded=false]')
    .filter({ hasText: orderSummary, visible: true });
  if ((await unlessLeft(folded.count())) === 1) await click(folded);
}
