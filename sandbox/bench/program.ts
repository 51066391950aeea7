import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../package/bin.js', import.meta.url));

/** Starts the program as `npm run sandbox -- --json` does, with a pipe for what it prints. */
export const spawnSandbox = (program = PROGRAM): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, ['--max-semi-space-size=4', program, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
