import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { counts, failedByOutage, lineOf, tally, unmadeIn } from './tally.ts';

/** Ends the run with what was not checked, and with one line of counts. */
export default class SummaryReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  printsToStdio(): boolean {
    return false;
  }

  /** A run in which nothing ran has shown nothing: it is not green. */
  async onEnd({ status }: FullResult): Promise<{ status?: FullResult['status'] }> {
    const tests = this.#ran();
    for (const unmade of unmadeIn(tests)) say(lineOf(unmade));
    const out = tests.filter(failedByOutage).length;
    if (out > 0) say(`Environment unavailable in ${out} of the failed tests: an outage, no defect`);
    const nothing = tests.length > 0 && tests.every((test) => test.outcome() === 'skipped');
    if (!nothing || status !== 'passed') return {};
    say('Nothing ran: every test was skipped, so this run is not green');
    return { status: 'failed' };
  }

  async onExit(): Promise<void> {
    const tests = this.#ran();
    if (tests.length > 0) say(counts(tally(tests)));
  }

  /** A mere listing of tests runs none of them. */
  #ran(): TestCase[] {
    const tests = this.#suite?.allTests() ?? [];
    return tests.some((test) => test.results.length > 0) ? tests : [];
  }
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
