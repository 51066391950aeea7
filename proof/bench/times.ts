import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type {
  Reporter,
  TestCase,
  TestError,
  TestResult,
  TestStep,
} from '@playwright/test/reporter';
import type { Contestant } from './contestants.ts';
import { memoryOf, sandbox, worker } from './memory.ts';
import { firstLine } from '../../reporters/ending.ts';

/** A step of a test as Playwright reports it. Milliseconds since the test began. */
export interface Step {
  readonly category: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly steps: readonly Step[];
}

/** One test of a round. */
export interface Run {
  readonly contestant: Contestant;
  readonly round: number;
  /**
   * With the fixtures' set-up and tear-down, and what a trace takes after them, which Playwright's own duration of
   * a test leaves out. Milliseconds.
   */
  readonly duration: number;
  readonly steps: readonly Step[];
  /** After some of the rounds. MB. */
  readonly memory?: { readonly worker: number; readonly sandbox: number };
}

/** The memory is looked at after every so many rounds, as that takes a moment. */
const seldom = 50;

/** Writes how long each test took and each of its steps. A test that fails is no measure: it is printed. */
export default class TimesReporter implements Reporter {
  readonly #file: string;
  readonly #runs: Run[] = [];
  /** When the test that runs now began. */
  #began = 0;

  constructor({ outputFile }: { readonly outputFile: string }) {
    this.#file = outputFile;
  }

  printsToStdio(): boolean {
    return true;
  }

  onError({ message }: TestError): void {
    process.stderr.write(`${message}\n`);
  }

  onTestBegin(): void {
    this.#began = performance.now();
  }

  onTestEnd(test: TestCase, { status, steps, startTime, errors }: TestResult): void {
    const duration = performance.now() - this.#began;
    if (status !== 'passed') {
      process.stderr.write(`${test.title}: ${status}, ${firstLine(errors[0]?.message)}\n`);
      return;
    }
    let file = test.parent;
    while (file.parent && file.type !== 'file') file = file.parent;
    const [number, , contestant] = basename(file.title).split('.');
    const round = Number(number);
    const since = stepsSince(startTime.getTime());
    this.#runs.push({
      contestant: contestant as Contestant,
      round,
      duration,
      steps: steps.map(since),
      ...(round % seldom === 0 && {
        memory: { worker: memoryOf(worker), sandbox: memoryOf(sandbox) },
      }),
    });
  }

  onEnd(): void {
    writeFileSync(this.#file, JSON.stringify(this.#runs));
  }
}

const stepsSince =
  (begin: number) =>
  ({ category, title, startTime, duration, steps }: TestStep): Step => {
    const start = startTime.getTime() - begin;
    const nested = steps.map(stepsSince(begin));
    return { category, title, start, end: start + duration, steps: nested };
  };
