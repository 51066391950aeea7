import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';

/** How a test ended. */
export interface Ending {
  readonly title: string;
  readonly status: TestResult['status'];
  /** Milliseconds. */
  readonly duration: number;
  /** The first line of the failure; empty where there is none. */
  readonly words: string;
}

/** A test that was skipped or interrupted has said nothing. */
export const isFailure = ({ status }: Ending): boolean =>
  status === 'failed' || status === 'timedOut';

interface Options {
  readonly outputFile: string;
}

/** Writes down how every test ended; and an error outside of any test, where no test failed, as one more. */
export default class EndingsReporter implements Reporter {
  readonly #file: string;
  readonly #endings: Ending[] = [];

  constructor({ outputFile }: Options) {
    this.#file = outputFile;
  }

  printsToStdio(): boolean {
    return false;
  }

  onError({ message }: TestError): void {
    if (this.#endings.some(isFailure)) return;
    const title = 'outside of any test';
    this.#endings.push({ title, status: 'failed', duration: 0, words: firstLine(message) });
  }

  onTestEnd(test: TestCase, { status, duration, errors }: TestResult): void {
    const words = firstLine(errors[0]?.message);
    this.#endings.push({ title: test.title, status, duration, words });
  }

  onEnd(): void {
    writeFileSync(this.#file, JSON.stringify(this.#endings));
  }
}

const firstLine = (message = ''): string =>
  stripVTControlCharacters(message).split('\n', 1)[0] ?? '';
