import type { Range } from './random.ts';

/** A stress under which every test must still pass: the sandbox is right. */
export interface Condition {
  readonly name: string;
  /** Runs of each core flow, unless `--runs` says otherwise; fewer where one takes long. */
  readonly times: number;
  readonly workers: 1 | 2 | 4;
  /** Each page runs so many times slower than the machine. */
  readonly slowdown?: number;
  /** Delay of each request, and again of each response. Milliseconds. */
  readonly delay?: Range;
  /** A connection is reset after so much idle time. Milliseconds. */
  readonly idle?: Range;
  /** Delay of a notification to the shop, and again of the shop's response. Milliseconds. */
  readonly notification?: Range;
  /** Each test runs in a run of its own. */
  readonly alone?: boolean;
}

const delay: Range = [50, 2_000];
const idle: Range = [100, 3_000];
// Both ways together take less than the 10 seconds that the sandbox waits for a response.
const notification: Range = [500, 4_500];

export const conditions: readonly Condition[] = [
  { name: 'one worker', times: 4, workers: 1 },
  { name: 'two workers', times: 5, workers: 2 },
  { name: 'four workers', times: 5, workers: 4 },
  { name: 'each test alone', times: 3, workers: 1, alone: true },
  { name: 'CPU 4 times slower', times: 3, workers: 2, slowdown: 4 },
  { name: 'CPU 10 times slower', times: 2, workers: 2, slowdown: 10 },
  { name: 'slow network', times: 4, workers: 4, delay },
  { name: 'idle connections reset', times: 5, workers: 2, idle },
  { name: 'slow notifications', times: 4, workers: 4, notification },
  { name: 'all at once', times: 2, workers: 2, slowdown: 4, delay, idle, notification },
];
