import type { Locator, Page } from '@playwright/test';
import { click } from '../clicking.ts';
import { pageText, textOf } from '../page-text.ts';
import { anyHeading } from './reading.ts';

/** Nothing is entered on a details page before a click: a field that cannot be changed shows a value. */
const values = ':is(input:not([type=password]), textarea):is([readonly], :disabled)';

/** All text, with collapsed blocks opened; of tabs, each panel under its tab's name. */
export async function openText(page: Page): Promise<string> {
  const tabs = await tabsOf(page);
  const texts: string[] = [];
  for (const tab of tabs) {
    await click(tab);
    const panels = await page.getByRole('tabpanel').filter({ visible: true }).all();
    texts.push(...(await Promise.all([tab, ...panels].map((it) => textOf(it, values)))));
  }
  if (texts.length > 0) {
    // What can be done with an order mostly stands under the first one.
    if (tabs[0]) await click(tabs[0]);
    return texts.join('\n');
  }
  await openBlock(page, anyHeading);
  return pageText(page, values);
}

/** The tabs beside one that is named like a block; the others may be named otherwise. */
async function tabsOf(page: Page): Promise<Locator[]> {
  const named = page.getByRole('tab').filter({ hasText: anyHeading, visible: true });
  if ((await named.count()) === 0) return [];
  const list = page.getByRole('tablist').filter({ has: named });
  const all = (await list.count()) > 0 ? list.first().getByRole('tab') : named;
  return all.filter({ visible: true }).all();
}

/** Opens what is collapsed or behind a tab under this heading. */
export async function openBlock(page: Page, heading: RegExp): Promise<void> {
  const closed = page
    .locator('[aria-expanded=false], [aria-selected=false], details:not([open]) > summary')
    .filter({ hasText: heading, visible: true });
  for (let left = await closed.count(); left > 0; left -= 1) await click(closed.first());
}
