import { errors, type Locator } from '@playwright/test';

/**
 * One of several next states: a locator that becomes visible, or what resolves when the state is reached. A
 * function gets a signal that ends its wait once another state is reached.
 */
type Sign = Locator | Promise<unknown> | ((signal: AbortSignal) => Promise<unknown>);

/**
 * Waits for the first of several valid next states, and returns its name. All locators are waited for as one.
 *
 * @param states each rejects on a timeout
 * @throws an error with the list of states, if none is reached in time
 */
export async function whichever<State extends string>(
  states: Readonly<Record<State, Sign>>,
): Promise<State> {
  const names = Object.keys(states) as State[];
  const over = new AbortController();
  const shown: [State, Locator][] = [];
  const waits = names.flatMap((name) => {
    const sign: Sign = states[name];
    if (typeof sign === 'function') return sign(over.signal).then(() => name);
    if (!('waitFor' in sign)) return sign.then(() => name);
    shown.push([name, sign.first()]);
    return [];
  });
  if (shown.length > 0) waits.push(firstShown(shown, over.signal));
  try {
    return await Promise.any(waits);
  } catch (error) {
    const reasons: unknown[] = error instanceof AggregateError ? error.errors : [error];
    const other = reasons.find((reason) => !(reason instanceof errors.TimeoutError));
    if (other) throw other;
    throw new errors.TimeoutError(
      `none of the possible next states was reached: ${names.join('; ')}`,
    );
  } finally {
    over.abort();
  }
}

/** Waits until one of the locators is visible, and returns its name. They must be of one frame. */
async function firstShown<Name>(
  all: readonly (readonly [Name, Locator])[],
  signal: AbortSignal,
): Promise<Name> {
  const any = all.map(([, locator]) => locator).reduce((one, other) => one.or(other));
  for (;;) {
    await any.first().waitFor({ signal });
    if (all.length === 1 && all[0]) return all[0][0];
    for (const [name, locator] of all) if (await locator.isVisible()) return name;
  }
}

/** Whether it resolves in time. */
export async function comes(waiting: Promise<unknown>): Promise<boolean> {
  try {
    await waiting;
    return true;
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return false;
  }
}
