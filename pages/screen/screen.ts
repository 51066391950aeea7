import type { Frame, Page } from '@playwright/test';
import { askDocument } from './ask-document.ts';
import { extract, type Extract, type RawPart } from './extract.ts';
import { Part } from './part.ts';

export interface Screen {
  readonly root: Part;
  /** Whether something is still to come: the page shows a placeholder, says so, or moves it into sight. */
  readonly isBusy: boolean;
}

/** The text of a placeholder for content that is still loading. */
const loading = /^\P{L}*(loading|laden|please wait|one moment)\P{L}*$/imu;

/** Reads everything visible on the screen in one pass. Documents from other sites come last. */
export async function screenOf(page: Page): Promise<Screen> {
  const { root, foreign, busy } = await extractOf(page.mainFrame());
  const others = foreign === 0 ? [] : await Promise.all(page.frames().slice(1).map(foreignRoot));
  const parts = [...root.parts, ...others.filter((it) => it !== undefined)];
  const part = new Part({ ...root, parts });
  return { root: part, isBusy: busy || loading.test(part.said) };
}

const extractOf = async (frame: Frame): Promise<Extract> =>
  JSON.parse(await askDocument(frame, extract)) as Extract;

/** Time limit for a document from another site to answer. Milliseconds. */
const patience = 1_000;

/** Same-site frames were read with the page. A frame that is hidden or goes away returns nothing. */
async function foreignRoot(frame: Frame): Promise<RawPart | undefined> {
  try {
    const body = frame.locator('body');
    const isForeign = await body.evaluate(() => window.frameElement === null, undefined, {
      timeout: patience,
    });
    if (!isForeign || !(await (await frame.frameElement()).isVisible())) return undefined;
    return (await extractOf(frame)).root;
  } catch {
    return undefined;
  }
}
