import type { Frame, Locator, Page } from '@playwright/test';
import { click } from '../controls/clicking.ts';
import { dialogs } from '../controls/dialogs.ts';
import { headingsIn } from '../screen/headings.ts';
import { screenOf } from '../screen/screen.ts';
import { frameThatShows, isShown } from '../controls/frames.ts';
import { allowed, until } from '../controls/until.ts';
import { comes } from '../controls/whichever.ts';
import { Details, ofDetailsOnly, type Look } from './details.ts';
import { blocks, decoratedHeadingOf, isHeadingOf, type Block } from './reading.ts';

/** The readings of a transaction's page, and the details found in them. */
export interface Seen {
  readonly looks: readonly Look[];
  readonly details: Details;
}

/**
 * Reads the page with every block open, and waits for blocks that load late. Takes one reading if everything
 * is visible, otherwise one more for each block that had to be opened.
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
  // The actions of an order are usually under the first tab.
  await openBlock(page, 'Order summary');
  return { looks, details: new Details(looks, row) };
}

const isNamed = (looks: readonly Look[], block: Block): boolean =>
  looks.some(({ screen }) => headingsIn(screen, (line) => isHeadingOf(block, line)).length > 0);

/** How long to wait for a placeholder to fill. After that it counts as decoration. Milliseconds. */
const kept = 5_000;

async function look(page: Page): Promise<Look> {
  const end = Date.now() + Math.min(kept, allowed());
  return until(async () => {
    const { root, isBusy } = await screenOf(page);
    return isBusy && Date.now() < end ? undefined : { screen: root };
  }, 'all blocks of the transaction');
}

/** Clicks the tab or header that opens a block. Returns whether there is one. */
export async function openBlock(page: Page, block: Block): Promise<boolean> {
  const frame = await frameThatShows(page, (it) => openers(it, block));
  if (!frame) return false;
  const onTop = dialogWithDetails(frame);
  const scope = (await isShown(onTop)) ? onTop : frame;
  const opener = openers(scope, block);
  if (!(await isShown(opener))) return false;
  await click(opener);
  await clickAgain(opener.and(scope.locator('[role=tab][aria-selected=false]')));
  return true;
}

/** Time limit for a tab to open. Milliseconds. */
const opening = 500;

/** A row with more tabs than fit may move as one of them gets the focus: then the first click has missed it. */
async function clickAgain(closed: Locator): Promise<void> {
  if (!(await isShown(closed))) return;
  if (!(await comes(closed.waitFor({ state: 'hidden', timeout: opening })))) await click(closed);
}

/** Details in a dialog or drawer: those behind it are of another transaction. */
const dialogWithDetails = (frame: Frame): Locator => {
  const heading = ofDetailsOnly
    .map((block) => frame.getByText(decoratedHeadingOf(block)))
    .reduce((one, other) => one.or(other));
  return frame.locator(dialogs).filter({ has: heading, visible: true }).last();
};

const controls =
  '[role=tab], [role=button], button, summary, [aria-expanded], a[href^="#"], a:not([href]), [onclick], [tabindex]';
const elsewhere = 'nav, [role=navigation], [role=menu]';

const openers = (scope: Frame | Locator, block: Block): Locator =>
  scope
    .locator(
      `:is(${controls}):not([aria-expanded=true], [aria-selected=true], details[open] > summary)`,
    )
    .and(scope.locator(`:not(:is(${elsewhere}) *)`))
    .filter({ hasText: decoratedHeadingOf(block), visible: true })
    .first();
