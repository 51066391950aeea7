import { once } from 'node:events';
import { startProcess } from './process.ts';
import { startSandbox } from '../sandbox/start.ts';
import type { Row } from './main.ts';
import { median, milliseconds } from './numbers.ts';

const TIMES = 9;

/** From nothing to an announced and answering sandbox: as a program, and inside a running one. */
export async function measureStart(): Promise<Row[]> {
  const outside: number[] = [];
  const inside: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    const { child } = await startProcess();
    outside.push(performance.now() - began);
    child.kill();
    await once(child, 'exit');

    const begin = performance.now();
    const sandbox = await startSandbox();
    await fetch(sandbox.apiUrl);
    inside.push(performance.now() - begin);
    await sandbox.close();
  }
  return [
    { measure: 'process start to ready', value: milliseconds(median(outside)), target: '< 300 ms' },
    { measure: 'in-process start', value: milliseconds(median(inside)), target: '< 50 ms' },
  ];
}
