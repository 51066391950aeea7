import type { Reporter, Suite, TestRun } from '@playwright/test/reporter';
import { randomOf } from './random.ts';

interface Options {
  readonly count: number;
  readonly seed: string;
}

/** Keeps a random subset of the tests; the same one for the same seed and suite. */
export default class DrawReporter implements Reporter {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  printsToStdio(): boolean {
    return false;
  }

  preprocess(run: { suite: Suite; testRun: TestRun }): Promise<void> {
    const { suite, testRun } = run;
    const { count, seed } = this.#options;
    const random = randomOf(seed);
    const lots = suite
      .allTests()
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((test) => ({ test, lot: random() }))
      .sort((one, other) => one.lot - other.lot);
    for (const { test } of lots.slice(count)) testRun.exclude(test);
    return Promise.resolve();
  }
}
