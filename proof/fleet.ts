import { fromRoot } from '../fixtures/run/base.ts';
import { fleetReady } from '../fixtures/target/sandbox-line.ts';

/** The web server of a run on several sandboxes: a program that starts them, by its path from the root. */
export const fleetOf = (program: string) => ({
  name: 'sandboxes',
  command: `node --import tsx ${program}`,
  cwd: fromRoot('.'),
  wait: { stdout: fleetReady },
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 1_000 },
});
