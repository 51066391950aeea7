import type { Reporter, Suite, TestRun } from '@playwright/test/reporter';
import { drivenBy } from '../../reporters/matrix/evidence.ts';

interface Options {
  /** Ids of documented rows. */
  readonly rows: readonly string[];
}

/** Leaves in the run only the tests that drive one of these rows. */
export default class OnlyReporter implements Reporter {
  readonly #rows: ReadonlySet<string>;

  constructor({ rows }: Options) {
    this.#rows = new Set(rows);
  }

  printsToStdio(): boolean {
    return false;
  }

  /** @throws when a row is driven by no test: less would be run than was asked for. */
  preprocess({ suite, testRun }: { suite: Suite; testRun: TestRun }): Promise<void> {
    const met = new Set<string>();
    for (const test of suite.allTests()) {
      const driven = drivenBy(test).filter((id) => this.#rows.has(id));
      driven.forEach((id) => met.add(id));
      if (driven.length === 0) testRun.exclude(test);
    }
    const missing = [...this.#rows].filter((id) => !met.has(id));
    if (missing.length > 0) throw new Error(`No test drives ${missing.join(', ')}`);
    return Promise.resolve();
  }
}
