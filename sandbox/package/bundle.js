import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SANDBOX = join(ROOT, 'sandbox');
const CACHE = join(ROOT, 'node_modules/.cache/multisafepay-sandbox');

/**
 * The modules of `entry.ts` out of one file with all that they need, which is made again whenever a source
 * or a dependency is another one, or it was damaged.
 *
 * @throws when it cannot be made or kept
 */
export async function loadBundle() {
  const sources = readSources();
  const file = join(CACHE, `${fingerprint(sources)}.mjs`);
  const { href } = pathToFileURL(file);
  const kept = await import(href).catch(() => undefined);
  // What a file exports is at its end: a beginning of it has nothing.
  if (kept?.main) return kept;
  keep(await bundle(sources, file));
  return import(`${href}?anew`);
}

/** @returns {Map<string, string>} the texts of all modules, by their paths */
function readSources() {
  const files = readdirSync(SANDBOX, { recursive: true }).filter((name) => /\.[jt]sx?$/.test(name));
  const paths = files.sort().map((name) => join(SANDBOX, name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** Of the sources, where they are, and the versions of what they use: those in package.json are exact. */
function fingerprint(sources) {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package.json')));
  for (const [path, text] of sources) hash.update(`\0${path}\0${text}`);
  return hash.digest('hex').slice(0, 32);
}

async function bundle(sources, outfile) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(SANDBOX, 'package/entry.ts')],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    tsconfigRaw: {},
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [fromSources(sources)],
  });
  return outputFiles;
}

/** Bundles the very texts that the fingerprint is of. In a bundle, each module still has its own address. */
const fromSources = (sources) => ({
  name: 'sources',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const contents = sources.get(path)?.replaceAll('import.meta.url', address);
      return contents === undefined
        ? undefined
        : { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    }),
});

/** Each file is there as a whole or not at all, however many start at once. Those of former sources go. */
function keep(outputFiles) {
  mkdirSync(CACHE, { recursive: true });
  const former = readdirSync(CACHE);
  for (const { path, contents } of outputFiles) {
    const unfinished = `${path}.${randomUUID()}`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  }
  const current = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of former) {
    if (/\.mjs(\.map)?$/.test(name) && !current.has(name))
      rmSync(join(CACHE, name), { force: true });
  }
}
