import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { documented, Suite } from './run.ts';

const link: unknown = expect.stringMatching(/^index\.html#\?testId=[\w-]+$/);
const time: unknown = expect.any(Number);

const pageOf = (folder: string): string => pathToFileURL(join(folder, 'scenarios.html')).href;

test('every documented input is told, with how it ended and why', async ({ page }) => {
  const why = 'a real phone is needed';
  const suite = new Suite(
    [
      documented('fine'),
      documented('wrong'),
      documented('unsteady'),
      documented('left-out'),
      documented('impossible', { untestable: why }),
      documented('nobody', { untestable: why }),
      documented('twice'),
      documented('less'),
      documented('stepless'),
    ],
    {
      sample: `
        test('fine', drives('fine'), async () => {
          await attach(check('API', 'completed'));
          await attach(check('shopper', 'completed'), check('API', '4002', { recorded: true }));
        });
        test('wrong', drives('wrong'), async () => {
          await attach(check('shopper', 'completed'), check('API', 'declined', { field: 'order status' }));
          throw new Error('Visa is Completed, but API says declined\\nand more');
        });
        test('unsteady', drives('unsteady'), async () => {
          await attach(check('API', test.info().retry === 0 ? 'declined' : 'completed'));
          expect(test.info().retry, 'not at once').toBe(1);
        });
        test('left out', drives('left-out'), () => test.skip(true, 'no such method here'));
        test('impossible', drives('impossible'), () => test.skip(true, 'nobody can'));
        test('half', drives('twice', 'twice'), async () => { await attach(check('API', 'completed', { of: 'refund' })); });
        test('other half', drives('twice'), () => { throw new Error('no page came'); });
        test('less', drives('less'), async () => {
          test.info().annotations.push({ type: 'not made: dashboard', description: 'no user' });
          await attach(check('API', 'completed'));
        });
        test('stepless', drives('stepless'), async () => {
          test.info().annotations.push({ type: 'not made: 3-D Secure step', description: 'nobody asked' });
          await attach(check('shopper', 'completed'));
        });`,
    },
  );
  const { output } = suite.run(['test']);
  expect(output).toContain('Scenario matrix: playwright-report/scenarios.html');

  const { untestable: _, ...facts } = documented('any');
  const told = suite.results();
  expect(told[0]).toEqual({
    ...facts,
    id: 'fine',
    rows: ['row-of-fine'],
    status: 'passed',
    durationMs: time,
    test: link,
  });
  expect(
    told.map(({ id, status, reason, test: address }) => [id, status, reason, address]),
  ).toEqual([
    ['fine', 'passed', undefined, link],
    ['wrong', 'failed', 'Visa is Completed, but API says declined', link],
    ['unsteady', 'flaky', expect.stringMatching(/^not at once/), link],
    ['left-out', 'skipped', 'no such method here', link],
    ['impossible', 'not-testable', why, link],
    ['nobody', 'not-testable', why, undefined],
    ['twice', 'failed', 'no page came', link],
    ['less', 'passed', 'dashboard: no user', link],
    ['stepless', 'passed', '3-D Secure step: nobody asked', link],
  ]);

  await page.goto(pageOf(suite.report));
  const cells = page.getByRole('row').filter({ has: page.locator('.check') });
  const states = await cells.evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('.check > *:not(.unseen)')].map(
        (it) => (it.querySelector('summary') ?? it).textContent,
      ),
    ),
  );
  expect(states).toEqual([
    ['passed', 'passed', 'status "4002", recorded only', '–', '–', '–'],
    ['passed', 'failed', 'order status "declined", expected "completed"', '–', '–', '–'],
    ['–', 'passed', '–', '–', '–'],
    Array(5).fill('not made'),
    Array(5).fill('not testable'),
    Array(5).fill('not testable'),
    ['–', '–', '–', '–', 'passed'],
    ['–', 'passed', 'not made', '–', '–'],
    ['passed', 'not made: 3-D Secure step: nobody asked', '–', '–', '–', '–'],
  ]);
  await expect(page.getByText('Something was not made in 2 that passed')).toBeVisible();
  await expect(page.locator('#stepless .status')).toContainText('not made: 3-D Secure step');
});

test('documented minutes are no time that a scenario took', () => {
  const suite = new Suite([documented('waited')], {
    sample: `
      test('waited', drives('waited'), () => {
        test.info().annotations.push({ type: 'waited', description: '3600.5 s' });
      });`,
  });
  suite.run(['test']);
  expect(suite.results()).toMatchObject([{ status: 'passed', durationMs: 0 }]);
});

test('a part of the suite still tells of every documented input', () => {
  const suite = new Suite([documented('one'), documented('other'), documented('never')], {
    sample: `
      test('one', drives('one'), () => {});
      test('other', drives('other'), () => {});`,
  });
  suite.run(['test', '--grep', 'other']);
  expect(suite.results().map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['one', 'skipped', 'not part of this run'],
    ['other', 'passed', undefined],
    ['never', 'skipped', 'not part of this run'],
  ]);
});

test('a run that ended early says so of what it did not reach', () => {
  const suite = new Suite([documented('first'), documented('second')], {
    sample: `
      test('first', drives('first'), () => { throw new Error('no'); });
      test('second', drives('second'), () => {});`,
  });
  suite.run(['test', '--max-failures', '1', '--retries', '0']);
  const [, second] = suite.results();
  expect(second).toMatchObject({ status: 'skipped', reason: 'the run ended before it' });
});

test('a test that is expected to fail shows nothing of what is documented', () => {
  const suite = new Suite([documented('broken')], {
    sample: "test.fail('broken', drives('broken'), () => { throw new Error('known'); });",
  });
  suite.run(['test']);
  expect(suite.results()).toMatchObject([{ status: 'failed', reason: 'known' }]);
});

test('a mere listing of tests leaves no matrix', () => {
  const suite = new Suite([documented('one')], { sample: "test('one', drives('one'), () => {});" });
  suite.run(['test', '--list']);
  expect(existsSync(join(suite.report, 'scenarios.html'))).toBe(false);
});

test('shards become one matrix, whether their checks are in memory or in files', async ({
  page,
}) => {
  const suite = new Suite([documented('one'), documented('other')], {
    one: "test('one', drives('one'), async () => { await attach(check('API', 'completed')); });",
    other: `
      import { writeFileSync } from 'node:fs';
      test('other', drives('other'), async () => {
        const path = test.info().outputPath('checks.json');
        writeFileSync(path, JSON.stringify([check('dashboard', 'declined', { field: 'total' })]));
        await test.info().attach('checks', { path, contentType: 'application/json' });
        throw new Error('wrong total');
      });`,
  });
  for (const shard of ['1/2', '2/2']) {
    const name = { PLAYWRIGHT_BLOB_OUTPUT_NAME: `${shard[0]}.zip` };
    suite.run(['test', '--config', 'blob.config.ts', `--shard=${shard}`], {
      ...name,
      PLAYWRIGHT_BLOB_OUTPUT_DIR: `blobs-${shard[0]}`,
    });
  }
  for (const shard of ['1', '2']) {
    const blob = readFileSync(join(suite.folder, `blobs-${shard}`, `${shard}.zip`));
    suite.keep(`all/${shard}.zip`, blob);
  }
  const { output } = suite.run(['merge-reports', '--config', 'playwright.config.ts', 'all']);
  expect(output).toContain('Scenario matrix: playwright-report/scenarios.html');
  expect(suite.results().map(({ status, reason }) => [status, reason])).toEqual([
    ['passed', undefined],
    ['failed', 'wrong total'],
  ]);

  await page.goto(pageOf(suite.report));
  await expect(page.getByText('total "declined", expected "completed"').last()).toBeVisible();
  await page.getByRole('link', { name: 'test other' }).click();
  await expect(page.locator('body')).toContainText('wrong total');
});

test('report and matrix lead to one another, in the folder that the report has', async ({
  page,
}) => {
  const spec = { sample: "test('one', drives('one'), () => {});" };
  const suite = new Suite([documented('one')], spec, { outputFolder: 'nightly/html' });
  suite.run(['test']);
  await page.goto(pathToFileURL(join(suite.report, 'index.html')).href);
  await page.getByRole('link', { name: 'Scenario matrix' }).click();
  await expect(page.getByRole('heading', { name: 'Scenario matrix' })).toBeVisible();
  await page.getByRole('link', { name: 'All tests' }).click();
  await expect(page.getByText('sample.spec.ts').first()).toBeVisible();

  const elsewhere = test.info().outputPath('elsewhere');
  suite.run(['test'], { PLAYWRIGHT_HTML_OUTPUT_DIR: elsewhere });
  expect(suite.results(elsewhere)).toHaveLength(1);
});

for (const { what, spec, says } of [
  {
    what: 'checks that no matcher attaches',
    spec: "test('one', drives('one'), async () => { await attach({ witness: 'nobody' }); });",
    says: 'Checks of "one":',
  },
  {
    what: 'checks that cannot be read',
    spec: "test('one', drives('one'), async () => { await test.info().attach('checks', { body: '[' }); });",
    says: 'Checks of "one":',
  },
  {
    what: 'a scenario that is not in the catalogue',
    spec: "test('one', drives('two'), () => {});",
    says: '"one" drives the unknown scenario "two"',
  },
]) {
  test(`${what}: one clear error, no file, and the run is not green`, () => {
    const suite = new Suite([documented('one')], { sample: spec });
    const { code, output } = suite.run(['test']);
    expect(output).toContain(says);
    expect(code).toBe(1);
    expect(existsSync(join(suite.report, 'scenarios.json'))).toBe(false);
  });
}

test('what the contract of the API does not know is listed once, at the end', async ({ page }) => {
  const unknown = { call: 'GET /orders/{id} 200', field: 'data.fresh', shows: 'string', times: 2 };
  const attached = `test.info().attach('not in the contract', {
    body: '${JSON.stringify([unknown])}', contentType: 'application/json' })`;
  const suite = new Suite([documented('fine'), documented('other')], {
    sample: `
      test('fine', drives('fine'), () => ${attached});
      test('other', drives('other'), () => ${attached});`,
  });
  suite.run(['test']);
  await page.goto(pageOf(suite.report));
  const section = page.getByRole('region', { name: 'Not in the contract of the API (1)' });
  await expect(section.getByRole('row')).toHaveCount(2);
  await expect(section.getByRole('row').last()).toHaveText('GET /orders/{id} 200data.freshstring4');
});
