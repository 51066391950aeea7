import type { Frame, Locator, Page } from '@playwright/test';
import { errors } from '@playwright/test';

/**
 * Waits for whichever of the legitimate next states shows first, and names it.
 *
 * @param states each resolves when its state is reached and rejects with a time-out when it is not
 * @throws an error that lists the states when none of them is reached in time
 */
export async function whichever<State extends string>(
  states: Readonly<Record<State, Promise<unknown>>>,
): Promise<State> {
  const names = Object.keys(states) as State[];
  try {
    return await Promise.any(names.map((name) => states[name].then(() => name)));
  } catch (error) {
    const reasons: unknown[] = error instanceof AggregateError ? error.errors : [error];
    const other = reasons.find((reason) => !(reason instanceof errors.TimeoutError));
    if (other) throw other;
    throw new errors.TimeoutError(
      `none of the possible next states was reached: ${names.join('; ')}`,
    );
  }
}

/** Whether something shows in time. */
export async function comes(waiting: Promise<unknown>): Promise<boolean> {
  try {
    await waiting;
    return true;
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return false;
  }
}

/** Resolves with what appears first in any frame of the page, frames that come later included. */
export function inAnyFrame(page: Page, describe: (frame: Frame) => Locator): Promise<Locator> {
  return new Promise((resolve, reject) => {
    const watch = (frame: Frame): void => {
      const locator = describe(frame);
      locator.waitFor().then(
        () => {
          page.off('frameattached', watch);
          resolve(locator);
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
