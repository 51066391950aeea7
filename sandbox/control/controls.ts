import type { Environment } from '../environment.ts';
import type { Sandbox } from '../sandbox.ts';

/** What can be controlled from outside. */
export interface Controls {
  /** Part of every address of the control endpoint: without it nothing can be controlled. */
  readonly token: string;
  /** The one of now: a reset brings another. */
  readonly environment: () => Environment;
  readonly reset: () => void;
  /** Starts another sandbox of the same kind, which lives as long as it is used, and no longer than this one. */
  readonly lend: () => Promise<Sandbox>;
}
