import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { spawnSandbox } from './program.ts';

/** A server that is measured. */
export interface Side {
  readonly name: string;
  /** The address of a call: `/orders`, `/orders/one`. The key is where the official specification has it, in the query. */
  address(path: string): string;
  stop(): Promise<void>;
}

/** Starts the sandbox as a process and waits for its line of JSON. */
export async function startProgram(program?: string): Promise<Side> {
  const child = spawnSandbox(program);
  child.stderr.pipe(process.stderr);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { apiUrl, apiKey } = JSON.parse(line) as { apiUrl: string; apiKey: string };
  return {
    name: 'the sandbox',
    address: (path) => `${apiUrl}${path.slice(1)}?api_key=${apiKey}`,
    stop: () => stopped(child),
  };
}

/** The program of `@stoplight/prism-cli` and the official document, for the comparison: both are downloaded by hand. */
const PRISM = process.env['PRISM'] ?? '';
const SPECIFICATION = process.env['OPENAPI_FILE'] ?? '';
const PATIENCE = 60_000;

/** Prism with the official specification, or undefined where they are not. */
export async function startPrism(): Promise<Side | undefined> {
  if (!existsSync(PRISM) || !existsSync(SPECIFICATION)) return undefined;
  const port = await freePort();
  const args = [PRISM, 'mock', '-p', String(port), '-v', 'silent', SPECIFICATION];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  while (!(await fetch(origin).catch(() => undefined))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error('Prism does not answer');
    await setTimeout(100);
  }
  return {
    name: 'Prism',
    address: (path) => `${origin}${path}?api_key=any`,
    stop: () => stopped(child),
  };
}

async function stopped(child: ReturnType<typeof spawn>): Promise<void> {
  child.kill();
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
