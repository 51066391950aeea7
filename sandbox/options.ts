import type { Around } from './app.ts';
import type * as promised from './package/index.d.ts';
import type { Parts } from './parts.ts';

/** The options of the package, and those of the project's own tests. */
export interface SandboxOptions extends promised.SandboxOptions {
  /** Replaces parts of the documented behaviour; see `Parts`. */
  readonly replace?: (parts: Parts) => Partial<Parts>;
  /** Wraps the applications, for what no part expresses; see `Around`. */
  readonly around?: Around;
  /** A proxy before each server: gets the server's origin, returns the origin to use. */
  readonly front?: Front;
}

/** Such as a slow network. */
export type Front = (origin: string) => Promise<string>;
