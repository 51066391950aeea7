import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { cli } from '../../../reporters/playwright-cli.ts';

const reporter = resolve('reporters/job-summary.ts');

/** Runs this spec in a project of its own. Returns its text for the job's page. */
function pageOf(spec: string): string {
  const folder = test.info().outputPath('run');
  const page = test.info().outputPath('page.md');
  mkdirSync(folder, { recursive: true });
  const places = { testDir: '.', outputDir: 'results', respectGitIgnore: false };
  const config = { ...places, workers: 1, reporter: [[reporter]] };
  writeFileSync(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify(config)};`);
  const imports = "import { expect, test } from '@playwright/test';";
  writeFileSync(join(folder, 'sample.spec.ts'), `${imports}\n${spec}`);
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, GITHUB_STEP_SUMMARY: page };
  spawnSync(process.execPath, [cli, 'test'], { cwd: folder, env });
  return readFileSync(page, 'utf8');
}

test("the job's page tells what failed, what was an outage and what was not checked", () => {
  const page = pageOf(`
    test('fine', () => {});
    test('wrong | <b>', () => { throw new Error('API says *declined*\\nand more'); });
    test('gone', { annotation: { type: 'outage' } }, () => { throw new Error('no answer'); });
    test('known', { annotation: { type: 'quarantine', description: 'quarantined until Monday, owner Jane: moved' } },
      () => { throw new Error('no bank'); });
    test('less', { annotation: { type: 'not made: dashboard', description: 'no user' } }, () => {});
    test('left out', () => test.skip(true, 'nobody can do that'));`);
  const [verdict, memory, ...others] = page.trimEnd().split('\n\n');
  expect(verdict).toMatch(
    /^## 1 of 5 failed: unknown: API says \\\*declined\\\*; 1 more by an outage\. \d+ did not run\.$/,
  );
  expect(memory).toBe('No memory of earlier nights: REPORT\\_HISTORY names no file.');
  expect(others).toEqual([
    '### Failures by cause (3)',
    [
      '- **Unknown: API says \\*declined\\*** (1 failure). Whose fault is unknown: open the test and read its first error.<br>Seen: API says \\*declined\\*<br>wrong \\| &#60;b&#62;: no earlier night to compare with',
      '- **The environment was unavailable: an outage, no defect** (1 failure). No one’s: wait for the next night; if it lasts, ask MultiSafepay whether the test environment is down.<br>Seen: no answer<br>gone: no earlier night to compare with',
      '- **Known, in quarantine** (1 failure). Ours: its owner mends it before its last day.<br>Seen: quarantined until Monday, owner Jane: moved<br>known: no earlier night to compare with',
    ].join('\n'),
    '2 passed, 2 failed, 1 skipped, 1 quarantined',
    '### Failed (1)',
    '- **wrong \\| &#60;b&#62;**<br>Error: API says \\*declined\\*',
    '### Quarantined (1)',
    '- **known**<br>Error: no bank<br>quarantined until Monday, owner Jane: moved',
    '### Environment unavailable: an outage, no defect (1)',
    '- **gone**<br>Error: no answer',
    '### Not made (2)',
    '- dashboard: no user (1 scenario)<br>less\n- nobody can do that (1 scenario)<br>left out',
  ]);
});

const unknown = `test.info().attach('not in the contract', { contentType: 'application/json', body: JSON.stringify(
  [{ call: 'GET /orders/{id} 200', field: 'data.fresh', shows: 'string', times: 2 }]) })`;

test("the job's page counts what the API's contract does not know, once", () => {
  const page = pageOf(`
    test('one', () => ${unknown});
    test('another', () => ${unknown});`);
  expect(page).toContain(
    '### Not in the contract of the API (1)\n\n- GET /orders/{id} 200: data.fresh: string (4 times)\n',
  );
});

test("the job's page tells of errors outside of any test", () => {
  const page = pageOf("throw new Error('no such file');");
  expect(page).toContain('## Nothing ran. 2 errors outside of any test.\n');
  expect(page).toContain('### Errors outside of any test (');
  expect(page).toContain('no such file');
});
