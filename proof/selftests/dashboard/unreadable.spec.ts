import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import { Dashboard } from '../../../fixtures/dashboard/dashboard.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { notMadeIn } from '../../../fixtures/report/not-made.ts';
import { ReadableDashboard } from '../../../fixtures/dashboard/readable-dashboard.ts';
import { readable } from '../../../fixtures/verdict/dashboard.ts';
import { facts, looks, pageOf } from './looks.ts';
import { sessionIn } from './session.ts';
import { neverSkipped } from '../support/never-skipped.ts';

const ids = { orderId: facts.orderId, pspId: facts.pspId };
const overview = (listed: string): string => `<nav><a href="#">Transaction overview</a></nav>
  <form onsubmit="document.querySelector('main').hidden = false; return false"><label>Keyword <input></label><button>Search</button></form>
  <main hidden>${listed}</main>`;
const row = (pspId: string): string => `<p>${pspId} <a href="/details">${facts.orderId}</a></p>`;
const details = pageOf(looks['definition lists in sections'] ?? {}, facts);

/** A dashboard for each group of tests. The tests of one dashboard form one run. */
const dashboards = {
  nothing: { '/': '<p>Under construction</p>' },
  details: { '/': overview(row(facts.pspId)), '/details': details },
  empty: { '/': overview('No transactions match') },
  others: { '/': overview('<p>1756461600777777 another order</p>') },
  another: {
    '/': overview(row(facts.pspId)),
    '/details': details.replaceAll(facts.pspId, '1756461600555555'),
  },
  wordless: {
    '/': overview(row(facts.pspId)),
    '/details': `<h1>Transaction</h1><p>TID: ${facts.pspId}</p><h2>Order summary</h2><p>42</p>`,
  },
} as const;

/** One folder for all tests of this file. */
const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));

const urlOf = (name: string): string => `http://${name}.test/`;

const idOf = (name: string): string => `${urlOf(name)} merchant@example.com`;

async function open(context: BrowserContext, ...names: (keyof typeof dashboards)[]) {
  const [run = ''] = names;
  const shown = names.at(-1) ?? 'nothing';
  await context.route(`http://${run}.test/**`, (route) => {
    const pages: Readonly<Record<string, string>> = dashboards[shown];
    const body = pages[new URL(route.request().url()).pathname] ?? '';
    return route.fulfill({ contentType: 'text/html', body });
  });
  return new Dashboard(sessionIn(context, urlOf(run)), {
    journal: new Journal(),
    patience: 0,
    skip: neverSkipped,
  });
}

const outcome = (dashboard: Dashboard): Promise<string> =>
  readable(() => dashboard.read(ids).then(() => [])).then(
    (checks) => checks.map(({ seen }) => seen).join() || 'nothing to say',
    String,
  );

test.describe('A dashboard that cannot be read', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ actionTimeout: 2_000 });
  const configured = process.env.RUN_SECRETS_FILE;
  // Page objects use the timeout of the run's configuration.
  test.beforeEach(() => {
    process.env.RUN_SECRETS_FILE = join(folder, 'secrets');
    Object.assign(test.info().project.use, { actionTimeout: 3_000 });
  });
  test.afterEach(() => {
    Object.assign(test.info().project.use, { actionTimeout: undefined });
    if (configured === undefined) delete process.env.RUN_SECRETS_FILE;
    else process.env.RUN_SECRETS_FILE = configured;
  });

  test('is told by the first test, with what was seen, and each time that it looks', async ({
    context,
  }) => {
    const told = await outcome(await open(context, 'nothing'));
    expect(told).toMatch(/Sign in to the dashboard: neither the dashboard nor a new question came/);
    expect(told).toContain('The page is http://nothing.test/ and shows:');
    expect(told).toContain('Under construction');
    expect(await outcome(await open(context, 'nothing'))).toContain(told);
  });

  test('is not made in every other test, at once', async ({ context }) => {
    const dashboard = await open(context, 'nothing');
    expect(await outcome(dashboard)).toBe('nothing to say');
    expect(context.pages(), 'tabs at the dashboard').toEqual([]);
    const [said] = notMadeIn(test.info());
    expect(said?.part).toBe('dashboard');
    expect(said?.why).toMatch(
      /^it cannot be read, see "is told by the first test.*": Sign in to the dashboard: neither/,
    );
    expect(new ReadableDashboard(idOf('nothing')).whyNotAsked).toEqual(said);
    expect(new ReadableDashboard(idOf('details')).whyNotAsked).toBeUndefined();
  });

  test('skips a test that has something to do in it', async ({ context }) => {
    const dashboard = await open(context, 'nothing');
    const order = { id: ids.orderId, read: () => Promise.resolve({ transaction_id: '1' }) };
    await expect(dashboard.openOrder(order)).rejects.toThrow(
      'would be skipped: dashboard: it cannot be read, see',
    );
  });

  test('is one whose details show no status and no total', async ({ context }) => {
    expect(await outcome(await open(context, 'wordless'))).toContain(
      'the details show no status and no total',
    );
    expect(new ReadableDashboard(idOf('wordless')).whyNotAsked).toBeUndefined();
  });

  test('is the finding of one test only', async ({ context }) => {
    expect(await outcome(await open(context, 'wordless'))).toBe('nothing to say');
  });

  for (const finding of ['empty', 'others', 'another'] as const) {
    for (const which of ['first', 'second']) {
      test(`is none that shows something else: ${finding}, ${which} test`, async ({ context }) => {
        expect(await outcome(await open(context, finding))).toMatch(/transaction 1756461600123456/);
      });
    }
  }

  test('is none that could be read before', async ({ context }) => {
    expect(await outcome(await open(context, 'details'))).toBe('nothing to say');
    expect(notMadeIn(test.info())).toEqual([]);
  });

  for (const which of ['first', 'second']) {
    test(`is none that could be read before, and cannot be now: ${which} test`, async ({
      context,
    }) => {
      expect(await outcome(await open(context, 'details', 'nothing'))).toContain('neither');
    });
  }
});
