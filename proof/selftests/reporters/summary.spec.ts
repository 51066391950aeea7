import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { cli } from '../../../reporters/playwright-cli.ts';

const reporter = resolve('reporters/summary.ts');

/** Runs this spec in a project of its own, with only the summary reporter. */
function run(folder: string, spec: string): string {
  mkdirSync(folder, { recursive: true });
  // In an ignored folder, and outside the results of the run that this test belongs to.
  const places = { testDir: '.', outputDir: 'results', respectGitIgnore: false };
  const config = { ...places, retries: 1, workers: 1, reporter: [[reporter]] };
  writeFileSync(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify(config)};`);
  const imports = "import { expect, test } from '@playwright/test';";
  writeFileSync(join(folder, 'sample.spec.ts'), `${imports}\n${spec}`);
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME };
  return spawnSync(process.execPath, [cli, 'test'], { cwd: folder, encoding: 'utf8', env }).stdout;
}

test('the summary tells what was not made, and ends with one line of counts', () => {
  const spec = `
    const notMade = { annotation: { type: 'not made: dashboard', description: 'no user' } };
    test('one', notMade, () => {});
    test('two', notMade, () => {});
    test('three', { annotation: { type: 'source', description: 'a page' } }, () => {});
    test('wrong', () => expect(1).toBe(2));
    test('flaky', ({}, { retry }) => expect(retry).toBe(1));
    test('left out', () => test.skip(true, 'nobody can do that'));
    test('both', notMade, () => test.skip(true, 'dashboard: no user'));`;
  const lines = run(test.info().outputPath('mixed'), spec).trimEnd().split('\n');
  expect(lines.at(-1)).toBe('3 passed, 2 failed, 2 skipped');
  expect(lines).toContain('Not made in 3 scenarios: dashboard: no user [one; two; both]');
  expect(lines).toContain('Not made in 1 scenario: nobody can do that [left out]');
  expect(lines.filter((line) => line.startsWith('Not made'))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('Failed'))).toEqual([
    'Failed: sample.spec.ts › wrong: Error: expect(received).toBe(expected) // Object.is equality',
    'Failed: sample.spec.ts › flaky: Error: expect(received).toBe(expected) // Object.is equality',
  ]);
});

test('a run in which every test was skipped is not green', () => {
  const body = "test('a', () => { test.skip(true, 'no account'); });";
  const lines = run(test.info().outputPath('skipped'), body).trimEnd().split('\n');
  expect(lines).toContain('Nothing ran: every test was skipped, so this run is not green');
});

test('an outage is told apart from a defect', () => {
  const body =
    "test('a', { annotation: { type: 'outage' } }, () => { throw new Error('no answer'); });";
  const lines = run(test.info().outputPath('outage'), body).trimEnd().split('\n');
  expect(lines).toContain('Environment unavailable in 1 of the failed tests: an outage, no defect');
});
