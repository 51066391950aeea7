import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FullConfig, FullResult, Reporter, Suite, TestError } from '@playwright/test/reporter';
import { scenarios as documented, type Scenario } from '../../catalogue/index.ts';
import { leftBehindIn } from '../left-behind.ts';
import { print } from '../print.ts';
import { firstLine } from '../ending.ts';
import type { Night } from '../night/compare.ts';
import { nightOf, remember } from '../night/night.ts';
import { unknownIn } from './evidence.ts';
import { htmlReportFolder, linkFrom } from './html-report.ts';
import { scenariosJson } from './results.ts';
import { matrixRows } from './rows.ts';
import { matrixPage } from './view/page.tsx';

interface Options {
  /** Given by Playwright. */
  readonly configDir: string;
  /** The documented inputs; by default those of the catalogue. */
  readonly scenarios?: readonly Scenario[];
}

/**
 * Writes the scenario matrix, `scenarios.html` and `scenarios.json`, to the folder of Playwright's HTML
 * report. List it after the HTML reporter, which empties that folder. The page begins with a summary; if
 * REPORT_HISTORY names a file, the summary compares the run with those before, and the file is kept.
 */
export default class MatrixReporter implements Reporter {
  readonly #configDir: string;
  readonly #scenarios: readonly Scenario[];
  #folder = '';
  #suite: Suite | undefined;
  #night: Night | undefined;
  readonly #errors: TestError[] = [];

  constructor({ configDir, scenarios = documented }: Options) {
    this.#configDir = configDir;
    this.#scenarios = scenarios;
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin(config: FullConfig, suite: Suite): void {
    this.#folder = htmlReportFolder(config, this.#configDir);
    this.#suite = suite;
  }

  onError(error: TestError): void {
    this.#errors.push(error);
  }

  async onEnd({ startTime }: FullResult): Promise<void> {
    const tests = this.#suite?.allTests() ?? [];
    // With --list no test runs.
    if (!tests.some(({ results }) => results.length > 0)) return;
    const rows = matrixRows(this.#scenarios, tests);
    const errors = this.#errors.map(({ message }) => firstLine(message));
    const night = nightOf({ startTime, rows, tests, errors });
    const page = join(this.#folder, 'scenarios.html');
    writeFileSync(
      join(this.#folder, 'scenarios.json'),
      scenariosJson(rows.map(({ result }) => result)),
    );
    const [left, unknown] = [leftBehindIn(tests), unknownIn(tests)];
    writeFileSync(page, await matrixPage(rows, night, left, unknown));
    linkFrom(join(this.#folder, 'index.html'), 'scenarios.html', 'Scenario matrix');
    print(`Scenario matrix: ${relative(process.cwd(), page)}`);
    this.#night = night;
  }

  /** After every reporter has read the nights before. */
  async onExit(): Promise<void> {
    const problem = this.#night && remember(this.#night);
    if (problem !== undefined) print(problem);
  }
}
