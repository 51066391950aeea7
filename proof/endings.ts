import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { firstLine, isFailure, type Ending } from '../reporters/ending.ts';

interface Options {
  readonly outputFile: string;
}

/** Writes how every test ended. An error outside of any test counts as one more where no test failed. */
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
