import { build } from 'esbuild';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SANDBOX = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(SANDBOX, 'dist');

// Makes `dist/`: the sandbox with all that it imports, so that the package has no dependencies.
rmSync(DIST, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: SANDBOX,
  entryPoints: [
    { in: 'package/program.ts', out: 'program' },
    { in: 'control/client.ts', out: 'client' },
  ],
  // The pages look for `../assets/` beside their own folder, here as in the sources.
  outdir: 'dist/code',
  bundle: true,
  // What a start does not need, such as the library for certificates, is a file of its own.
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
});
cpSync(join(SANDBOX, 'pages/assets'), join(DIST, 'assets'), { recursive: true });
writeFileSync(join(DIST, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)));

/** The licences of the packages that are part of `dist/`. */
function licences(files) {
  const packages = new Set(files.flatMap(packageOf));
  return Array.from(packages, (path) => licence(join(SANDBOX, path))).join('\n\n');
}

/** The folder of the package that a file belongs to; none for the sandbox's own. */
function packageOf(file) {
  const parts = file.split('/');
  const at = parts.lastIndexOf('node_modules') + 1;
  if (at === 0) return [];
  return [parts.slice(0, at + (parts[at].startsWith('@') ? 2 : 1)).join('/')];
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((it) => /^licen[sc]e/i.test(it));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}
