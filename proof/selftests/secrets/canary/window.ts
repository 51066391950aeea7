import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Artifact } from './artifacts.ts';
import { environmentOf, type Places } from './run.ts';
import type { Stage } from './stage.ts';

/**
 * Two runs in one process with one global setup, as in UI mode and in editors, over the protocol of the
 * test server. The client is a separate program, because Node 20 has WebSocket only behind a flag.
 */
export async function runTwice(
  places: Places,
  stage: Stage,
  grep: string,
): Promise<{ statuses: string[]; printed: Artifact }> {
  const client = resolve('proof/selftests/secrets/canary/window-client.mjs');
  const config = join(places.folder, 'canary.config.mts');
  const child = spawn(
    process.execPath,
    ['--experimental-websocket', '--no-warnings', client, config, grep],
    {
      env: environmentOf(places, stage, {}),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => output.push(chunk));
  }
  await new Promise((done) => child.on('close', done));
  const content = Buffer.concat(output);
  const statuses = [...content.toString().matchAll(/^status: (\w+)$/gm)].map(([, it = '']) => it);
  return { statuses, printed: { place: 'messages of the test server', content } };
}
