import { rmSync } from 'node:fs';
import { startSandbox } from '../start.ts';
import type { Row } from './row.ts';
import { atMost, median, told } from './row.ts';
import { startProgram } from './sides.ts';

const TIMES = 9;
const BUNDLES = 3;
const CACHE = 'node_modules/.cache/multisafepay-sandbox';

/** From nothing to an announced and answering sandbox: as a program, and inside a running one. */
export async function measureStart(): Promise<Row[]> {
  const bundling: number[] = [];
  for (let time = 0; time < BUNDLES; time += 1) {
    rmSync(CACHE, { recursive: true, force: true });
    bundling.push((await program()).ready);
  }
  const ready: number[] = [];
  const answered: number[] = [];
  const inside: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const started = await program();
    ready.push(started.ready);
    answered.push(started.answered);
    inside.push(await inProcess());
  }
  return [
    atMost('process start to ready', median(ready), 300, 'ms'),
    told('process start to first answer', median(answered), 'ms'),
    told('process start after an edit: the bundle is made', median(bundling), 'ms'),
    atMost('in-process start', median(inside), 50, 'ms'),
  ];
}

async function program() {
  const began = performance.now();
  const side = await startProgram();
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
