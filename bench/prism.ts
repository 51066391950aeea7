import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Row } from './main.ts';
import type { Load } from './load.ts';
import { load, ORDER } from './load.ts';
import { rows } from './throughput.ts';

/** The program of `@stoplight/prism-cli`, 100 MB and more: installed by whoever wants the comparison. */
const PRISM = process.env['PRISM'] ?? '';
const SPECIFICATION = process.env['OPENAPI_FILE'] ?? '../shared/reference/openapi.json';
const PORT = 4010;
const TIMES = 3;

/** The same two calls to Prism, which makes up its answers from the official specification. */
export async function measurePrism(): Promise<Row[]> {
  if (!existsSync(PRISM) || !existsSync(SPECIFICATION)) {
    return [{ measure: 'Prism', value: 'not measured', target: 'PRISM, OPENAPI_FILE' }];
  }
  const child = spawn(process.execPath, [
    PRISM,
    'mock',
    '-p',
    String(PORT),
    '-v',
    'silent',
    SPECIFICATION,
  ]);
  const orders = `http://127.0.0.1:${PORT}/orders`;
  await answering(`${orders}/one`);
  const posts: Load[] = [];
  const gets: Load[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    posts.push(await load(orders, 'any', ORDER));
    gets.push(await load(`${orders}/one`, 'any'));
  }
  child.kill();
  return [...rows('Prism: POST /orders', posts, []), ...rows('Prism: GET /orders/{id}', gets, [])];
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await setTimeout(100);
  }
  throw new Error(`Prism does not answer at ${url}`);
}
