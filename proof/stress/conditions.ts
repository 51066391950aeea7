import type { Range } from './random.ts';

/** What the suite has to bear while it says nothing wrong of a sandbox that is right. */
export interface Condition {
  readonly name: string;
  /** How often each test runs by default: less often if one takes long. */
  readonly times: number;
  readonly workers: 1 | 2 | 4;
  /** How many times slower than this machine each page runs. */
  readonly slowdown?: number;
  /** How long each request takes, and again each answer. Milliseconds. */
  readonly delay?: Range;
  /** After how much idle time a connection is reset. Milliseconds. */
  readonly idle?: Range;
  /** How long a notification takes to the shop, and again the shop's answer. Milliseconds. */
  readonly notification?: Range;
  /** Each test in a run of its own. */
  readonly alone?: boolean;
}

const delay: Range = [50, 2_000];
const idle: Range = [100, 3_000];
// Both ways together, less than the 10 seconds that the sandbox waits for an answer.
const notification: Range = [500, 4_500];

export const conditions: readonly Condition[] = [
  { name: 'one worker', times: 13, workers: 1 },
  { name: 'two workers', times: 15, workers: 2 },
  { name: 'four workers', times: 15, workers: 4 },
  { name: 'each test alone', times: 9, workers: 1, alone: true },
  { name: 'CPU 4 times slower', times: 10, workers: 2, slowdown: 4 },
  { name: 'CPU 10 times slower', times: 4, workers: 2, slowdown: 10 },
  { name: 'slow network', times: 11, workers: 4, delay },
  { name: 'idle connections reset', times: 15, workers: 2, idle },
  { name: 'slow notifications', times: 11, workers: 4, notification },
  { name: 'all at once', times: 4, workers: 2, slowdown: 4, delay, idle, notification },
];

/**
 * The core flows, by the documented rows that their tests drive: a payment that completes on each kind of
 * page, each way in which one fails, and both ways of a refund. Every page object takes part but the
 * forms of single methods.
 */
export const coreFlows = [
  'bancontact-completed',
  'bancontact-insufficient-funds',
  'bancontact-qr-completed',
  'any-method',
  'visa-completed',
  'visa-refused',
  'ideal-success',
  'ideal-cancelled',
  'bancontact-refund-api',
  'bancontact-refund-dashboard',
] as const;
