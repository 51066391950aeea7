/** Everything the package offers: the program, a sandbox in the caller's own process, and a client of any sandbox. */
export { main } from '../main.ts';
export { startSandbox } from '../start.ts';
export { connectControl, ControlError } from '../control/client.ts';
