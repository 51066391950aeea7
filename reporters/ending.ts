import { stripVTControlCharacters } from 'node:util';
import type { TestResult } from '@playwright/test/reporter';

/** How one test ended. */
export interface Ending {
  readonly title: string;
  readonly status: TestResult['status'];
  /** The first line of the error; empty if the test passed. */
  readonly words: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** Whether a test failed. A skipped or interrupted test has no result. */
export const isFailure = ({ status }: Pick<Ending, 'status'>): boolean =>
  status === 'failed' || status === 'timedOut';

/** The first line of an error message, without terminal colours. */
export const firstLine = (message = ''): string =>
  stripVTControlCharacters(message).split('\n', 1)[0] ?? '';
