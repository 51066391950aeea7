import { resolve } from 'node:path';
import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { annotate, hasFailed, inQuarantine, quarantineOf } from './annotation.ts';
import { readQuarantine, type Quarantine } from './entries.ts';
import { allTitles } from './known.ts';

interface Options {
  /** Given by Playwright. */
  readonly configDir: string;
  readonly file: string;
}

/**
 * Lets tests in quarantine fail without turning the run red; they run, and every report tells of them. Comes
 * before all reporters that are to tell it.
 */
export default class QuarantineReporter implements Reporter {
  readonly #quarantine: Quarantine;
  readonly #problems: string[];
  #suite: Suite | undefined;
  #errors = 0;

  constructor({ configDir, file }: Options) {
    this.#quarantine = readQuarantine(resolve(configDir, file), new Date());
    this.#problems = [...this.#quarantine.problems];
  }

  printsToStdio(): boolean {
    return false;
  }

  /** A run may leave out tests; only an entry that names none at all is wrong. */
  preprocess({ config, suite }: { config: FullConfig; suite: Suite }): Promise<void> {
    const run = new Set(suite.allTests().map(({ title }) => title));
    const others = this.#quarantine.entries.filter(({ test }) => !run.has(test));
    const known = others.length > 0 ? allTitles(config) : run;
    for (const { test, owner } of others) {
      if (known.has(test)) continue;
      this.#problems.push(
        `quarantine.json: no test is called "${test}", owner ${owner}: remove it`,
      );
    }
    return Promise.resolve();
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onTestEnd(test: TestCase): void {
    const entry = this.#quarantine.entries.find((it) => it.test === test.title);
    if (entry) annotate(test, entry);
  }

  async onEnd({ status }: FullResult): Promise<{ status?: FullResult['status'] }> {
    const tests = this.#suite?.allTests() ?? [];
    if (!tests.some(({ results }) => results.length > 0)) return {};
    for (const test of tests.filter(inQuarantine)) say(`${ended(test)}, ${quarantineOf(test)}`);
    this.#problems.forEach(say);
    if (this.#problems.length > 0) return { status: 'failed' };
    return status === 'failed' && this.#excused(tests) ? { status: 'passed' } : {};
  }

  /** Only where nothing else is wrong, and no test was kept from running. */
  #excused(tests: readonly TestCase[]): boolean {
    const failed = tests.filter(hasFailed);
    const complete = tests.every(({ results }) => results.length > 0);
    return failed.length > 0 && failed.every(inQuarantine) && complete && this.#errors === 0;
  }
}

const ended = (test: TestCase): string =>
  `"${test.title}" ${hasFailed(test) ? 'failed' : test.outcome() === 'skipped' ? 'was skipped' : 'passed'}`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
