import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(PACKAGE, '..');
const DIST = join(PACKAGE, 'dist');

// Makes `dist/`: the sources of the suite as JavaScript with types, one file for one, so that a merchant's tests run
// on what the project's own tests run on.
rmSync(DIST, { recursive: true, force: true });
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '--project', PACKAGE], {
  stdio: 'inherit',
});
// What the compiler does not copy: the parts of the scenario matrix that are no modules.
const VIEW = 'reporters/matrix/view';
for (const file of readdirSync(join(ROOT, VIEW)).filter((it) => /\.(css|js)$/.test(it))) {
  cpSync(join(ROOT, VIEW, file), join(DIST, VIEW, file));
}
