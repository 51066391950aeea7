import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { leftBehindIn, leftLine } from './left-behind.ts';
import { print } from './print.ts';
import { counts, failedByOutage, failedLine, lineOf, tally, unmadeIn } from './tally.ts';

/**
 * Prints what was not checked, what was left behind and what failed, a line each, and as the last
 * line the counts. The end of a log is what a reader of CI sees first.
 */
export default class SummaryReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  printsToStdio(): boolean {
    return false;
  }

  /** A run that skipped every test fails: it has checked nothing. */
  async onEnd({ status }: FullResult): Promise<{ status?: FullResult['status'] }> {
    const tests = this.#ran();
    for (const unmade of unmadeIn(tests)) print(lineOf(unmade));
    for (const left of leftBehindIn(tests)) print(leftLine(left));
    const out = tests.filter(failedByOutage).length;
    if (out > 0)
      print(`Environment unavailable in ${out} of the failed tests: an outage, no defect`);
    const nothing = tests.length > 0 && tests.every((test) => test.outcome() === 'skipped');
    if (!nothing || status !== 'passed') return {};
    print('Nothing ran: every test was skipped, so this run is not green');
    return { status: 'failed' };
  }

  async onExit(): Promise<void> {
    const tests = this.#ran();
    if (tests.length === 0) return;
    const sorted = tally(tests);
    for (const test of sorted.failed) print(failedLine(test));
    print(counts(sorted));
  }

  /** The tests of the run; none if they were only listed. */
  #ran(): TestCase[] {
    const tests = this.#suite?.allTests() ?? [];
    return tests.some((test) => test.results.length > 0) ? tests : [];
  }
}
