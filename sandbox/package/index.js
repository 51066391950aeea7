// The package's entry point: needs no build step and no TypeScript in the project that imports it.
import { load, loadClient } from './load.js';

// Nothing here waits at the top: a module that does cannot be required.
export const startSandbox = async (options) => (await load()).startSandbox(options);
export const { connectControl, ControlError } = loadClient();
