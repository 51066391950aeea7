import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { idOf } from '../../fixtures/report/about.ts';
import { causeOf } from '../../reporters/night/cause.ts';
import { hasFailed, inQuarantine } from '../../reporters/quarantine/annotation.ts';
import { failedByOutage } from '../../reporters/tally.ts';
import type { Failure, Found } from './look.ts';

interface Options {
  readonly outputFile: string;
}

/** Writes what the watch has to know of a run. What is in quarantine is known already. */
export default class WatchReporter implements Reporter {
  readonly #file: string;
  #suite: Suite | undefined;

  constructor({ outputFile }: Options) {
    this.#file = outputFile;
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const tests = this.#suite?.allTests() ?? [];
    const failed = tests.filter((test) => hasFailed(test) && !inQuarantine(test));
    const content: Found = {
      ran: tests.filter((test) => test.outcome() !== 'skipped').length,
      outages: failed.filter(failedByOutage).length,
      failures: failed.filter((test) => !failedByOutage(test)).map(failureOf),
    };
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(content));
  }
}

const failureOf = (test: TestCase): Failure => ({
  id: idOf(test) ?? test.id,
  name: test.title,
  cause: causeOf(test, test.results[0]).words,
});
