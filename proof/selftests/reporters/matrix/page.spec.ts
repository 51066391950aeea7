import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { MatrixRow } from '../../../../reporters/matrix/row.ts';
import { compare } from '../../../../reporters/night/compare.ts';
import { leftBehind } from '../../../../fixtures/report/left-behind.ts';
import { matrixPage } from '../../../../reporters/matrix/view/page.tsx';

type Facts = Partial<MatrixRow['result']> & { readonly state?: MatrixRow['cells']['API']['state'] };

/** A row with all cells in this state. */
function row(id: string, { state = 'passed', ...facts }: Facts = {}): MatrixRow {
  const check = {
    id: 'api.status',
    witness: 'API',
    of: 'payment',
    field: 'status',
    expected: 'completed',
  } as const;
  const seen = state === 'failed' ? 'declined' : 'completed';
  const checks = [{ ...check, seen, agrees: seen === 'completed' }];
  const cell = state.startsWith('not')
    ? { state, why: ['no user'], checks: [] }
    : { state, why: [], checks };
  const address = 'index.html#?testId=1';
  return {
    result: {
      id,
      rows: [`row-of-${id}`],
      method: 'Visa',
      gateway: 'VISA',
      input: '4111111111111111',
      scenario: 'Completed',
      source: 'testing page, cards',
      status: 'passed',
      durationMs: 1_000,
      test: address,
      ...facts,
    },
    cells: { shopper: cell, API: cell, dashboard: cell, notification: cell, refund: cell },
    tests: [{ title: `the test of ${id}`, address }],
  };
}

const sample: readonly MatrixRow[] = [
  row('b', { method: 'iDEAL', input: '10.00', durationMs: 900 }),
  row('a', { status: 'failed', reason: 'API says no', state: 'failed', durationMs: 12_000 }),
  row('d', { status: 'skipped', reason: 'not part of this run', state: 'not made', input: '9.99' }),
  row('c', { status: 'not-testable', reason: 'a phone is needed', state: 'not testable' }),
  row('e', { status: 'flaky', reason: 'not at once', state: 'recorded', durationMs: 65_400 }),
  row('f', { state: 'none' }),
];

/** Opens the matrix of these rows from a file, as a reviewer does. */
async function open(
  page: Page,
  rows: readonly MatrixRow[] = sample,
  night = compare({ at: '2026-11-29T03:17:00.000Z', items: [], errors: [] }, undefined),
): Promise<void> {
  const file = test.info().outputPath('scenarios.html');
  writeFileSync(file, await matrixPage(rows, night, left, unknown));
  await page.goto(pathToFileURL(file).href);
}

/** Long words, as they come. */
const left = [
  {
    state: 'open' as const,
    words: leftBehind.open,
    orders: [{ id: 'e2e-mx1wwnff-MISTERCASH_9a626eb3-6899-again', link: 'https://a.example/1' }],
  },
];
const unknown = [
  {
    call: 'GET /orders/{id} 200',
    field: 'data.order_adjustment.total_adjustment_of_all',
    shows: '"pending_manual_review"',
    times: 12,
  },
];

/** The ids of the visible rows, in order. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('#matrix tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));

test('a click sorts by a column, the next one the other way round', async ({ page }) => {
  await open(page);
  const heading = page.getByRole('columnheader', { name: 'duration' });
  await expect(heading).not.toHaveAttribute('aria-sort');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect(await shown(page)).toEqual(['b', 'd', 'c', 'f', 'a', 'e']);
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await shown(page)).toEqual(['e', 'a', 'd', 'c', 'f', 'b']);
});

test('the keyboard sorts: by urgency, and amounts as numbers', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'status' }).focus();
  await page.keyboard.press('Enter');
  expect(await shown(page)).toEqual(['a', 'e', 'd', 'c', 'b', 'f']);
  await page.getByRole('button', { name: 'input' }).focus();
  await page.keyboard.press('Space');
  expect((await shown(page)).slice(0, 2)).toEqual(['d', 'b']);
  await expect(page.locator('[aria-sort]')).toHaveText('input');
});

test('words, status and method filter together, and the count tells', async ({ page }) => {
  await open(page);
  const count = page.getByRole('status');
  await expect(count).toHaveText('6 of 6 scenarios');
  await page.getByLabel('Method').selectOption('Visa');
  await expect(count).toHaveText('5 of 6 scenarios');
  await page.getByLabel('Status').selectOption('flaky');
  expect(await shown(page)).toEqual(['e']);
  await page.getByLabel('Status').selectOption('all');
  await page.getByLabel('Search').fill('PHONE row-of-c');
  expect(await shown(page)).toEqual(['c']);
  await page.getByLabel('Search').press('Enter');
  await expect(count).toHaveText('1 of 6 scenarios');
});

test('a cell tells on demand what was seen, and at once what is wrong', async ({ page }) => {
  await open(page);
  const wrong = page.locator('#a').getByRole('cell').filter({ hasText: 'failed' }).nth(1);
  await expect(wrong.getByText('status "declined", expected "completed"').last()).toBeVisible();
  const unmade = page.locator('#d .check').first();
  await expect(unmade.getByText('not made: no user')).toBeHidden();
  await unmade.getByText('not made', { exact: true }).click();
  await expect(unmade.getByText('not made: no user')).toBeVisible();
  await expect(page.locator('#e .check').first()).toContainText('status "completed"');
  await expect(page.locator('#e .duration')).toHaveText('1 min 5 s');
  await expect(page.locator('#c')).toContainText('a phone is needed');
  await expect(page.getByRole('link', { name: 'the test of a' })).toHaveAttribute(
    'href',
    'index.html#?testId=1',
  );
});

test('whatever a description holds stays text', async ({ page }) => {
  const hostile = `"><img src=x onerror="document.title='broken'"></td></script><script>document.title='broken'</script>'&amp;`;
  const bad = row(hostile, {
    method: hostile,
    gateway: hostile,
    input: hostile,
    scenario: hostile,
    source: hostile,
    status: 'failed',
    reason: hostile,
  });
  const check = {
    id: hostile,
    witness: 'API',
    of: 'payment',
    field: hostile,
    expected: hostile,
  } as const;
  const cell = {
    state: 'failed',
    why: [hostile],
    checks: [{ ...check, seen: hostile, agrees: false }],
  } as const;
  const told = {
    ...bad,
    cells: { ...bad.cells, API: cell },
    tests: [{ title: hostile, address: 'x' }],
  };
  await open(page, [told]);
  await expect(page).toHaveTitle('Scenario matrix');
  await expect(page.locator('img, body > :not(header, main, script)')).toHaveCount(0);
  await expect(page.locator('#matrix').getByRole('rowheader')).toHaveText(hostile);
  await expect(page.locator('#matrix tbody tr')).toHaveAttribute('data-method', hostile);
  expect(
    await page.locator('#matrix tbody tr').evaluate(({ childElementCount }) => childElementCount),
  ).toBe(11);
});

test('it may load nothing, and needs nothing', async ({ page }) => {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await page.getByRole('button', { name: 'status' }).click();
  expect(asked).toHaveLength(1);
  expect(said).toEqual([]);
  const refused = page.waitForEvent('console');
  await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'data:,' })));
  expect((await refused).text()).toContain('Content Security Policy');
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is complete, and offers nothing that does not work', async ({ page }) => {
    await open(page);
    await expect(page.locator('#matrix tbody tr')).toHaveCount(6);
    await expect(
      page.getByText('2 passed, 1 failed, 1 flaky, 1 skipped, 1 not-testable'),
    ).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1200, 390]) {
    test.describe(`In ${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('it is accessible, and no wider than the screen', async ({ page }) => {
        await open(page);
        await page.getByText('Left behind at the account: 1 open').click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        const matrix = page.locator('#matrix');
        await expect(matrix.getByRole('row')).toHaveCount(7);
        await expect(matrix.getByRole('cell')).toHaveCount(60);
      });
    });
  }
}
