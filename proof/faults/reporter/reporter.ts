import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { crews } from '../crews.ts';
import type { Fault } from '../fault.ts';
import { faults } from '../index.ts';
import { firstLine, type Ending } from '../../../reporters/ending.ts';
import { judge } from './judge.ts';
import { keep, readReach } from './kept.ts';
import { line, type Judged } from './lines.ts';
import { readPlan } from './plan.ts';

/** Judges each fault as soon as its last test has ended, and the run by its faults. */
export default class FaultsReporter implements Reporter {
  /** Tests of a fault that have not ended yet. */
  readonly #open = new Map<string, number>();
  readonly #endings = new Map<string, Ending[]>();
  readonly #judged: Judged[] = [];
  readonly #reach = readPlan().extent === 'kept' ? readReach() : undefined;
  #broken = false;

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    for (const project of suite.suites) this.#open.set(project.title, project.allTests().length);
  }

  onError({ message = '' }: TestError): void {
    this.#broken = true;
    say(message);
  }

  onTestEnd(test: TestCase, { status, duration, errors }: TestResult): void {
    const [, name = '', , ...titles] = test.titlePath();
    const words = firstLine(errors[0]?.message);
    const ending = { title: titles.join(' › '), status, words, duration };
    const endings = [...(this.#endings.get(name) ?? []), ending];
    this.#endings.set(name, endings);
    if (endings.length === this.#open.get(name)) this.#judge(name, endings);
  }

  /** That tests fail is as it should be; that a fault is not caught is not. */
  async onEnd(): Promise<{ status: FullResult['status'] }> {
    for (const [name, endings] of this.#endings) {
      if (endings.length !== this.#open.get(name)) this.#judge(name, endings);
    }
    const survivors = this.#judged.filter(({ problems }) => problems.length > 0);
    const caught = this.#judged.length - survivors.length;
    say(`${caught} passed, ${survivors.length} failed, 0 skipped`);
    const fine = caught > 0 && survivors.length === 0 && !this.#broken;
    return { status: fine ? 'passed' : 'failed' };
  }

  #judge(name: string, latest: readonly Ending[]): void {
    const told = latest.filter(({ status }) => status !== 'interrupted');
    const endings = this.#reach ? keep(name, told) : latest;
    for (const fault of membersOf(name)) {
      const judged = { fault, endings, ...judge(fault, endings, this.#reach) };
      this.#judged.push(judged);
      say(line(judged));
    }
  }
}

/** The fault of this name, or those of the crew. */
function membersOf(name: string): readonly Fault[] {
  const members = crews.find((it) => it.name === name)?.members;
  const found = members ?? faults.filter((it) => it.name === name);
  if (found.length === 0) throw new Error(`No fault is called "${name}"`);
  return found;
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
