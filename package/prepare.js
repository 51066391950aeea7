import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

// npm runs it after `npm ci` and before `npm pack`: what is packed is built. Without the development dependencies
// there is nothing to build with, and nothing that needs it: the repository runs its sources.
const { resolve } = createRequire(import.meta.url);
const missing = ['esbuild', 'typescript/package.json'].filter((name) => {
  try {
    return !resolve(name);
  } catch {
    return true;
  }
});
if (missing.length > 0) process.stdout.write('Not built: development dependencies are missing.\n');
else {
  for (const script of [['build', '--workspace', 'sandbox'], ['build']]) {
    execFileSync('npm', ['run', '--silent', ...script], { stdio: 'inherit', shell: true });
  }
}
