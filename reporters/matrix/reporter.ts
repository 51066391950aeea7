import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { scenarios as documented, type Scenario } from '../../catalogue/index.ts';
import { print } from '../print.ts';
import { drivenBy } from './evidence.ts';
import { htmlReportFolder, linkFrom } from './html-report.ts';
import { scenariosJson } from './results.ts';
import { matrixRow, type MatrixRow } from './row.ts';
import { matrixPage } from './view/page.tsx';

interface Options {
  /** Given by Playwright. */
  readonly configDir: string;
  /** The documented inputs; by default those of the catalogue. */
  readonly scenarios?: readonly Scenario[];
}

/**
 * Writes the scenario matrix, `scenarios.html` and `scenarios.json`, to the folder of Playwright's HTML
 * report. List it after the HTML reporter, which empties that folder.
 */
export default class MatrixReporter implements Reporter {
  readonly #configDir: string;
  readonly #scenarios: readonly Scenario[];
  #folder = '';
  #suite: Suite | undefined;

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

  async onEnd(): Promise<void> {
    const tests = this.#suite?.allTests() ?? [];
    // With --list no test runs.
    if (!tests.some(({ results }) => results.length > 0)) return;
    const rows = this.#rows(tests);
    const page = join(this.#folder, 'scenarios.html');
    writeFileSync(
      join(this.#folder, 'scenarios.json'),
      scenariosJson(rows.map(({ result }) => result)),
    );
    writeFileSync(page, await matrixPage(rows));
    linkFrom(join(this.#folder, 'index.html'), 'scenarios.html', 'Scenario matrix');
    print(`Scenario matrix: ${relative(process.cwd(), page)}`);
  }

  /** @throws if a test drives a scenario that is not documented */
  #rows(tests: readonly TestCase[]): MatrixRow[] {
    const known = new Set(this.#scenarios.map(({ id }) => id));
    const driving = new Map<string, TestCase[]>();
    for (const test of tests) {
      for (const id of drivenBy(test)) {
        if (!known.has(id)) throw new Error(`"${test.title}" drives the unknown scenario "${id}"`);
        driving.set(id, [...(driving.get(id) ?? []), test]);
      }
    }
    return this.#scenarios.map((entry) => matrixRow(entry, driving.get(entry.id) ?? []));
  }
}
