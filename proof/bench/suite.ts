import { contest, type Trace } from './contest.ts';
import { names, scripts, type Contestant, type Script } from './contestants.ts';
import { installDrivers, startChromedriver } from './drivers.ts';
import { onThePage, parts, partsOf, type Part } from './parts.ts';
import { median, table } from './table.ts';
import type { Run } from './times.ts';

const traces: readonly Trace[] = ['off', 'retain-on-failure'];

/** The times of one contestant with one kind of trace. */
interface Times {
  readonly contestant: Contestant;
  readonly trace: Trace;
  readonly runs: readonly Run[];
}

/** One row, in four columns: the suite's test and the bare script, each without and with a trace. */
const columns = (['suite', 'bare'] as const).flatMap((it) =>
  traces.map((trace) => [it, trace] as const),
);

/** Measures the suite's test of one payment beside scripts of the same payment, without and with a trace. */
export async function measureSuite(rounds: number, beside: readonly Script[]) {
  const contestants: readonly Contestant[] = ['suite', ...beside];
  if (beside.includes('selenium') || beside.includes('puppeteer')) installDrivers();
  const chromedriver = beside.includes('selenium') ? await startChromedriver() : undefined;
  const env = { BENCH_CHROMEDRIVER: chromedriver?.url };
  const all: Times[] = [];
  try {
    for (const trace of traces) {
      const runs = await contest({ contestants, rounds, trace, env });
      for (const contestant of contestants) {
        const own = runs.filter((run) => run.contestant === contestant);
        all.push({ contestant, trace, runs: own });
      }
    }
  } finally {
    chromedriver?.close();
  }
  const text = [contestTable(all), partsTable(all), ratioTable(all)].join('\n\n');
  return { text, data: all.map(inNumbers) };
}

/** A function of the times of a contestant; undefined where it did not take part. */
const on = (all: readonly Times[]) => (contestant: Contestant, trace: Trace) =>
  all.find((it) => it.contestant === contestant && it.trace === trace)?.runs ?? [];

const whole = (runs: readonly Run[]): number => median(runs.map(({ duration }) => duration));

const partOf = (runs: readonly Run[], ...wanted: readonly Part[]): number => {
  const took = runs.map(partsOf).filter((it) => wanted.some((part) => it[part] !== undefined));
  return median(took.map((it) => wanted.reduce((sum, part) => sum + (it[part] ?? 0), 0)));
};

const ms = (time: number): string => (Number.isNaN(time) ? '' : time.toFixed(0));
const ratio = (one: number, other: number): string => (one / other).toFixed(2);

function contestTable(all: readonly Times[]): string {
  const runsOf = on(all);
  const row = (contestant: Contestant): string[] => [
    names[contestant],
    ...traces.flatMap((trace) => {
      const runs = runsOf(contestant, trace);
      return [whole(runs), Math.min(...runs.map(({ duration }) => duration))].map(ms);
    }),
  ];
  return table(
    ['one payment, ms', 'median', 'fastest', 'traced: median', 'fastest'],
    [...new Set(all.map(({ contestant }) => contestant))].map(row),
  );
}

function partsTable(all: readonly Times[]): string {
  const runsOf = on(all);
  const row = (part: Part): string[] => [
    part,
    ...columns.map(([contestant, trace]) => ms(partOf(runsOf(contestant, trace), part))),
  ];
  const whole_ = columns.map(([contestant, trace]) => ms(whole(runsOf(contestant, trace))));
  return table(
    ['medians, ms', 'test', 'test traced', 'bare', 'bare traced'],
    [...parts.map(row), ['all of it', ...whole_]],
  );
}

function ratioTable(all: readonly Times[]): string {
  const runsOf = on(all);
  const row = (name: string, of: (runs: (contestant: Contestant) => readonly Run[]) => string) => [
    name,
    ...traces.map((trace) => of((contestant) => runsOf(contestant, trace))),
  ];
  const rows: Readonly<Record<Script, readonly string[][]>> = {
    bare: [
      row('test ÷ bare Playwright', (of) => ratio(whole(of('suite')), whole(of('bare')))),
      row('page steps ÷ the same steps of bare Playwright', (of) =>
        ratio(partOf(of('suite'), ...onThePage), partOf(of('bare'), ...onThePage)),
      ),
    ],
    selenium: [row('Selenium ÷ test', (of) => ratio(whole(of('selenium')), whole(of('suite'))))],
    puppeteer: [row('Puppeteer ÷ test', (of) => ratio(whole(of('puppeteer')), whole(of('suite'))))],
  };
  const ran = scripts.filter((it) => runsOf(it, 'off').length > 0);
  return table(
    ['ratios of medians', 'without trace', 'traced'],
    ran.flatMap((it) => rows[it]),
  );
}

const inNumbers = ({ contestant, trace, runs }: Times) => ({
  contestant,
  trace,
  durations: runs.map(({ duration }) => duration),
  parts: Object.fromEntries(parts.map((part) => [part, partOf(runs, part)])),
});
