import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FullConfig, FullResult, Suite } from '@playwright/test/reporter';
import { scenarios as documented, type Scenario } from '../../catalogue/index.ts';
import { leftBehindIn } from '../left-behind.ts';
import { print } from '../print.ts';
import type { Night } from '../night/compare.ts';
import { remember } from '../night/night.ts';
import { NightReporter } from '../night/reporter.ts';
import { unknownIn } from './evidence.ts';
import { htmlReportFolder, linkFrom } from './html-report.ts';
import { scenariosJson } from './results.ts';
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
export default class MatrixReporter extends NightReporter {
  readonly #configDir: string;
  readonly #scenarios: readonly Scenario[];
  #folder = '';
  #night: Night | undefined;

  constructor({ configDir, scenarios = documented }: Options) {
    super();
    this.#configDir = configDir;
    this.#scenarios = scenarios;
  }

  override onBegin(config: FullConfig, suite: Suite): void {
    super.onBegin(config, suite);
    this.#folder = htmlReportFolder(config, this.#configDir);
  }

  async onEnd(result: FullResult): Promise<void> {
    const { tests } = this;
    // With --list no test runs.
    if (!tests.some(({ results }) => results.length > 0)) return;
    const { rows, night } = this.seen(result, this.#scenarios);
    const page = join(this.#folder, 'scenarios.html');
    writeFileSync(
      join(this.#folder, 'scenarios.json'),
      scenariosJson(rows.map((row) => row.result)),
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
