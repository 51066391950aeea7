import type { Page } from '@playwright/test';
import { pageText, textOf } from '../page-text.ts';
import { anyHeading } from './reading.ts';

/** All text, with collapsed blocks opened; of tabs, each panel under its tab's name. */
export async function openText(page: Page): Promise<string> {
  const tabs = page.getByRole('tab').filter({ hasText: anyHeading, visible: true });
  const texts: string[] = [];
  for (const tab of await tabs.all()) {
    await tab.click();
    const panels = await page.getByRole('tabpanel').filter({ visible: true }).all();
    texts.push(...(await Promise.all([tab, ...panels].map(textOf))));
  }
  if (texts.length > 0) return texts.join('\n');
  await openBlock(page, anyHeading);
  return pageText(page);
}

/** Opens what is collapsed or behind a tab under this heading. */
export async function openBlock(page: Page, heading: RegExp): Promise<void> {
  const closed = page
    .locator('[aria-expanded=false], [aria-selected=false], details:not([open]) > summary')
    .filter({ hasText: heading, visible: true });
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}
