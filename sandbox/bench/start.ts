import { startSandbox } from '../start.ts';
import { SOURCES } from './program.ts';
import type { Row } from './row.ts';
import { atMost, median, figure } from './row.ts';
import { startProgram } from './sides.ts';

const TIMES = 9;

/** From nothing to an announced and answering sandbox: as a program, and inside a running one. */
export async function measureStart(): Promise<Row[]> {
  // Packs it, which is not part of a start.
  await program();
  const sources: number[] = [];
  const ready: number[] = [];
  const answered: number[] = [];
  const inside: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const started = await program();
    ready.push(started.ready);
    answered.push(started.answered);
    sources.push((await program(SOURCES)).ready);
    inside.push(await inProcess());
  }
  return [
    atMost('process start to ready', median(ready), 300, 'ms'),
    figure('process start to first answer', median(answered), 'ms'),
    figure('process start to ready, from sources', median(sources), 'ms'),
    atMost('in-process start', median(inside), 50, 'ms'),
  ];
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
