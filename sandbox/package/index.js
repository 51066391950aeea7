// The package's own entrance: whoever imports it needs no build step, and no TypeScript of their own.
import { tsImport } from 'tsx/esm/api';

export const { startSandbox } = await tsImport('../start.ts', import.meta.url);
