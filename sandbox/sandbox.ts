import type { Clock } from './core/clock.ts';
import type * as promised from './package/index.d.ts';

/** A running sandbox, with its whole clock. */
export interface Sandbox extends promised.Sandbox {
  /** Its time, which a test may move. */
  readonly clock: Clock;
}
