// The package's own entrance: whoever imports it needs no build step, and no TypeScript of their own.
import { load } from './load.js';

export const { startSandbox } = await load();
