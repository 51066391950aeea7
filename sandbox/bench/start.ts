import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '../start.ts';
import type { Row } from './row.ts';
import { atMost, median, figure } from './row.ts';
import { startProgram } from './sides.ts';

const TIMES = 9;
const SANDBOX = fileURLToPath(new URL('../', import.meta.url));

/** From nothing to an announced and answering sandbox: as a program, and inside a running one. */
export async function measureStart(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-bench-'));
  const built = unpack(folder);
  const sources: number[] = [];
  const ready: number[] = [];
  const answered: number[] = [];
  const inside: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const started = await program(built);
    ready.push(started.ready);
    answered.push(started.answered);
    sources.push((await program()).ready);
    inside.push(await inProcess());
  }
  rmSync(folder, { recursive: true });
  return [
    atMost('process start to ready', median(ready), 300, 'ms'),
    figure('process start to first answer', median(answered), 'ms'),
    figure('process start to ready, from sources', median(sources), 'ms'),
    atMost('in-process start', median(inside), 50, 'ms'),
  ];
}

/** Packs the sandbox as it is published, and returns its program. */
function unpack(folder: string): string {
  const pack = ['pack', '--ignore-scripts=false', '--pack-destination', folder];
  const name = execFileSync('npm', [...pack, '--silent'], { cwd: SANDBOX, encoding: 'utf8' });
  execFileSync('tar', ['-xzf', join(folder, name.trim()), '-C', folder]);
  return join(folder, 'package/package/bin.js');
}

async function program(path?: string) {
  const began = performance.now();
  const side = await startProgram(path);
  const ready = performance.now() - began;
  await fetch(side.address('/gateways'));
  const answered = performance.now() - began;
  await side.stop();
  return { ready, answered };
}

/** With one answered request. */
async function inProcess(): Promise<number> {
  const began = performance.now();
  const sandbox = await startSandbox();
  await fetch(sandbox.apiUrl);
  const took = performance.now() - began;
  await sandbox.close();
  return took;
}
