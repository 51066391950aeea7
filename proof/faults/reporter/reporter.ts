import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { idOf } from '../../../fixtures/report/about.ts';
import { firstLine } from '../../../reporters/ending.ts';
import { print } from '../../../reporters/print.ts';
import { faultOf } from '../index.ts';
import { judge, type TestEnding } from './judge.ts';
import { line, type Judged } from './lines.ts';
import { readPlan } from './plan.ts';

/** Judges the faults of a sandbox as soon as its last test has ended, and the run by its faults. */
export default class FaultsReporter implements Reporter {
  /** The faults of each sandbox. */
  readonly #members = new Map(readPlan().map(({ name, members }) => [name, members]));
  /** Number of tests on each sandbox. */
  readonly #tests = new Map<string, number>();
  readonly #endings = new Map<string, TestEnding[]>();
  readonly #judged: Judged[] = [];
  #broken = false;

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    for (const project of suite.suites) this.#tests.set(project.title, project.allTests().length);
  }

  onError({ message = '' }: TestError): void {
    this.#broken = true;
    print(message);
  }

  onTestEnd(test: TestCase, { status, duration, errors }: TestResult): void {
    const [, name = ''] = test.titlePath();
    const words = firstLine(errors[0]?.message);
    const ending = { id: idOf(test) ?? '', title: test.title, status, words, duration };
    const endings = [...(this.#endings.get(name) ?? []), ending];
    this.#endings.set(name, endings);
    if (endings.length === this.#tests.get(name)) this.#judge(name, endings);
  }

  /** The run passes when all faults are caught, which means that their tests fail. */
  async onEnd(): Promise<{ status: FullResult['status'] }> {
    for (const [name, endings] of this.#endings) {
      if (endings.length !== this.#tests.get(name)) this.#judge(name, endings);
    }
    const survivors = this.#judged.filter(({ problems }) => problems.length > 0);
    const caught = this.#judged.length - survivors.length;
    print(`${caught} passed, ${survivors.length} failed, 0 skipped`);
    const fine = caught > 0 && survivors.length === 0 && !this.#broken;
    return { status: fine ? 'passed' : 'failed' };
  }

  #judge(name: string, endings: readonly TestEnding[]): void {
    for (const member of this.#members.get(name) ?? []) {
      const fault = faultOf(member);
      const judged = { fault, endings, problems: judge(fault, endings) };
      this.#judged.push(judged);
      print(line(judged));
    }
  }
}
