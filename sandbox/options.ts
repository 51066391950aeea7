import type { Around } from './apps.ts';
import type * as promised from './package/index.d.ts';
import type { Parts } from './parts.ts';

/** How a sandbox is to be: what the package promises, and what its own tests put in its place. */
export interface SandboxOptions extends promised.SandboxOptions {
  /** Replaces parts of the documented behaviour; see `Parts`. */
  readonly replace?: (parts: Parts) => Partial<Parts>;
  /** Stands around the applications, for what no part expresses; see `Around`. */
  readonly around?: Around;
}

/** An option that cannot be: its message says what is wrong and what to do. */
export class WrongOption extends Error {}
