import type { FullConfig, Reporter, Suite, TestRun } from '@playwright/test/reporter';
import { expectedDuration, nameOf, readDurations } from './durations.ts';
import { plan } from './plan.ts';

/**
 * Answers `--shard` in Playwright's place: by measured durations instead of by number of tests.
 * Every shard plans the whole suite and leaves out what belongs to the others.
 */
export default class ShardsReporter implements Reporter {
  printsToStdio(): boolean {
    return false;
  }

  preprocess(run: { config: FullConfig; suite: Suite; testRun: TestRun }): Promise<void> {
    const { config, suite, testRun } = run;
    if (!config.shard) return Promise.resolve();
    testRun.skipSharding();
    const durations = readDurations();
    const tests = suite.allTests().map((test) => ({ test, name: nameOf(test, config.rootDir) }));
    const planned = tests.map(({ name }) => ({
      name,
      duration: expectedDuration(name, durations),
    }));
    const mine = new Set(plan(planned, config.shard.total)[config.shard.current - 1]);
    for (const { test, name } of tests) if (!mine.has(name)) testRun.exclude(test);
    return Promise.resolve();
  }
}
