import { isDeepStrictEqual } from 'node:util';
import { test, type Page } from '@playwright/test';
import { isInTest } from './in-test.ts';
import { PageError } from './page-error.ts';

/** Pauses between reads, in milliseconds: short at first, as most pages are ready; then longer. */
const pauses = [5, 10, 20, 40, 80, 160, 320, 500];

/** Interval to look again. Milliseconds. */
const lookAgain = 500;

/** Timeout for a page to show something, if the configuration sets none. Milliseconds. */
const defaultTimeout = 30_000;

/** Timeout for a page to show something. Milliseconds. */
export const allowed = (): number =>
  (isInTest() ? test.info().project.use.actionTimeout : undefined) ?? defaultTimeout;

/**
 * Polls a page until the read succeeds. For states that no single locator can describe.
 *
 * @param read returns undefined while the state is not reached
 * @param what completes "the page never showed ..."
 */
export async function until<T>(read: () => Promise<T | undefined>, what: string): Promise<T> {
  const value = await within(allowed(), read);
  if (value === undefined) throw new PageError(`the page never showed ${what}`);
  return value;
}

/** Polls a page until the read succeeds; returns undefined after the given milliseconds. */
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

/**
 * Whether a page shows something for a while without a break, within the timeout.
 *
 * @param isThere undefined ends it: it will not be there any more
 * @param span how long it has to be there. Milliseconds.
 */
export async function staysThere(
  timeout: number,
  span: number,
  isThere: () => Promise<boolean | undefined>,
): Promise<boolean> {
  let since = Infinity;
  const stayed = await within(timeout, async () => {
    const is = await isThere();
    if (is === undefined) return false;
    since = is ? Math.min(since, Date.now()) : Infinity;
    return Date.now() - since >= span || undefined;
  });
  return stayed ?? false;
}

/** A value is stable when it does not change for this long. Milliseconds. */
const rest = 350;

/** Give up waiting for a value to become stable after this long. Milliseconds. */
const restless = 3_000;

/** Reads a value until it is right or stable. */
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

/** Repeats a check while something else is still running. */
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

/** Lets the page run its timers that are due: a look may come before what a page does right after an event. */
export const timersRun = (page: Page): Promise<unknown> =>
  page
    // oxlint-disable-next-line project/no-wait -- timers of the same delay run in their order
    .evaluate(() => new Promise((run) => setTimeout(run)))
    // The page may be left at that moment.
    .catch(() => undefined);
