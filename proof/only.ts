import type { Reporter, Suite, TestRun } from '@playwright/test/reporter';
import { idOf } from '../fixtures/report/about.ts';

/** Ids of tests, the same ones for every project or those of each project by its name. */
type Ids = readonly string[] | Readonly<Record<string, readonly string[]>>;

interface Options {
  readonly ids: Ids;
  /** The command line may filter further (`--grep`, a file), so an id without a test is no error. */
  readonly mayFilter?: boolean;
}

/**
 * Keeps only the tests with these ids in a run. A test's id is that of the row that it drives or of the limit
 * that it is about, see `fixtures/report/about.ts`.
 *
 *     reporter: [['../only.ts', { ids: { 'chromium': ['visa-completed', 'wrong-key'] } }]]
 */
export default class OnlyReporter implements Reporter {
  readonly #ids: Ids;
  readonly #mayFilter: boolean;

  constructor({ ids, mayFilter = false }: Options) {
    this.#ids = ids;
    this.#mayFilter = mayFilter;
  }

  printsToStdio(): boolean {
    return false;
  }

  /** @throws when no test has one of the ids: the run would do less than it was asked to. */
  // oxlint-disable-next-line require-await
  async preprocess({ suite, testRun }: { suite: Suite; testRun: TestRun }): Promise<void> {
    const missing: string[] = [];
    // Tests that wait for minutes are a project of their own, of the same name.
    for (const name of new Set(suite.suites.map(({ title }) => title))) {
      const wanted = new Set(this.#idsOf(name));
      const met = new Set<string>();
      const projects = suite.suites.filter(({ title }) => title === name);
      for (const test of projects.flatMap((project) => project.allTests())) {
        const id = idOf(test);
        if (id !== undefined && wanted.has(id)) met.add(id);
        else testRun.exclude(test);
      }
      missing.push(...[...wanted].filter((id) => !met.has(id)));
    }
    if (missing.length > 0 && !this.#mayFilter)
      throw new Error(`No test has the id ${missing.join(', ')}`);
  }

  #idsOf(project: string): readonly string[] {
    return isList(this.#ids) ? this.#ids : (this.#ids[project] ?? []);
  }
}

const isList = (ids: Ids): ids is readonly string[] => Array.isArray(ids);
