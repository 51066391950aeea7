import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { firstLine } from '../../reporters/ending.ts';
import { memoryOf, sandbox } from './memory.ts';

/** What a run of a part of the suite has taken. */
export interface Wall {
  /** From the beginning of the first test to the end of the last one. Milliseconds. */
  readonly time: number;
  /** Tests that ran: documented inputs that no test can drive take no time. */
  readonly tests: number;
  /** Memory of the sandbox at the end. MB. */
  readonly sandbox: number;
}

/** Writes how long all tests took together. */
export default class WallReporter implements Reporter {
  readonly #file: string;
  #began = 0;
  #ended = 0;
  #tests = 0;
  #sandbox = 0;

  constructor({ outputFile }: { readonly outputFile: string }) {
    this.#file = outputFile;
  }

  printsToStdio(): boolean {
    return true;
  }

  onTestBegin(): void {
    this.#began ||= performance.now();
  }

  onTestEnd({ title }: TestCase, { status, errors }: TestResult): void {
    if (status === 'skipped') return;
    if (status !== 'passed')
      process.stderr.write(`${title}: ${status}, ${firstLine(errors[0]?.message)}\n`);
    this.#tests += 1;
    this.#ended = performance.now();
    // Every few tests: to look through all processes takes a moment.
    if (this.#tests % 10 === 0) this.#sandbox = memoryOf(sandbox);
  }

  onEnd(): void {
    const time = this.#ended - this.#began;
    const wall: Wall = { time, tests: this.#tests, sandbox: this.#sandbox };
    writeFileSync(this.#file, JSON.stringify(wall));
  }
}
