import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Annotations whose reasons a reader should see at the end of the run. */
const told = new Set(['not made', 'skip']);

/** Errors of an environment that was not there, as the client and the browser name them. */
const outage =
  /^(Error: )?(Unavailable: |.*net::ERR_(CONNECTION|TIMED_OUT|EMPTY_RESPONSE|ADDRESS))/;

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
    for (const [reason, count] of reasons(tests)) {
      say(`Not made in ${count} ${count === 1 ? 'test' : 'tests'}: ${reason}`);
    }
    const out = tests.filter(failedByOutage).length;
    if (out > 0) say(`Environment unavailable in ${out} of the failed tests: an outage, no defect`);
    const nothing = tests.length > 0 && tests.every((test) => test.outcome() === 'skipped');
    if (!nothing || status !== 'passed') return {};
    say('Nothing ran: every test was skipped, so this run is not green');
    return { status: 'failed' };
  }

  async onExit(): Promise<void> {
    const tests = this.#ran();
    const count = (...outcomes: ReturnType<TestCase['outcome']>[]): number =>
      tests.filter((test) => outcomes.includes(test.outcome())).length;
    const [passed, failed] = [count('expected'), count('unexpected', 'flaky')];
    if (tests.length > 0) say(`${passed} passed, ${failed} failed, ${count('skipped')} skipped`);
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

/** Whether a test failed because the environment was not there. */
const failedByOutage = (test: TestCase): boolean =>
  test.outcome() === 'unexpected' &&
  test.results.some(({ errors }) => errors.some(({ message }) => outage.test(message ?? '')));

function reasons(tests: readonly TestCase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, description } of tests.flatMap((test) => test.annotations)) {
    if (!told.has(type) || description === undefined) continue;
    counts.set(description, (counts.get(description) ?? 0) + 1);
  }
  return counts;
}
