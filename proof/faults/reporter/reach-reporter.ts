import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type {
  FullResult,
  Reporter,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { z } from 'zod';
import { faults } from '../index.ts';
import { reachFile } from '../reach/file.ts';
import { keepReach } from './kept.ts';

const difference = z.object({ fault: z.string(), project: z.string(), at: z.number() });

interface Run {
  readonly title: string;
  readonly project: string;
  readonly from: number;
}

/**
 * Keeps which tests each fault would have made a difference to. The tests of a project run one at a time
 * on a sandbox without a fault: a difference belongs to the one that was running, or had run last.
 */
export default class ReachReporter implements Reporter {
  readonly #runs: Run[] = [];
  #green = true;

  onBegin(): void {
    rmSync(reachFile, { force: true });
    mkdirSync(dirname(reachFile), { recursive: true });
    writeFileSync(reachFile, '');
  }

  onError({ message = '' }: TestError): void {
    this.#green = false;
    process.stdout.write(`${message}\n`);
  }

  onTestEnd(test: TestCase, { status, startTime, errors }: TestResult): void {
    const [, project = '', , ...titles] = test.titlePath();
    const run = { title: titles.join(' › '), project, from: startTime.getTime() };
    if (status === 'passed') this.#runs.push(run);
    if (status === 'passed' || status === 'skipped') return;
    this.#green = false;
    process.stdout.write(`${run.title} ${status}: ${errors[0]?.message ?? ''}\n`);
  }

  /** What tests reach is known only if all have run to their end. */
  async onEnd(): Promise<{ status: FullResult['status'] }> {
    if (!this.#green || this.#runs.length === 0) return { status: 'failed' };
    const lines = readFileSync(reachFile, 'utf8').trim().split('\n');
    const reached = new Map(faults.map(({ name }) => [name, new Set<string>()]));
    for (const line of lines) {
      const { fault, project, at } = difference.parse(JSON.parse(line));
      const run = this.#runs.findLast((it) => it.project === project && it.from <= at);
      if (run) reached.get(fault)?.add(run.title);
    }
    const tests = this.#runs.map(({ title }) => title);
    const found = Object.fromEntries([...reached].map(([fault, titles]) => [fault, [...titles]]));
    keepReach({ tests, reached: found });
    const pairs = [...reached.values()].reduce((sum, { size }) => sum + size, 0);
    const all = faults.length * tests.length;
    process.stdout.write(`${pairs} of ${all} pairs of a fault and a test can meet\n`);
    return { status: 'passed' };
  }
}
