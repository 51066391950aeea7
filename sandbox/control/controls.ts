import type { Sandbox } from '../sandbox.ts';
import type { Overrides } from './overrides.ts';

/** What can be controlled from outside. */
export interface Controls {
  /** Part of every address of the control endpoint: without it nothing can be controlled. */
  readonly token: string;
  readonly overrides: Overrides;
  readonly reset: () => void;
  /** Starts another sandbox of the same kind, which lives as long as it is used, and no longer than this one. */
  readonly lend: () => Promise<Sandbox>;
}
