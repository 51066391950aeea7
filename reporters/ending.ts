import { stripVTControlCharacters } from 'node:util';
import type { TestResult } from '@playwright/test/reporter';

/** How one test ended. */
export interface Ending {
  readonly title: string;
  readonly status: TestResult['status'];
  /** The first line of what went wrong; empty where nothing did. */
  readonly words: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** A test that was skipped or interrupted has said nothing. */
export const isFailure = ({ status }: Pick<Ending, 'status'>): boolean =>
  status === 'failed' || status === 'timedOut';

/** The first line of an error, without the colours of a terminal. */
export const firstLine = (message = ''): string =>
  stripVTControlCharacters(message).split('\n', 1)[0] ?? '';
