import type { Around } from './apps.ts';
import type { Parts } from './parts.ts';

/** How a sandbox is to be. Everything may be left out. */
export interface SandboxOptions {
  /** Repeats a run: the same seed gives the same ids, tokens and credentials. Random unless given. */
  readonly seed?: string;
  /** `moving` (the usual), `fixed`, or a moment at which the clock stands until it is moved; see `readClock`. */
  readonly clock?: string;
  /** The API's port; payment pages, 3-D Secure and dashboard get the three after it. Free ones unless given. */
  readonly port?: number;
  /** At most so many orders are kept: then the oldest settled ones go. Every order is unless given. */
  readonly maxOrders?: number;
  /** Serves everything with TLS, under a certificate authority of its own; see `Sandbox.caFile`. */
  readonly https?: boolean;
  /** Shows the pages in other forms that they may have, such as `{ naming: 'aria-label' }`. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Replaces parts of the documented behaviour; see `Parts`. */
  readonly replace?: (parts: Parts) => Partial<Parts>;
  /** Stands around the applications, for what no part expresses; see `Around`. */
  readonly around?: Around;
  /** Lets notifications leave this machine. Off: a test order must not call a stranger's server by mistake. */
  readonly notifyAnywhere?: boolean;
  /** Serves the control endpoint, by which other processes drive it. Off. */
  readonly control?: boolean;
}

/** An option that cannot be: its message says what is wrong and what to do. */
export class WrongOption extends Error {}
