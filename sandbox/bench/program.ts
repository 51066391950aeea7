import type { ChildProcessByStdio } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const SANDBOX = fileURLToPath(new URL('../', import.meta.url));

/** The program of the repository, which runs the sources. */
export const SOURCES = join(SANDBOX, 'package/bin.js');

let packed: string | undefined;

/** Starts the program as `npm run sandbox -- --json` does: as it is published, unless another one is given. */
export function spawnSandbox(
  program = (packed ??= unpack()),
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, ['--max-semi-space-size=4', program, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Packs the sandbox and unpacks it for as long as this process runs. Returns its program. */
function unpack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const pack = ['pack', '--silent', '--pack-destination', folder];
  const name = execFileSync('npm', pack, { cwd: SANDBOX, encoding: 'utf8' });
  execFileSync('tar', ['-xzf', join(folder, name.trim()), '-C', folder]);
  return join(folder, 'package/package/bin.js');
}
