import type { JsonObject } from '../api/json.ts';

/** How a notification is sent where it is not sent as documented: once, at once and signed. */
export interface Manner {
  /** How often; not at all with 0. Once unless given. */
  readonly copies?: number | undefined;
  /** All copies at the same moment; else one after the answer to the other. */
  readonly atOnce?: boolean | undefined;
  /** How much later, in milliseconds of the sandbox's clock. Newer ones do not wait for it. */
  readonly delay?: number | undefined;
  /** Only after the next notification of the same order. */
  readonly afterNext?: boolean | undefined;
  /** Made with another key, left out, or older than the 600 seconds that a shop accepts (docs/facts/webhooks.md#signature). */
  readonly signature?: 'wrong' | 'missing' | 'old' | undefined;
  /** Other values in the order object, before it is signed. */
  readonly change?: JsonObject | undefined;
  /** Other values in each copy but the last, before it is signed: copies that contradict each other. */
  readonly twins?: JsonObject | undefined;
}

/** The key and the moment, in seconds, that a signature is made with; undefined for none. */
export function signedWith(
  { signature }: Manner,
  apiKey: string,
  timestamp: number,
): readonly [key: string, timestamp: number] | undefined {
  switch (signature) {
    case 'missing':
      return undefined;
    case 'wrong':
      return [`not ${apiKey}`, timestamp];
    case 'old':
      return [apiKey, timestamp - 700];
    case undefined:
      return [apiKey, timestamp];
  }
}
