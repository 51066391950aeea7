import type { Around } from './apps.ts';
import type * as promised from './package/index.d.ts';
import type { Parts } from './parts.ts';

/** How a sandbox is to be: what the package promises, and what its own tests put in its place. */
export interface SandboxOptions extends promised.SandboxOptions {
  /** Replaces parts of the documented behaviour; see `Parts`. */
  readonly replace?: (parts: Parts) => Partial<Parts>;
  /** Stands around the applications, for what no part expresses; see `Around`. */
  readonly around?: Around;
  /** What stands in front of each server: told the server's origin, it gives the one that everybody is told. */
  readonly front?: Front;
}

/** Such as a slow network. */
export type Front = (origin: string) => Promise<string>;
