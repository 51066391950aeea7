import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { scenarios } from '../../../../catalogue/index.ts';
import { noteOrder, orderLinkOf } from '../../../../fixtures/report/order-link.ts';
import { nightSummary } from '../../../../reporters/job-summary.ts';
import { matrixPage } from '../../../../reporters/matrix/view/page.tsx';
import type { Night } from '../../../../reporters/night/compare.ts';
import { keep, nightsIn, readHistory } from '../../../../reporters/night/history.ts';
import { documented, Suite } from '../matrix/run.ts';
import { catalogueItems, catalogueRows, failed, Nights, out, passed, skipped } from './nights.ts';

/** What the job's page says of a night, without empty lines. */
const said = (night: Night): string[] => nightSummary(night).split('\n').filter(Boolean);

test('ten nights in a row: each says what broke, since when and what changed', () => {
  const nights = new Nights();
  const others = passed('b', 'c', 'd');
  // Green.
  expect(said(nights.next([...passed('a'), ...others]))).toEqual([
    '## All 4 that ran passed.',
    'This night begins a new one.',
  ]);
  // One failure.
  expect(said(nights.next([failed('a'), ...others]))).toEqual([
    '## 1 of 4 failed, new tonight: the API disagrees.',
    '1 earlier night, since 1 Nov.',
    '### Newly failing (1)',
    '- **a**: The API disagrees',
  ]);
  // Still failing: no change.
  expect(said(nights.next([failed('a'), ...others]))).toEqual([
    '## 1 of 4 failed, since 2 Nov: the API disagrees.',
    '2 earlier nights, since 1 Nov.',
  ]);
  // Fixed by a change here.
  expect(said(nights.next([...passed('a'), ...others], { commit: 'b' }))).toEqual([
    '## All 4 that ran passed, 1 of them fixed since the last night.',
    '3 earlier nights, since 1 Nov.',
    '### Fixed (1)',
    '- **a**',
  ]);
  // An outage.
  expect(said(nights.next([out('a'), out('b'), ...passed('c', 'd')]))).toEqual([
    '## An outage, no defect: the environment was unavailable in 2 of 4.',
    '4 earlier nights, since 1 Nov.',
    '### Newly failing (2)',
    '- **a**: The environment was unavailable: an outage, no defect',
    '- **b**: The environment was unavailable: an outage, no defect',
  ]);
  // A withdrawn method.
  expect(said(nights.next([...passed('a', 'b', 'c'), skipped('d', 'not offered')]))).toEqual([
    '## All 3 that ran passed, 2 of them fixed since the last night.',
    '5 earlier nights, since 1 Nov.',
    '### Fixed (2)',
    '- **a**: the outage is over',
    '- **b**: the outage is over',
    '### Newly skipped (1)',
    '- **d**: not offered',
  ]);
  // A lost shard: what did not run is no change.
  const missing = '1 of 4 shards left no report';
  const lost = { id: 'c', name: 'c', reason: '', durationMs: 0 };
  expect(said(nights.next([...passed('a', 'b'), lost], { missing }))).toEqual([
    '## All 2 that ran passed. Incomplete: 1 of 4 shards left no report, so 1 did not run.',
    '6 earlier nights, since 1 Nov.',
  ]);
  // A broken history.
  nights.history += 'broken\n';
  expect(said(nights.next([failed('a'), failed('b'), ...passed('c', 'd')]))).toEqual([
    '## 2 of 4 failed, new tonight: the API disagrees.',
    '1 of 8 lines of the history are broken: 7 earlier nights, since 1 Nov.',
    '### Newly failing (2)',
    '- **a**: The API disagrees',
    '- **b**: The API disagrees',
  ]);
  // Unsteady: within a night, and from one night to the next.
  expect(said(nights.next([failed('a', { end: 'flaky' }), ...passed('b', 'c', 'd')]))).toEqual([
    '## 1 of 4 failed, since 8 Nov: the API disagrees.',
    '1 of 9 lines of the history are broken: 8 earlier nights, since 1 Nov.',
    '### Fixed (1)',
    '- **b**: without a change here: unsteady',
    '### Unsteady: failed, then passed with nothing changed here (2)',
    '- **a**: 9 Nov',
    '- **b**: 8 Nov',
  ]);
  // Slower: twice the usual time.
  const slow = passed('c').map((it) => Object.assign(it, { durationMs: 11_000 }));
  expect(said(nights.next([...passed('a', 'b', 'd'), ...slow])).slice(2, 6)).toEqual([
    '### Fixed (1)',
    '- **a**: without a change here: unsteady',
    '### Slower (1)',
    '- **c**: 11.0 s, usually 2.0 s',
  ]);
});

test('a failure that is fixed by a change here is not unsteady', () => {
  const nights = new Nights();
  nights.next([failed('a')], { commit: 'a' });
  expect(nights.next(passed('a'), { commit: 'b' }).unsteady).toEqual([]);
  nights.next([failed('a')], { commit: undefined });
  expect(nights.next(passed('a'), { commit: undefined }).unsteady).toEqual([]);
});

test('the history holds 30 nights, each once, and one that is broken hurts no run', () => {
  const nights = new Nights();
  for (let night = 0; night < 40; night++) nights.next(passed('a'));
  const file = test.info().outputPath('history.jsonl');
  const all = nightsIn(nights.history + nights.history, '2027');
  expect(all.nights).toHaveLength(29);
  expect(keep(file, [...all.nights, ...all.nights])).toBeUndefined();
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(30);
  expect(existsSync(`${file}.new`)).toBe(false);
  writeFileSync(file, '{"at": 1}\n{');
  const broken = { nights: [], problem: '2 of 2 lines of the history are broken' };
  expect(readHistory(file, '2027')).toEqual(broken);
  const folder = test.info().outputPath();
  expect(readHistory(folder, '2027').problem).toContain('The history cannot be read (EISDIR');
  expect(keep(join(folder, 'none', 'file'), [])).toContain('The history cannot be written (ENOENT');
  expect(readHistory(join(folder, 'none'), '2027').problem).toBe('There is no history yet');
});

test('a run keeps the history that REPORT_HISTORY names, and its page says what changed', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const suite = new Suite([documented('one')], {
    sample: `
      test('one', drives('one'), async () => {
        await attach(check('API', process.env.SEEN));
        expect(process.env.SEEN, 'API has another status').toBe('completed');
      });
      test('other', () => {});`,
  });
  const file = test.info().outputPath('history.jsonl');
  const night = (SEEN: string): void => {
    suite.run(['test'], { REPORT_HISTORY: file, GITHUB_SHA: 'abc', SEEN });
  };
  night('completed');
  night('declined');
  await page.goto(pathToFileURL(join(suite.report, 'scenarios.html')).href);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('1 of 2 failed, new tonight: the API disagrees.');
  const failures = page.getByRole('region', { name: 'Failures by cause' });
  await expect(failures).toContainText('Visa 4111111111111111 new tonight, in 1 of 2 nights');
  await expect(failures.getByRole('link', { name: 'test of Visa' })).toBeVisible();
  night('completed');
  await page.reload();
  await expect(heading).toHaveText('All 2 that ran passed, 1 of them fixed since the last night.');
  const changes = page.getByRole('region', { name: 'Changed since' });
  await expect(changes).toContainText('without a change here: unsteady');
  expect(nightsIn(readFileSync(file, 'utf8'), '3000').nights.map(({ commit }) => commit)).toEqual([
    'abc',
    'abc',
    'abc',
  ]);
});

test('a test leads to its order in the dashboard, unless that ends with the run', () => {
  noteOrder('http://127.0.0.1:8080/', 'e2e-1');
  noteOrder(undefined, 'e2e-1');
  expect(orderLinkOf(test.info())).toBeUndefined();
  noteOrder('https://testmerchant.multisafepay.com/', 'e2e-1/a');
  const dashboard = 'https://testmerchant.multisafepay.com';
  expect(orderLinkOf(test.info())).toBe(`${dashboard}/allpayments?options.query=e2e-1%2Fa`);
  expect(orderLinkOf(test.info(), 'nothing')).toContain('/allpayments');
  expect(orderLinkOf(test.info(), '12')).toBe(`${dashboard}/transaction/12`);
});

test('thirty nights of the whole catalogue fit into one page under 1 MB', async ({ page }) => {
  const nights = new Nights();
  const order = 'https://testmerchant.multisafepay.com/transaction/1795937842119515';
  const [first, second, third] = scenarios.filter((it) => it.untestable === undefined);
  const ids = [first, second, third].map((it) => it?.id ?? '');
  const wrong = Object.fromEntries(ids.map((id) => [id, failed(id, { order })]));
  for (let night = 0; night < 29; night++) nights.next(catalogueItems(night % 2 ? wrong : {}));
  const night = nights.next(catalogueItems(wrong));
  const html = await matrixPage(catalogueRows(new Set(ids)), night);
  expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
  const file = test.info().outputPath('scenarios.html');
  writeFileSync(file, html);

  await page.setViewportSize({ width: 1_280, height: 800 });
  await page.goto(pathToFileURL(file).href);
  const map = page.getByRole('region', { name: 'Every scenario' });
  await expect(map.getByRole('link')).toHaveCount(scenarios.length);
  await expect(map.getByRole('link', { name: /: failed; API disagrees$/ })).toHaveCount(3);
  for (const name of ['Failures by cause', 'Changed since', 'Every scenario'])
    await expect(page.getByRole('region', { name }).getByRole('heading').first()).toBeInViewport();
  const link = page.getByRole('link', { name: /^order of .* in the dashboard$/ });
  await expect(link.first()).toHaveAttribute('href', order);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the night at a glance is accessible, ${colorScheme}`, async ({ page }) => {
    const nights = new Nights();
    nights.next([failed('a'), ...passed('b', 'c', 'e')]);
    for (let night = 0; night < 3; night++) nights.next(passed('a', 'b', 'c', 'e'));
    const slow = passed('e').map((it) => Object.assign(it, { durationMs: 11_000 }));
    const ends = [failed('a'), out('b'), skipped('c', 'not offered'), ...slow];
    // A few rows have signs of each kind; with all 8,500 checks, axe takes half a minute.
    const rows = catalogueRows(new Set(['bancontact-completed'])).slice(0, 12);
    const file = test.info().outputPath('scenarios.html');
    writeFileSync(file, await matrixPage(rows, nights.next(ends)));
    await page.emulateMedia({ colorScheme });
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}
