import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { cli } from '../../../../reporters/playwright-cli.ts';
import { documented } from '../matrix/run.ts';

/** The date in so many days, in the format of the quarantine file. */
export const daysAhead = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);

/** A valid entry. */
export const entry = (changes: object = {}): object => ({
  id: 'row',
  owner: 'Jane',
  reason: 'the page changed',
  until: daysAhead(7),
  ...changes,
});

/** The output and files of a run. */
interface Run {
  readonly code: number | null;
  readonly lines: readonly string[];
  /** The text of a file that the run wrote. */
  readonly left: (name: string) => string;
}

/** Runs this spec in a project of its own, with this quarantine and the suite's reporters. */
export function run(entries: readonly object[], spec: string, more: readonly string[] = []): Run {
  const folder = test.info().outputPath('suite');
  mkdirSync(folder, { recursive: true });
  const reporter = (name: string, options = {}) => [resolve('reporters', name), options];
  const config = {
    // In an ignored folder, and outside the results of the run that this test belongs to.
    testDir: '.',
    outputDir: 'results',
    respectGitIgnore: false,
    workers: 1,
    retries: 1,
    retryStrategy: 'isolated',
    failOnFlakyTests: true,
    reporter: [
      reporter('quarantine/reporter.ts', { file: 'quarantine.json' }),
      ['html', { open: 'never', outputFolder: 'report' }],
      ['junit', { outputFile: 'junit.xml' }],
      reporter('matrix/reporter.ts', { scenarios: [documented('row')] }),
      reporter('summary.ts'),
    ],
  };
  const keep = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  keep('playwright.config.ts', `export default ${JSON.stringify(config)};`);
  keep('quarantine.json', JSON.stringify(entries));
  keep('package.json', '{ "type": "module" }');
  keep('sample.spec.ts', `import { expect, test } from '@playwright/test';\n${spec}`);
  const { PATH, HOME } = process.env;
  const child = spawnSync(process.execPath, [cli, 'test', ...more], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME },
  });
  return {
    code: child.status,
    lines: child.stdout.trimEnd().split('\n'),
    left: (name) => readFileSync(join(folder, name), 'utf8'),
  };
}
