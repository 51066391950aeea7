import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
} from '@playwright/test/reporter';
import { scenarios as documented, type Scenario } from '../../catalogue/index.ts';
import { firstLine } from '../ending.ts';
import type { MatrixRow } from '../matrix/row.ts';
import { matrixRows } from '../matrix/rows.ts';
import type { Night } from './compare.ts';
import { nightOf } from './night.ts';

/** A reporter that says something of the whole run, and compares it with the nights before. */
export abstract class NightReporter implements Reporter {
  /** Errors outside of any test. */
  protected readonly errors: TestError[] = [];
  #suite: Suite | undefined;

  printsToStdio(): boolean {
    return false;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(error: TestError): void {
    this.errors.push(error);
  }

  abstract onEnd(result: FullResult): void | Promise<void>;

  protected get tests(): TestCase[] {
    return this.#suite?.allTests() ?? [];
  }

  /** The run at its end, by documented input and beside the nights before. */
  protected seen(
    { startTime }: FullResult,
    scenarios: readonly Scenario[] = documented,
  ): { readonly rows: readonly MatrixRow[]; readonly night: Night } {
    const { tests } = this;
    const rows = matrixRows(scenarios, tests);
    const errors = this.errors.map(({ message }) => firstLine(message));
    return { rows, night: nightOf({ startTime, rows, tests, errors }) };
  }
}
