import type { Environment } from '../environment.ts';
import type { Sandbox } from '../sandbox.ts';

/** What can be controlled from outside. */
export interface Controls {
  /** The one of now: a reset brings another. */
  readonly environment: () => Environment;
  readonly reset: () => void;
  /** Starts another sandbox of the same kind, which lives as long as this one. */
  readonly lend: () => Promise<Sandbox>;
}
