import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { scenarios } from '../../../../catalogue/index.ts';
import { noteOrder, noteTransaction, orderLinkOf } from '../../../../fixtures/report/order-link.ts';
import { nightSummary } from '../../../../reporters/job-summary.ts';
import type { MatrixRow } from '../../../../reporters/matrix/row.ts';
import { matrixPage } from '../../../../reporters/matrix/view/page.tsx';
import type { Night } from '../../../../reporters/night/compare.ts';
import { keep, nightsIn, readHistory } from '../../../../reporters/night/history.ts';
import { documented, Suite } from '../matrix/run.ts';
import {
  busyNight,
  catalogueRows,
  failed,
  Nights,
  order,
  out,
  passed,
  skipped,
  tenNights,
  type SimulatedNight,
} from '../../support/nights.ts';

/** What the job's page says of a night, without empty lines. */
const said = (night: Night): string[] => nightSummary(night).split('\n').filter(Boolean);

const product =
  '- **The API disagrees** (1 failure). MultiSafepay’s: open the order; if it shows the same, report it to MultiSafepay with its id.<br>Seen: API has status "declined", expected "completed"';

/** What the job's page says of each night. */
const summaries: Readonly<Record<SimulatedNight['name'], readonly string[]>> = {
  green: ['## All 4 that ran passed.', 'This night begins a new one.'],
  'one failure': [
    '## 1 of 4 failed, new tonight: the API disagrees.',
    '1 earlier night, since 1 Nov.',
    '### Failures by cause (1)',
    `${product}<br>Visa: new tonight, in 1 of 2 nights`,
    '### Newly failing (1)',
    '- **Visa**: The API disagrees',
  ],
  'still failing': [
    '## 1 of 4 failed, since 2 Nov: the API disagrees.',
    '2 earlier nights, since 1 Nov.',
    '### Failures by cause (1)',
    `${product}<br>Visa: since 2 Nov, in 2 of 3 nights`,
  ],
  fixed: [
    '## All 4 that ran passed, 1 of them fixed since the last night.',
    '3 earlier nights, since 1 Nov.',
    '### Fixed (1)',
    '- **Visa**',
  ],
  outage: [
    '## An outage, no defect: the environment was unavailable in 2 of 4.',
    '4 earlier nights, since 1 Nov.',
    '### Failures by cause (1)',
    '- **The environment was unavailable: an outage, no defect** (2 failures). No one’s: wait for the next night; if it lasts, ask MultiSafepay whether the test environment is down.<br>Seen: Unavailable: POST /orders was not answered<br>Visa: new tonight, in 3 of 5 nights',
    '### Newly failing (2)',
    '- **Visa**: The environment was unavailable: an outage, no defect',
    '- **iDEAL**: The environment was unavailable: an outage, no defect',
  ],
  // The outage of the night before says nothing of how long the page has been another one.
  drift: [
    '## 1 of 4 failed, new tonight: the page testpayv2.multisafepay.com/details changed.',
    '5 earlier nights, since 1 Nov.',
    '### Failures by cause (1)',
    '- **The page testpayv2.multisafepay.com/details changed** (1 failure). Ours: teach the suite the new page: CONTRIBUTING.md, "A page changed".<br>Seen: text "Card number" is now "Number"<br>iDEAL: new tonight, in 1 of 5 nights',
    '### Newly failing (1)',
    '- **iDEAL**: The page testpayv2.multisafepay.com/details changed',
    '### Fixed (1)',
    '- **Visa**: the outage is over',
    '### Pages differ from the accepted ones (1)',
    '- testpayv2.multisafepay.com/details--pay--3-fields: text "Card number" is now "Number"',
  ],
  'withdrawn method': [
    '## All 3 that ran passed, 1 of them fixed since the last night.',
    '6 earlier nights, since 1 Nov.',
    '### Fixed (1)',
    '- **iDEAL**',
    '### Newly skipped (1)',
    '- **Sofort**: the account does not offer Sofort (DIRECTBANK). Yours: enable the method in the dashboard, or ask support; if it was withdrawn, do nothing.',
  ],
  // What did not run is no change.
  'lost shard': [
    '## All 3 that ran passed. Incomplete: 1 of 4 shards left no report, so 1 did not run.',
    '7 earlier nights, since 1 Nov.',
  ],
  'broken history': [
    '## 2 of 3 failed, new tonight: the API disagrees.',
    '1 of 9 lines of the history are broken: 8 earlier nights, since 1 Nov.',
    '### Failures by cause (1)',
    `${product.replace('1 failure', '2 failures')}<br>Visa: new tonight, in 3 of 8 nights`,
    '### Newly failing (2)',
    '- **Visa**: The API disagrees',
    '- **iDEAL**: The API disagrees',
  ],
  unsteady: [
    '## 1 of 3 failed, since 9 Nov, and passed when tried again: the API disagrees.',
    '1 of 10 lines of the history are broken: 9 earlier nights, since 1 Nov.',
    '### Failures by cause (1)',
    `${product}<br>Visa: since 9 Nov, in 4 of 9 nights`,
    '### Fixed (1)',
    '- **iDEAL**: without a change here: unsteady',
    '### Unsteady: failed, then passed with nothing changed here (2)',
    '- **Visa**: 10 Nov',
    '- **iDEAL**: 9 Nov',
  ],
};

/** What the page of each night says. */
const pages: Readonly<Record<SimulatedNight['name'], PageWords>> = {
  green: {
    verdict: 'All 4 that ran passed.',
    failures: ['No failures.'],
    changes: ['No earlier night to compare with.'],
  },
  'one failure': {
    verdict: '1 of 4 failed, new tonight: the API disagrees.',
    failures: [
      'The API disagrees 1 failure',
      'MultiSafepay’s open the order; if it shows the same, report it to MultiSafepay with its id.',
      'Visa new tonight, in 1 of 2 nights order',
      'of Visa in the dashboard',
      'API has status "declined", expected "completed"',
    ],
    changes: ['Newly failing 1', 'Visa The API disagrees'],
  },
  'still failing': {
    verdict: '1 of 4 failed, since 2 Nov: the API disagrees.',
    failures: [
      'The API disagrees 1 failure',
      'MultiSafepay’s open the order; if it shows the same, report it to MultiSafepay with its id.',
      'Visa since 2 Nov, in 2 of 3 nights order',
      'of Visa in the dashboard',
      'API has status "declined", expected "completed"',
    ],
    changes: ['Nothing changed since 2 Nov.'],
  },
  fixed: {
    verdict: 'All 4 that ran passed, 1 of them fixed since the last night.',
    failures: ['No failures.'],
    changes: ['Fixed 1', 'Visa'],
  },
  outage: {
    verdict: 'An outage, no defect: the environment was unavailable in 2 of 4.',
    failures: [
      'The environment was unavailable: an outage, no defect 2 failures',
      'no one’s wait for the next night; if it lasts, ask MultiSafepay whether the test environment is down.',
      'Visa new tonight, in 3 of 5 nights',
      'Unavailable: POST /orders was not answered',
      '1 more',
    ],
    changes: [
      'Newly failing 2',
      'Visa The environment was unavailable: an outage, no defect',
      '1 more',
    ],
  },
  drift: {
    verdict: '1 of 4 failed, new tonight: the page testpayv2.multisafepay.com/details changed.',
    failures: [
      'The page testpayv2.multisafepay.com/details changed 1 failure',
      'ours teach the suite the new page: CONTRIBUTING.md, "A page changed".',
      'iDEAL new tonight, in 1 of 5 nights',
      'text "Card number" is now "Number"',
    ],
    changes: [
      'Newly failing 1',
      'iDEAL The page testpayv2.multisafepay.com/details changed',
      'Fixed 1',
      'Visa the outage is over',
      'Pages differ from the accepted ones 1',
      'testpayv2.multisafepay.com/details--pay--3-fields: text "Card number" is now "Number"',
    ],
  },
  'withdrawn method': {
    verdict: 'All 3 that ran passed, 1 of them fixed since the last night.',
    failures: ['No failures.'],
    changes: [
      'Fixed 1',
      'iDEAL',
      'Newly skipped 1',
      'Sofort the account does not offer Sofort (DIRECTBANK). Yours: enable the method in the dashboard, or ask support; if it was withdrawn, do nothing.',
    ],
  },
  'lost shard': {
    verdict: 'All 3 that ran passed. Incomplete: 1 of 4 shards left no report, so 1 did not run.',
    failures: ['No failures.'],
    changes: ['Nothing changed since 7 Nov.'],
  },
  'broken history': {
    verdict: '2 of 3 failed, new tonight: the API disagrees.',
    failures: [
      'The API disagrees 2 failures',
      'MultiSafepay’s open the order; if it shows the same, report it to MultiSafepay with its id.',
      'Visa new tonight, in 3 of 8 nights',
      'API has status "declined", expected "completed"',
      '1 more',
    ],
    changes: ['Newly failing 2', 'Visa The API disagrees', '1 more'],
  },
  unsteady: {
    verdict: '1 of 3 failed, since 9 Nov, and passed when tried again: the API disagrees.',
    failures: [
      'The API disagrees 1 failure',
      'MultiSafepay’s open the order; if it shows the same, report it to MultiSafepay with its id.',
      'Visa since 9 Nov, in 4 of 9 nights, passed in a later attempt',
      'API has status "declined", expected "completed"',
    ],
    changes: [
      'Fixed 1',
      'iDEAL without a change here: unsteady',
      'Unsteady 2',
      'Visa failed 10 Nov, then passed with nothing changed here',
      '1 more',
    ],
  },
};

interface PageWords {
  readonly verdict: string;
  readonly failures: readonly string[];
  readonly changes: readonly string[];
}

for (const { name, night } of tenNights()) {
  test(`ten nights in a row, ${name}: the job's page says what broke, since when and whose fault it is`, () => {
    expect(said(night)).toEqual(summaries[name]);
  });
}

test('what takes twice its usual time is slower', () => {
  const nights = new Nights();
  for (let night = 0; night < 3; night++) nights.next(passed('a'));
  const [slow] = passed('a').map((it) => Object.assign(it, { durationMs: 11_000 }));
  expect(said(nights.next(slow ? [slow] : []))).toContain('- **a**: 11.0 s, usually 2.0 s');
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
  await expect(failures.getByRole('link', { name: 'Visa 4111111111111111' })).toBeVisible();
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
  noteTransaction('e2e-1/a', undefined);
  noteTransaction('e2e-1/a', 'nothing');
  noteTransaction('e2e-2', '11');
  expect(orderLinkOf(test.info())).toContain('/allpayments');
  noteTransaction('e2e-1/a', '12');
  // A refund's.
  noteTransaction('e2e-1/a', '13');
  expect(orderLinkOf(test.info())).toBe(`${dashboard}/transaction/12`);
});

/** Opens the page of a night from a file. */
async function open(page: Page, rows: readonly MatrixRow[], night: Night): Promise<void> {
  const file = test.info().outputPath('scenarios.html');
  writeFileSync(file, await matrixPage(rows, night));
  await page.goto(pathToFileURL(file).href);
}

/** What a region of the page says, in lines. */
const linesOf = async (page: Page, name: string): Promise<string[]> =>
  (await page.getByRole('region', { name }).innerText())
    .split('\n')
    .map((it) => it.trim())
    .filter(Boolean);

test('ten nights in a row: each page says what broke, since when and whose fault it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1_280, height: 800 });
  for (const { name, night } of tenNights()) {
    await open(page, [], night);
    const { verdict, failures, changes } = pages[name];
    await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveText(verdict);
    expect.soft((await linesOf(page, 'Failures by cause')).slice(1), name).toEqual(failures);
    expect.soft((await linesOf(page, 'Changed')).slice(1), name).toEqual(changes);
  }
});

test('a busy night answers on one screen, of a desktop and of a phone, and is printed whole', async ({
  page,
}) => {
  const { night, rows } = busyNight();
  expect(Buffer.byteLength(await matrixPage(rows, night))).toBeLessThan(1_000_000);
  await page.setViewportSize({ width: 1_280, height: 800 });
  await open(page, rows, night);
  const failures = page.getByRole('region', { name: 'Failures by cause' });
  const changes = page.getByRole('region', { name: 'Changed since' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '28 of 141 failed, 26 of them new: the API disagrees, and 5 other causes; 6 more by an outage.',
  );
  await expect(changes).toBeInViewport({ ratio: 1 });
  await expect(failures.getByText('since 26 Nov, in 5 of 30 nights').first()).toBeInViewport();
  await expect(failures.getByText('3 more causes: ')).toContainText('an outage, no defect (6)');
  const link = failures.getByRole('link', { name: /^order of .* in the dashboard$/ });
  await expect(link.first()).toHaveAttribute('href', order);
  const map = page.getByRole('region', { name: 'Every scenario' });
  await expect(map.getByRole('link')).toHaveCount(scenarios.length);
  await expect(map.getByRole('link', { name: /: failed; API disagrees$/ })).toHaveCount(34);

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const words of ['32 newly failing', '3 fixed', '1 newly skipped', '1 slower'])
    await expect(page.getByRole('link', { name: words })).toBeInViewport({ ratio: 1 });
  await expect(failures).toBeInViewport({ ratio: 1 });

  const folded = failures.getByText('Test timeout of 60000ms exceeded.');
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
  const cut = page.getByRole('main').getByText(/^\d+ more/);
  await expect(cut.filter({ visible: true })).toHaveCount(0);
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
