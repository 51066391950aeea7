import type { Frame, Locator, Page } from '@playwright/test';

/** Waits until it appears in any frame of the page: the page itself, where it is in several. */
export async function inAnyFrame(page: Page, describe: (frame: Frame) => Locator): Promise<Frame> {
  const [top, first] = [page.mainFrame(), await firstFrame(page, describe)];
  return first === top || (await isShown(describe(top))) ? top : first;
}

/** Waits until it appears on the page or in a window that the page has opened, in any frame. */
export function inAnyWindow(page: Page, describe: (frame: Frame) => Locator): Promise<Frame> {
  return new Promise((resolve, reject) => {
    const watch = (window: Page): void => {
      inAnyFrame(window, describe).then(resolve, (error: unknown) => {
        // A window that closes, or shows something else, is no news.
        if (window === page) reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    page.context().pages().forEach(watch);
    page.on('popup', watch);
  });
}

/** Resolves with the frame of the page in which it appears first, frames that come later included. */
function firstFrame(page: Page, describe: (frame: Frame) => Locator): Promise<Frame> {
  return new Promise((resolve, reject) => {
    const watch = (frame: Frame): void => {
      describe(frame)
        .waitFor()
        .then(
          () => {
            page.off('frameattached', watch);
            resolve(frame);
          },
          // A frame that goes away is no news; only the main frame's time-out ends the wait.
          (error: unknown) => {
            if (frame !== page.mainFrame()) return;
            page.off('frameattached', watch);
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
    };
    page.frames().forEach(watch);
    page.on('frameattached', watch);
  });
}

/** The first frame of the page in which it is on the screen right now. */
export async function frameThatShows(
  page: Page,
  describe: (frame: Frame) => Locator,
): Promise<Frame | undefined> {
  const frames = page.frames();
  const shown = await Promise.all(frames.map((frame) => isShown(describe(frame))));
  return frames[shown.indexOf(true)];
}

/** A frame that has gone in the meantime shows nothing. */
export const isShown = (locator: Locator): Promise<boolean> =>
  locator.isVisible().catch(() => false);

/** The frame that an element is in, of a page with several. */
export async function frameOf(element: Locator): Promise<Frame | undefined> {
  if (element.page().frames().length === 1) return undefined;
  const handle = await element.elementHandle();
  return (await handle?.ownerFrame()) ?? undefined;
}
