import { isDeepStrictEqual } from 'node:util';
import { test } from '@playwright/test';
import { isInTest } from './in-test.ts';
import { PageError } from './page-error.ts';

/** First pauses are short, as pages are mostly ready; later ones spare a slow page. Milliseconds. */
const pauses = [5, 10, 20, 40, 80, 160, 320, 500];

/** Most things are done by then. Milliseconds. */
const lookAgain = 500;

/** How long a page gets to show something when the configuration does not say. Milliseconds. */
const defaultTimeout = 30_000;

/** How long a page gets to show something. Milliseconds. */
export const allowed = (): number =>
  (isInTest() ? test.info().project.use.actionTimeout : undefined) ?? defaultTimeout;

/**
 * Reads a page again until what is wanted is there; for states that no single locator describes.
 *
 * @param read resolves to undefined as long as it is not there
 * @param what completes "the page never showed ..."
 */
export async function until<T>(read: () => Promise<T | undefined>, what: string): Promise<T> {
  const value = await within(allowed(), read);
  if (value === undefined) throw new PageError(`the page never showed ${what}`);
  return value;
}

/** Reads a page again until what is wanted is there; undefined if it does not come in so many milliseconds. */
export async function within<T>(
  timeout: number,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const deadline = Date.now() + timeout;
  for (let round = 0; ; round += 1) {
    const value = await read();
    if (value !== undefined || Date.now() > deadline) return value;
    await pause(pauses[Math.min(round, pauses.length - 1)]);
  }
}

/** For so long something does not change that has come to rest. Milliseconds. */
const rest = 350;

/** Nothing is waited for longer that goes on changing. Milliseconds. */
const restless = 3_000;

/** Reads something until it is right, or does not change any more. */
export async function atRest<T>(read: () => Promise<T>, isRight: (it: T) => boolean): Promise<T> {
  let last = await read();
  let since = Date.now();
  await within(restless, async () => {
    if (isRight(last) || Date.now() - since > rest) return true;
    const now = await read();
    if (!isDeepStrictEqual(now, last)) since = Date.now();
    last = now;
    return isRight(now) || undefined;
  });
  return last;
}

/** Looks again and again after something that takes its time. */
export async function meanwhile<T>(doing: Promise<T>, look: () => Promise<unknown>): Promise<T> {
  const over = doing.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([over, pause(lookAgain)]))) await look();
  return doing;
}

const pause = (milliseconds = 0): Promise<false> =>
  // oxlint-disable-next-line project/no-wait -- the one place where page objects wait
  new Promise((resolve) => setTimeout(resolve, milliseconds, false));
