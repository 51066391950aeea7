import { loadBundle } from './bundle.js';

/**
 * The sandbox's modules, see `entry.ts`. Node does not read TypeScript, so they come from a bundle, which is
 * there in a third of the time; and where there can be none, such as in a folder that nobody may write, from
 * the sources by tsx. If it was the sources that are wrong, tsx says so.
 */
export async function load() {
  // Errors name the lines of the sources, not the bundle's.
  process.setSourceMapsEnabled(true);
  try {
    return await loadBundle();
  } catch {
    const { tsImport } = await import('tsx/esm/api');
    return tsImport('./entry.ts', import.meta.url);
  }
}
