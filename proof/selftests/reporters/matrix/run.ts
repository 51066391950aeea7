import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { cli } from '../../../../reporters/playwright-cli.ts';
import type { Scenario } from '../../../../catalogue/index.ts';
import type { ScenarioResult } from '../../../../reporters/matrix/results.ts';

/** Helper code for the specs of these tests. */
const words = `
import { expect, test } from '@playwright/test';
const drives = (...ids) => ({
  annotation: ids.map((description) => ({ type: 'scenario', description })),
});
const check = (witness, seen, more = {}) => ({
  id: witness.toLowerCase() + '.status', witness, of: 'payment', field: 'status', expected: 'completed', seen,
  agrees: seen === 'completed', ...more,
});
const attach = (...checks) => test.info().attach('checks', {
  body: JSON.stringify(checks), contentType: 'application/json',
});
`;

/** A small suite with the reporters under test. */
export class Suite {
  readonly folder = test.info().outputPath('suite');
  /** The folder of its HTML report. */
  readonly report: string;

  constructor(
    scenarios: readonly Scenario[],
    specs: Readonly<Record<string, string>>,
    html: Readonly<Record<string, string>> = {},
  ) {
    this.report = join(this.folder, html.outputFolder ?? 'playwright-report');
    const reporter = [
      ['html', { open: 'never', ...html }],
      [resolve('reporters/matrix/reporter.ts'), { scenarios }],
    ];
    // In an ignored folder, and outside the results of the run that this test belongs to.
    const places = { testDir: '.', outputDir: 'results', respectGitIgnore: false };
    this.keep('playwright.config.ts', config({ ...places, retries: 1, workers: 1, reporter }));
    this.keep('blob.config.ts', config({ ...places, workers: 1, reporter: [['blob']] }));
    // By default, a suite's report goes next to the nearest package.json.
    this.keep('package.json', '{ "type": "module" }');
    for (const [name, spec] of Object.entries(specs)) this.keep(`${name}.spec.ts`, words + spec);
  }

  /** Runs a Playwright command in the suite's folder. */
  run(parts: readonly string[], more: Readonly<Record<string, string>> = {}): Run {
    const { PATH, HOME } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...parts], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { PATH, HOME, ...more },
    });
    return { code: status, output: stdout + stderr };
  }

  /** The content of `scenarios.json`. */
  results(folder = this.report): ScenarioResult[] {
    return JSON.parse(readFileSync(join(folder, 'scenarios.json'), 'utf8')) as ScenarioResult[];
  }

  /** Writes a file into the suite's folder. */
  keep(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

interface Run {
  readonly code: number | null;
  readonly output: string;
}

const config = (it: object): string => `export default ${JSON.stringify(it)};`;

/** A documented input with this id. */
export const documented = (id: string, more: Partial<Scenario> = {}): Scenario => ({
  id,
  rows: [`row-of-${id}`],
  method: 'Visa',
  gateway: 'VISA',
  input: '4111111111111111',
  scenario: 'Completed',
  source: 'testing page, cards',
  ...more,
});
