import { isDeepStrictEqual } from 'node:util';

/** One part of the simulation, and what it left. */
export interface Run {
  readonly name: string;
  readonly code: number | null;
  /** The last line of its summary. */
  readonly counts: string;
  /** Titles of its tests. */
  readonly tests: readonly string[];
}

/** Compares a run in shards with the run as one. Returns every problem. */
export function judge(
  whole: Run,
  shards: readonly Run[],
  merged: Run,
  files: readonly string[],
): string[] {
  const sharded = shards.flatMap(({ tests }) => tests).sort();
  const sizes = shards.map(({ tests }) => tests.length);
  const checks: (readonly [right: boolean, problem: string])[] = [
    ...[whole, ...shards, merged].map(
      ({ name, code }) => [code === 0, `${name} ended with code ${code}`] as const,
    ),
    [new Set(sharded).size === sharded.length, 'a test is in two shards'],
    [same(sharded, whole.tests), 'the shards together are not the whole suite'],
    [same(merged.tests, whole.tests), 'the merged report is not the whole suite'],
    [merged.counts === whole.counts, `merged: ${merged.counts}; as one: ${whole.counts}`],
    ...['html/index.html', 'html/scenarios.json', 'junit.xml'].map(
      (it) => [files.includes(it), `no merged ${it}`] as const,
    ),
    [Math.max(...sizes) - Math.min(...sizes) <= 1, `uneven shards: ${sizes.join(', ')} tests`],
  ];
  return checks.filter(([right]) => !right).map(([, problem]) => problem);
}

/** How a night on one machine ended, and what it wrote on the job's page. */
export interface Night {
  readonly code: number | null;
  readonly page: string;
}

/** Looks at what three nights in a row wrote on the job's page. Returns every problem. */
export function judgeNights(green: string, bad: Night, mended: Night): string[] {
  const checks: (readonly [right: boolean, problem: string])[] = [
    [
      green.includes('There is no history yet'),
      'the first night does not say that it is the first',
    ],
    [bad.code === 1, `the night with a failure ended with code ${bad.code}`],
    [mended.code === 0, `the night with that fixed ended with code ${mended.code}`],
    [bad.page.startsWith('## 1 of 1 failed, new tonight'), 'a new failure does not come first'],
    [bad.page.includes('## Pages'), 'what was seen of the pages is missing'],
    [bad.page.includes('### Newly failing (1)'), 'a new failure is not listed'],
    [mended.page.includes('### Fixed (1)'), 'a fixed failure is not listed'],
    [mended.page.includes('2 earlier nights'), 'the third night does not know of two'],
  ];
  return checks.filter(([right]) => !right).map(([, problem]) => problem);
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  isDeepStrictEqual(one.toSorted(), other.toSorted());
