import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Runs the sandbox as `npm run sandbox -- --json` does, until its line of JSON is there. */
export async function startProcess(flags: readonly string[] = []) {
  const node = ['--max-semi-space-size=1', '--import', 'tsx', 'sandbox/main.ts', '--json'];
  const child = spawn(process.execPath, [...node, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, sandbox: JSON.parse(line) as { apiUrl: string; apiKey: string } };
}
