import { type Locator } from '@playwright/test';
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
export declare function whichever<State extends string>(states: Readonly<Record<State, Sign>>): Promise<State>;
/** Whether it resolves in time. */
export declare function comes(waiting: Promise<unknown>): Promise<boolean>;
export {};
