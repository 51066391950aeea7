/** What the package consists of: the program, and a sandbox in somebody's own process. */
export { main } from '../main.ts';
export { startSandbox } from '../start.ts';
