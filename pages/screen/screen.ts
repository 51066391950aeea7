import type { Frame, Page } from '@playwright/test';
import { extract, type Extract, type RawPart } from './extract.ts';
import { Part } from './part.ts';

export interface Screen {
  readonly root: Part;
  /** Whether something is still on its way: a place is kept for it, or the page says so. */
  readonly isBusy: boolean;
}

/** What stands in the place of something that has not come yet. */
const loading = /^\P{L}*(loading|laden|please wait|one moment)\P{L}*$/imu;

/** Reads everything that stands on the screen, in one look, documents of other sites in it last. */
export async function screenOf(page: Page): Promise<Screen> {
  const { root, foreign, busy } = await page.evaluate(extract);
  const others = foreign === 0 ? [] : await Promise.all(page.frames().slice(1).map(foreignRoot));
  const parts = [...root.parts, ...others.filter((it) => it !== undefined)];
  const part = new Part({ ...root, parts });
  return { root: part, isBusy: busy || loading.test(part.said) };
}

/** How long a document of another site may take to answer. Milliseconds. */
const patience = 1_000;

/** A frame of the same site was read with the page; one that goes away meanwhile, or is hidden, says nothing. */
async function foreignRoot(frame: Frame): Promise<RawPart | undefined> {
  try {
    const body = frame.locator('body');
    const isForeign = await body.evaluate(() => window.frameElement === null, undefined, {
      timeout: patience,
    });
    if (!isForeign || !(await (await frame.frameElement()).isVisible())) return undefined;
    const { root }: Extract = await frame.evaluate(extract);
    return root;
  } catch {
    return undefined;
  }
}
