import type { Frame, Locator, Page } from '@playwright/test';
import { click } from '../controls/clicking.ts';
import { headingsIn } from '../screen/headings.ts';
import { screenOf } from '../screen/screen.ts';
import { frameThatShows } from '../controls/frames.ts';
import { allowed, until } from '../controls/until.ts';
import { Details, type Look } from './details.ts';
import { blocks, decoratedHeadingOf, isHeadingOf, type Block } from './reading.ts';

/** The looks at a transaction's page, and its details as they show them. */
export interface Seen {
  readonly looks: readonly Look[];
  readonly details: Details;
}

/**
 * The page as a person reads it who opens every block, and waits for those that come later: one look where
 * all of it is on the screen, else one more for each block that had to be opened.
 */
export async function lookAtAll(page: Page, row = ''): Promise<Seen> {
  const looks: Look[] = [await look(page)];
  const first = new Details(looks, row);
  if (!first.isThere) return { looks, details: first };
  const closed = blocks.filter((block) => !first.shows(block) && isNamed(looks, block));
  for (const block of closed) {
    if (new Details(looks, row).shows(block) || !(await openBlock(page, block))) continue;
    looks.push({ ...(await look(page)), opened: block });
  }
  if (looks.length === 1) return { looks, details: first };
  // What can be done with an order mostly stands under the first tab.
  await openBlock(page, 'Order summary');
  return { looks, details: new Details(looks, row) };
}

const isNamed = (looks: readonly Look[], block: Block): boolean =>
  looks.some(({ screen }) => headingsIn(screen, (line) => isHeadingOf(block, line)).length > 0);

/** How long a place may be kept for what comes later: what never comes may be a decoration. Milliseconds. */
const kept = 5_000;

async function look(page: Page): Promise<Look> {
  const end = Date.now() + Math.min(kept, allowed());
  return until(async () => {
    const { root, isBusy } = await screenOf(page);
    return isBusy && Date.now() < end ? undefined : { screen: root };
  }, 'all blocks of the transaction');
}

/** Clicks what opens a block, such as a tab or what it is folded under; whether there is such a thing. */
export async function openBlock(page: Page, block: Block): Promise<boolean> {
  const frame = await frameThatShows(page, (it) => openers(it, block));
  if (!frame) return false;
  await click(openers(frame, block));
  return true;
}

const controls =
  '[role=tab], [role=button], button, summary, [aria-expanded], a[href^="#"], a:not([href]), [onclick], [tabindex]';
const elsewhere = 'nav, [role=navigation], [role=menu]';

const openers = (frame: Frame, block: Block): Locator =>
  frame
    .locator(
      `:is(${controls}):not([aria-expanded=true], [aria-selected=true], details[open] > summary)`,
    )
    .and(frame.locator(`:not(:is(${elsewhere}) *)`))
    .filter({ hasText: decoratedHeadingOf(block), visible: true })
    .first();
