import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createApi } from '../sandbox/api/app.ts';
import { createClock } from '../sandbox/core/clock.ts';
import { createEnvironment } from '../sandbox/environment.ts';
import { documentedParts } from '../sandbox/parts.ts';
import type { Row } from './main.ts';
import { ORDER } from './load.ts';
import { median } from './numbers.ts';

const ALL = 200_000;
const KEPT = 10_000;
const SIZES = new Set([1000, 10_000, 100_000]);
const SAMPLE = 500;
const ORIGIN = 'http://127.0.0.1';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Heap after collection, with every order kept and with a limit, and what a call costs among so many orders. */
export async function measureMemory(): Promise<Row[]> {
  const costs: Row[] = [];
  const grown = await heapOf(undefined, async (call, count) => {
    if (!SIZES.has(count)) return;
    const times: number[] = [];
    for (let index = 0; index < SAMPLE; index += 1) {
      const began = performance.now();
      await call(`GET`, `/${index}`);
      times.push(performance.now() - began);
    }
    costs.push({
      measure: `GET among ${count} orders`,
      value: `${(median(times) * 1000).toFixed(0)} us`,
      target: 'the same',
    });
  });
  const bounded = await heapOf(KEPT);
  return [
    ...costs,
    {
      measure: 'heap per order, all kept',
      value: `${(grown.total / ALL / 1024).toFixed(2)} KB`,
      target: '<= 3 KB',
    },
    {
      measure: `heap at 100,000, --max-orders ${KEPT}`,
      value: megabytes(bounded.half),
      target: '',
    },
    {
      measure: `heap at 200,000, --max-orders ${KEPT}`,
      value: megabytes(bounded.total),
      target: 'the same',
    },
  ];
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

type Call = (method: string, path: string, body?: string) => Promise<Response>;

async function heapOf(
  maxOrders: number | undefined,
  visit?: (call: Call, count: number) => Promise<void>,
): Promise<{ half: number; total: number }> {
  const urls = { api: ORIGIN, pay: ORIGIN, acs: ORIGIN, dashboard: ORIGIN };
  const clock = createClock();
  const given = { seed: 'bench', parts: documentedParts, urls, clock, anywhere: false };
  const environment = createEnvironment({ ...given, caFile: undefined, maxOrders });
  const api = createApi(environment);
  const headers = { api_key: environment.site.apiKey };
  const call: Call = async (method, path, body) =>
    api.fetch(
      new Request(`${ORIGIN}/v1/json/orders${path}`, { method, headers, ...(body && { body }) }),
    );
  const heap = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  let half = 0;
  for (let count = 1; count <= ALL; count += 1) {
    await call('POST', '', ORDER.replace('[<id>]', String(count)));
    // Settled: what a limit drops first.
    await call('PATCH', `/${count}`, '{"status":"cancelled"}');
    if (count === ALL / 2) half = heap() - before;
    await visit?.(call, count);
  }
  const total = heap() - before;
  clock.stop();
  return { half, total };
}
