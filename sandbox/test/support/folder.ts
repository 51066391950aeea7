import { fileURLToPath } from 'node:url';

/** The path of a file in the sandbox's folder, wherever the tests were started. */
export const inSandbox = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
