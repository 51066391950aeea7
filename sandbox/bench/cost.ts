import { createInProcess } from './in-process.ts';
import type { Row } from './row.ts';
import { median } from './row.ts';

const SIZES = [1000, 10_000, 100_000];
const SAMPLE = 500;
/** A hundred times the orders may cost this much more, as memory is slower when there is more of it. */
const SAME = 2;

/** One order in ten is paid at once, so that there are transactions to list. */
const PAID = {
  type: 'direct',
  gateway: 'VISA',
  gateway_info: { card_number: '4111111111111111', card_expiry_date: '3012', card_cvc: '123' },
};
/** Links end in an order of their own: a new appointment is seldom the last one. */
const lifetime = (number: number) => ({ seconds_active: 3600 + ((number * 7919) % 1_000_000) });

/** The cost of a call among this many orders. */
export async function measureCost(): Promise<Row[]> {
  const api = createInProcess();
  let placed = 0;
  let asked = 0;
  async function place(): Promise<void> {
    placed += 1;
    await api.place(`order-${placed}`, { ...lifetime(placed), ...(placed % 10 === 0 && PAID) });
  }
  const calls: Readonly<Record<string, () => Promise<void>>> = {
    'POST /orders': place,
    'GET /orders/{id}': () => {
      asked += 1;
      return api.call('GET', `/orders/order-${1 + ((asked * 7919) % placed)}`);
    },
    'GET /transactions': () => api.call('GET', '/transactions?limit=10'),
  };
  const costs = new Map<string, number[]>(Object.keys(calls).map((name) => [name, []]));
  await warmUp(calls);
  for (const size of SIZES) {
    while (placed < size) await place();
    for (const [name, call] of Object.entries(calls)) costs.get(name)?.push(await costOf(call));
  }
  api.end();
  return [...costs].map(([name, medians]) => row(name, medians));
}

async function warmUp(calls: Readonly<Record<string, () => Promise<void>>>): Promise<void> {
  for (const call of Object.values(calls)) await costOf(call);
}

/** Microseconds. */
async function costOf(call: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < SAMPLE; index += 1) {
    const began = performance.now();
    await call();
    times.push(performance.now() - began);
  }
  return median(times) * 1000;
}

function row(name: string, medians: readonly number[]): Row {
  const [first = Number.NaN] = medians;
  return {
    measure: `${name} among ${SIZES.map((size) => `${size / 1000} k`).join(' / ')} orders`,
    value: `${medians.map((it) => it.toFixed(0)).join(' / ')} us`,
    target: `<= ${SAME} times the first`,
    met: Math.max(...medians) <= SAME * first,
  };
}
