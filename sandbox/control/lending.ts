import type { Sandbox } from '../sandbox.ts';

/** A sandbox that was lent, and when it was last asked something. Milliseconds since the epoch. */
export interface Lent {
  readonly sandbox: Sandbox;
  readonly lastAsked: () => number;
}

export interface Lending {
  /**
   * Starts one more.
   *
   * @throws NoneLeft when there are too many already, or the machine has no room for another one
   */
  lend(): Promise<Sandbox>;
  /** Ends those that were not asked anything for long; it does so by itself as time passes. */
  endIdle(longest?: number): Promise<void>;
  close(): Promise<void>;
}

/** Answered with 503 and this text. */
export class NoneLeft extends Error {}

const MINUTE = 60_000;
/** Each has four ports, and memory of its own. */
export const MOST_LENT = 100;
/** An environment without a request for this long ends. Milliseconds. */
export const IDLE = 30 * MINUTE;
/** Where there are too many, less will do: the workers of a run with many failures leave one behind each. */
export const ABANDONED = MINUTE;

/**
 * Environments that are lent for as long as they are used: none is given back.
 *
 * @param start starts the one of this number
 */
export function createLending(
  start: (number: number) => Promise<Lent>,
  now: () => number = Date.now,
): Lending {
  const lent = new Set<Lent>();
  let lendings = 0;
  let starting = 0;
  const looks = setInterval(() => void endIdle(), MINUTE);
  looks.unref();

  const isFull = (): boolean => lent.size + starting >= MOST_LENT;

  async function endIdle(longest = IDLE): Promise<void> {
    const idle = [...lent].filter(({ lastAsked }) => now() - lastAsked() >= longest);
    for (const one of idle) lent.delete(one);
    await Promise.all(idle.map(({ sandbox }) => sandbox.close()));
  }

  return {
    endIdle,
    async lend() {
      if (isFull()) await endIdle(ABANDONED);
      if (isFull()) throw new NoneLeft(`${MOST_LENT} environments are lent and in use: no more`);
      lendings += 1;
      starting += 1;
      try {
        const one = await start(lendings);
        lent.add(one);
        return one.sandbox;
      } catch (error) {
        const { message } = error as Error;
        throw new NoneLeft(`no further environment can be started: ${message}`);
      } finally {
        starting -= 1;
      }
    },
    async close() {
      clearInterval(looks);
      await Promise.all([...lent].map(({ sandbox }) => sandbox.close()));
    },
  };
}
