import type { Row } from './main.ts';
import type { Load } from './load.ts';
import { load, ORDER } from './load.ts';
import { median, milliseconds, perSecond } from './numbers.ts';
import { startProcess } from './process.ts';

const TIMES = 3;

/** POST /orders and GET /orders/{id} at 64 connections. */
export async function measureThroughput(): Promise<Row[]> {
  const { child, sandbox } = await startProcess();
  const orders = `${sandbox.apiUrl}orders`;
  const posts: Load[] = [];
  const gets: Load[] = [];
  await fetch(orders, {
    method: 'POST',
    headers: { api_key: sandbox.apiKey },
    body: ORDER.replace('[<id>]', 'one'),
  });
  for (let time = 0; time < TIMES; time += 1) {
    posts.push(await load(orders, sandbox.apiKey, ORDER));
    gets.push(await load(`${orders}/one`, sandbox.apiKey));
  }
  child.kill();
  return [...rows('POST /orders', posts), ...rows('GET /orders/{id}', gets)];
}

/** @param loads of the same call */
export function rows(
  call: string,
  loads: readonly Load[],
  targets = ['> 4 x Prism', '< 25 ms'],
): Row[] {
  const [rate = '', latency = ''] = targets;
  const refused = loads.reduce((sum, { non2xx }) => sum + non2xx, 0);
  return [
    {
      measure: call,
      value: perSecond(median(loads.map(({ requests }) => requests.average))),
      target: rate,
    },
    {
      measure: `${call}, p99`,
      value: milliseconds(median(loads.map(({ latency: { p99 } }) => p99))),
      target: latency,
    },
    ...(refused > 0 ? [{ measure: `${call}, not 2xx`, value: String(refused), target: '0' }] : []),
  ];
}
