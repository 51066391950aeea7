// The package's entry point: needs no build step and no TypeScript in the project that imports it.
import { load } from './load.js';

export const { startSandbox, connectControl, ControlError } = await load();
