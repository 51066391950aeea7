import type { Load } from './load.ts';
import { load, orderWithId } from './load.ts';
import type { Row } from './row.ts';
import { atMost, median, figure } from './row.ts';
import type { Side } from './sides.ts';
import { startPrism, startProgram } from './sides.ts';

const ROUNDS = 5;
const SECONDS = 3;
const WARM_UP = 1;
/** How many times Prism's throughput is asked for. */
const FACTOR = 4;

const CALLS = { 'POST /orders': '/orders', 'GET /orders/{id}': '/orders/one' } as const;
type Call = keyof typeof CALLS;

/** The two calls at 64 connections, to the sandbox and to Prism by turns. */
export async function measureTraffic(): Promise<Row[]> {
  const sandbox = await startProgram();
  const prism = await startPrism();
  const sides = prism ? [sandbox, prism] : [sandbox];
  try {
    for (const side of sides) await prepare(side);
    const rows: Row[] = [];
    for (const call of Object.keys(CALLS) as Call[]) {
      const loads = new Map<Side, Load[]>(sides.map((side) => [side, []]));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const side of sides) loads.get(side)?.push(await run(side, call, SECONDS));
      }
      rows.push(...rowsOf(call, loads.get(sandbox) ?? [], prism && (loads.get(prism) ?? [])));
    }
    return rows;
  } finally {
    for (const side of sides) await side.stop();
  }
}

const run = (side: Side, call: Call, seconds: number): Promise<Load> =>
  load(call.startsWith('POST') ? 'POST' : 'GET', side.address(CALLS[call]), seconds);

/** An order to get, and code that is compiled: both sides are measured as they are after a moment. */
async function prepare(side: Side): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = orderWithId('one');
  const { status } = await fetch(side.address('/orders'), { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`${side.name} answered POST /orders with ${status}`);
  for (const call of Object.keys(CALLS) as Call[]) await run(side, call, WARM_UP);
}

function rowsOf(call: Call, loads: readonly Load[], others: readonly Load[] | undefined): Row[] {
  const rate = median(loads.map((it) => it.rate));
  const p99 = atMost(`${call}, p99`, median(loads.map((it) => it.p99)), 25, 'ms');
  if (!others) {
    const value = 'not measured';
    return [
      figure(call, rate, '/s'),
      p99,
      { measure: `${call}, Prism`, value, target: 'PRISM=...' },
    ];
  }
  const factor = median(loads.map((it, round) => it.rate / (others[round]?.rate ?? Number.NaN)));
  return [
    figure(call, rate, '/s'),
    figure(`${call}, Prism`, median(others.map((it) => it.rate)), '/s'),
    {
      measure: `${call}, beside Prism`,
      value: `${factor.toFixed(1)} times`,
      target: `>= ${FACTOR} times`,
      met: factor >= FACTOR,
    },
    p99,
    figure(`${call}, p99 of Prism`, median(others.map((it) => it.p99)), 'ms'),
  ];
}
