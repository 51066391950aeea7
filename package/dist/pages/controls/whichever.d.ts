/**
 * Waits for the first of several valid next states, and returns its name.
 *
 * @param states each resolves when its state is reached, and rejects on a timeout
 * @throws an error with the list of states, if none is reached in time
 */
export declare function whichever<State extends string>(states: Readonly<Record<State, Promise<unknown>>>): Promise<State>;
/** Whether it resolves in time. */
export declare function comes(waiting: Promise<unknown>): Promise<boolean>;
