/**
 * The package's types. Written by hand: TypeScript sources in a package would be checked with the rules of
 * the project that imports it.
 */

import type { Override } from './control.js';

export * from './control.js';

/** Options of a sandbox, all optional. */
export interface SandboxOptions {
  /** Repeats a run: the same seed gives the same ids, tokens and credentials. Random unless given. */
  readonly seed?: string;
  /** `moving` (the usual), `fixed`, or a moment such as `2026-01-01T12:00:00` (Amsterdam) at which the clock is fixed. */
  readonly clock?: string;
  /** The API's port; payment pages, 3-D Secure and dashboard get the three after it. Free ones unless given. */
  readonly port?: number;
  /** Keeps at most this many orders; the oldest settled ones go first. Unlimited unless given. */
  readonly maxOrders?: number;
  /** Serves everything with TLS, under a certificate authority of its own; see `Sandbox.caFile`. */
  readonly https?: boolean;
  /** Shows the pages in other forms that they may have, such as `{ naming: 'aria-label' }`. */
  readonly variants?: Readonly<Record<string, string>>;
  /**
   * Further names by which it may be addressed, such as `host.docker.internal`; those of loopback always may. At
   * addresses of this machine among them it listens too, at every one for `0.0.0.0` and `::`: any machine that reaches
   * it can use it.
   */
  readonly hosts?: readonly string[];
  /** The addresses by which clients reach the origins, where a proxy, a tunnel or a hosts entry is in between. */
  readonly publicUrls?: PublicUrls;
  /**
   * With https: a folder in which the certificate authority is kept, and made unless it is there. Only its owner can
   * read its key. It vouches for loopback and the names that it was made for, and for a year.
   */
  readonly ca?: string;
  /** Lets notifications leave this machine. Off. */
  readonly notifyAnywhere?: boolean;
  /** Serves the control endpoint, by which other processes drive it. Off. */
  readonly control?: boolean;
  /**
   * What is to happen instead of the usual, as the control API takes it; switches that on. A reset brings
   * it back, and environments that are lent begin with it too. */
  readonly overrides?: readonly Override[];
}

/** Origins without a path, such as `https://sandbox.example`; each one of its own. */
export interface PublicUrls {
  readonly api?: string;
  readonly payment?: string;
  /** The 3-D Secure page. */
  readonly authentication?: string;
  readonly dashboard?: string;
}

/** Time of the sandbox. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves time forward. Resolves when everything that fell due on the way has happened. */
  advance(milliseconds: number): Promise<void>;
}

/** A running sandbox. */
export interface Sandbox {
  /** Ends in `/v1/json/`. */
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly dashboardUrl: string;
  readonly dashboardEmail: string;
  readonly dashboardPassword: string;
  /** Only where the sign-in asks for it, as in some variants. */
  readonly dashboardSecurityCode?: string;
  readonly dashboardTotpSecret?: string;
  /** Only with the control endpoint: its address, with a new token at every start. Ends in a slash. */
  readonly controlUrl?: string;
  readonly paymentUrl: string;
  readonly authenticationUrl: string;
  readonly seed: string;
  /** Only with https: the file of the authority that clients have to trust. Gone when the sandbox is closed, unless `ca` is given. */
  readonly caFile?: string;
  readonly clock: Clock;
  /** Resolves when every notification that is on its way has been answered. */
  notificationsSettled(): Promise<void>;
  /** Everything is as at the start: no orders, tokens or sessions, ids and an advanced clock begin anew. */
  reset(): void;
  /** Ends it at once: open connections are cut, state is forgotten. */
  close(): Promise<void>;
}

/** Starts a sandbox of its own on ports of 127.0.0.1, and of the addresses among `hosts`. Any number can run side by side. */
export function startSandbox(options?: SandboxOptions): Promise<Sandbox>;
