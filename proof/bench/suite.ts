import { contest, type Contestants, type Trace } from './contest.ts';
import { installDrivers, startChromedriver } from './drivers.ts';
import { onThePage, parts, partsOf, type Part } from './parts.ts';
import { median, table } from './table.ts';
import type { Run } from './times.ts';

/** What a contestant is called in the tables. */
const names: Readonly<Record<string, string>> = {
  suite: "the suite's test",
  bare: 'bare Playwright',
  selenium: 'Selenium',
  puppeteer: 'Puppeteer',
};

const traces: readonly Trace[] = ['off', 'retain-on-failure'];

/** The times of one contestant with one kind of trace. */
interface Times {
  readonly contestant: string;
  readonly trace: Trace;
  readonly runs: readonly Run[];
}

/** One row, in four columns: the suite's test and the bare script, each without and with a trace. */
const columns = ['suite', 'bare'].flatMap((it) => traces.map((trace) => [it, trace] as const));

/** Where each contestant's spec is; the suite's is its own. */
const specs = {
  suite: 'tests/payments/bancontact.spec.ts',
  bare: 'proof/bench/bare.spec.ts',
  selenium: 'proof/bench/drivers/selenium.spec.ts',
  puppeteer: 'proof/bench/drivers/puppeteer.spec.ts',
} as const satisfies Contestants;

/** What the suite's test is compared with. */
export const scripts = ['bare', 'selenium', 'puppeteer'] as const;
export type Script = (typeof scripts)[number];

/** Measures the suite's test of one payment beside scripts of the same payment, without and with a trace. */
export async function measureSuite(rounds: number, beside: readonly Script[]) {
  const contestants = Object.fromEntries(
    (['suite', ...beside] as const).map((name) => [name, specs[name]]),
  );
  if (beside.includes('selenium') || beside.includes('puppeteer')) installDrivers();
  const chromedriver = beside.includes('selenium') ? await startChromedriver() : undefined;
  const env = { ...process.env, BENCH_CHROMEDRIVER: chromedriver?.url };
  const all: Times[] = [];
  try {
    for (const trace of traces) {
      const runs = await contest({ contestants, rounds, trace, env });
      for (const contestant of Object.keys(contestants)) {
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
const on = (all: readonly Times[]) => (contestant: string, trace: Trace) =>
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
  const row = (contestant: string): string[] => [
    names[contestant] ?? contestant,
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
  const row = (name: string, of: (runs: (contestant: string) => readonly Run[]) => string) => [
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
