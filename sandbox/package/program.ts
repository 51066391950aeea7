/** What the package runs: the program, and a sandbox in the caller's own process. */
export { main } from '../main.ts';
export { startSandbox } from '../start.ts';
