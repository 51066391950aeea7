import type { Clock } from './core/clock.ts';

/** A running sandbox. The first seven are what a client or a test run needs to use it. */
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
  /** Only with the control endpoint; ends in `/control/`. */
  readonly controlUrl?: string;
  readonly paymentUrl: string;
  readonly authenticationUrl: string;
  readonly seed: string;
  /** Only with https: the file of the authority that clients have to trust. Gone when the sandbox is closed. */
  readonly caFile?: string;
  /** Its time, which a test may move. */
  readonly clock: Clock;
  /** Resolves when every notification that is on its way has been answered. */
  notificationsSettled(): Promise<void>;
  /** Everything is as at the start, but for the time that passed by itself: orders, tokens, ids, clock. */
  reset(): void;
  /** Ends it at once: open connections are cut, state is forgotten. */
  close(): Promise<void>;
}
