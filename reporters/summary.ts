import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Annotations whose reasons a reader should see at the end of the run. */
const told = new Set(['not made', 'skip']);

/** Ends the run with what was not checked, and with one line of counts. */
export default class SummaryReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  printsToStdio(): boolean {
    return false;
  }

  onEnd(_result: FullResult): void {
    const tests = this.#suite?.allTests() ?? [];
    for (const [reason, count] of reasons(tests)) {
      process.stdout.write(`Not made in ${count} ${count === 1 ? 'test' : 'tests'}: ${reason}\n`);
    }
  }

  async onExit(): Promise<void> {
    const tests = this.#suite?.allTests() ?? [];
    const count = (...outcomes: ReturnType<TestCase['outcome']>[]): number =>
      tests.filter((test) => outcomes.includes(test.outcome())).length;
    process.stdout.write(
      `${count('expected')} passed, ${count('unexpected', 'flaky')} failed, ${count('skipped')} skipped\n`,
    );
  }
}

function reasons(tests: readonly TestCase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, description } of tests.flatMap((test) => test.annotations)) {
    if (!told.has(type) || description === undefined) continue;
    counts.set(description, (counts.get(description) ?? 0) + 1);
  }
  return counts;
}
