import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const SOURCES = new URL('../main.ts', import.meta.url);

/**
 * The sandbox's code: see `program.ts`. The repository runs its sources by tsx, so that an edit counts at the
 * next start; the package has no sources, and runs what `build.js` made of them.
 */
export async function load() {
  // Errors name the lines of the sources.
  process.setSourceMapsEnabled(true);
  if (!existsSync(SOURCES)) return import('../dist/code/program.js');
  const { tsImport } = await import('tsx/esm/api');
  // Not the caller's: tsx would look for one in the current folder.
  const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
  return tsImport('./program.ts', { parentURL: import.meta.url, tsconfig });
}

/** The client of a sandbox that runs, from the same place, and at once: it imports nothing. */
export function loadClient() {
  const require = createRequire(import.meta.url);
  if (!existsSync(SOURCES)) return require('../dist/code/client.js');
  return require('tsx/cjs/api').require('../control/client.ts', import.meta.url);
}
