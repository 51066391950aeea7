import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createInProcess } from './in-process.ts';
import type { Row } from './row.ts';
import { atMost } from './row.ts';

const ALL = 200_000;
const KEPT = 10_000;
/** At the second hundred thousand the heap may be larger by this part: what is kept varies by a tenth of the limit. */
const FLAT = 1.1;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Heap after collection over 200,000 orders, each placed and cancelled: with all of them kept, and with a limit. */
export async function measureMemory(): Promise<Row[]> {
  const grown = await heapOf();
  const { half, total } = await heapOf(KEPT);
  return [
    atMost('heap per order, all kept', grown.total / ALL / 1024, 3, 'KB'),
    {
      measure: `heap at 100,000 and 200,000 orders, --max-orders ${KEPT}`,
      value: `${megabytes(half)} / ${megabytes(total)} MB`,
      target: `<= ${FLAT} times`,
      met: total <= half * FLAT,
    },
  ];
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

async function heapOf(maxOrders?: number): Promise<{ half: number; total: number }> {
  const api = createInProcess(maxOrders);
  const heap = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  let half = 0;
  for (let count = 1; count <= ALL; count += 1) {
    await api.place(String(count));
    // Settled: what a limit drops first.
    await api.call('PATCH', `/orders/${count}`, '{"status":"cancelled"}');
    if (count === ALL / 2) half = heap() - before;
  }
  const total = heap() - before;
  api.end();
  return { half, total };
}
