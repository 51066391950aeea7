import { scenarios, type Scenario } from '../../../catalogue/index.ts';
import type { AttachedCheck } from '../../../reporters/matrix/evidence.ts';
import type { MatrixRow } from '../../../reporters/matrix/row.ts';
import { compare, pastNight, type Night, type Run } from '../../../reporters/night/compare.ts';
import { nightsIn } from '../../../reporters/night/history.ts';
import { notOffered, type Cause } from '../../../reporters/night/cause.ts';
import type { Findings } from '../../../reporters/night/findings.ts';
import type { Item } from '../../../reporters/night/items.ts';

/** Simulated nights, as data: the history is text, as in its file. */
export class Nights {
  history = '';
  #nights = 0;

  /** The next night: its items, and what else is known of the run. */
  next(items: readonly Item[], run: Partial<Run> = {}): Night {
    const at = new Date(Date.UTC(2026, 10, 1 + this.#nights++, 3, 17)).toISOString();
    const facts = { at, commit: 'a', errors: [], items, ...run };
    const night = compare(facts, nightsIn(this.history, at));
    this.history += `${JSON.stringify(pastNight(facts))}\n`;
    return night;
  }
}

/** Items that passed, with these ids. */
export const passed = (...ids: readonly string[]): Item[] =>
  ids.map((id) => ({ id, name: id, end: 'passed', reason: '', durationMs: 2_000, test: address }));

/** An item that failed because a witness disagrees. */
export const failed = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  name: id,
  end: 'failed',
  reason: `${id} is Completed, but API has status "declined", expected "completed"`,
  durationMs: 2_000,
  cause: {
    kind: 'product',
    words: 'The API disagrees',
    evidence: ['API has status "declined", expected "completed"'],
  },
  test: address,
  ...more,
});

/** An item that an outage has stopped. */
export const out = (id: string): Item =>
  failed(id, {
    end: 'outage',
    reason: 'Unavailable: POST /orders was not answered',
    cause: {
      kind: 'outage',
      words: 'The environment was unavailable: an outage, no defect',
      evidence: ['Unavailable: POST /orders was not answered'],
    },
  });

/** An item that was left out. */
export const skipped = (id: string, reason: string, more: Partial<Item> = {}): Item =>
  Object.assign({}, passed(id)[0], { end: 'skipped', reason }, more);

/** What was found around the tests: a label of a page. */
const pageChanged: Findings = {
  pages: [
    {
      page: 'testpayv2.multisafepay.com/details--pay--3-fields',
      says: 'text "Card number" is now "Number"',
      isAlarm: false,
    },
  ],
  docs: [],
  problems: [],
};

/** A night of the series, and what it is an example of. */
export interface SimulatedNight {
  readonly name:
    | 'green'
    | 'one failure'
    | 'still failing'
    | 'fixed'
    | 'outage'
    | 'drift'
    | 'withdrawn method'
    | 'lost shard'
    | 'broken history'
    | 'unsteady';
  readonly night: Night;
}

/** Ten nights in a row, of four scenarios: Visa, iDEAL, Sofort and Maestro. */
export function tenNights(): SimulatedNight[] {
  const nights = new Nights();
  const drift: Partial<Item> = {
    reason: 'iDEAL is Completed, but Pay: no field "Card number" on the page',
    cause: {
      kind: 'drift',
      words: 'The page testpayv2.multisafepay.com/details changed',
      evidence: ['text "Card number" is now "Number"'],
    },
  };
  const what = 'the account does not offer Sofort (DIRECTBANK)';
  const withdrawn = skipped('Sofort', what, { cause: notOffered(what) });
  const lost = { id: 'Sofort', name: 'Sofort', reason: '', durationMs: 0 };
  const all: SimulatedNight[] = [];
  const add = (
    name: SimulatedNight['name'],
    items: readonly Item[],
    run: Partial<Run> = {},
  ): void => void all.push({ name, night: nights.next(items, run) });

  add('green', passed('Visa', 'iDEAL', 'Sofort', 'Maestro'));
  add('one failure', [failed('Visa', { order }), ...passed('iDEAL', 'Sofort', 'Maestro')]);
  add('still failing', [failed('Visa', { order }), ...passed('iDEAL', 'Sofort', 'Maestro')]);
  add('fixed', passed('Visa', 'iDEAL', 'Sofort', 'Maestro'), { commit: 'b' });
  add('outage', [out('Visa'), out('iDEAL'), ...passed('Sofort', 'Maestro')], { commit: 'b' });
  add('drift', [failed('iDEAL', drift), ...passed('Visa', 'Sofort', 'Maestro')], {
    commit: 'b',
    findings: pageChanged,
  });
  add('withdrawn method', [withdrawn, ...passed('Visa', 'iDEAL', 'Maestro')], { commit: 'c' });
  add('lost shard', [lost, ...passed('Visa', 'iDEAL', 'Maestro')], {
    commit: 'c',
    missing: '1 of 4 shards left no report',
  });
  nights.history += 'broken\n';
  add('broken history', [failed('Visa'), failed('iDEAL'), withdrawn, ...passed('Maestro')], {
    commit: 'c',
  });
  add('unsteady', [failed('Visa', { end: 'flaky' }), withdrawn, ...passed('iDEAL', 'Maestro')], {
    commit: 'c',
  });
  return all;
}

/** The page of an order in the dashboard. */
export const order = 'https://testmerchant.multisafepay.com/transaction/1795937842119515';

export const address = 'index.html#?testId=1-2';

/** A cause, the reason that its failures give, and how many there are. */
const busy: readonly (readonly [Cause, string, number])[] = [
  [
    {
      kind: 'product',
      words: 'The API disagrees',
      evidence: ['API has status "declined", expected "completed"'],
    },
    'is Completed, but API has status "declined", expected "completed" [testing page, credit and debit cards]',
    11,
  ],
  [
    {
      kind: 'drift',
      words: 'The page testpayv2.multisafepay.com/details changed',
      evidence: ['text "Card number" is now "Number"', 'button "Confirm" went'],
    },
    'is Completed, but Pay by card: no field "Card number" on the page (looked for /card number/i) [testing page]',
    8,
  ],
  [
    {
      kind: 'documentation',
      words: 'The documentation of Bank transfer changed',
      evidence: [
        'it says "NL87ABNA0000000004: declined after 5 minutes", the catalogue "NL87ABNA0000000004: declined after 2 minutes"',
      ],
    },
    'is Declined after 2 minutes, but API has status "initialized", expected "declined" [testing page, bank transfer]',
    3,
  ],
  [
    { kind: 'account', words: 'The account is not usable', evidence: ['SignInRefused'] },
    'SignInRefused: the dashboard refuses its user, who is not tried again in this run',
    3,
  ],
  [
    {
      kind: 'page',
      words: 'The page testpayv2.multisafepay.com/3ds stopped a step',
      evidence: ['Authenticate: no button "Confirm" on the page (looked for /confirm/i)'],
    },
    'is Declined, but Authenticate: no button "Confirm" on the page (looked for /confirm/i) [testing page]',
    2,
  ],
  [
    { kind: 'time', words: 'The test took too long', evidence: [] },
    'Test timeout of 60000ms exceeded.',
    1,
  ],
  [
    {
      kind: 'outage',
      words: 'The environment was unavailable: an outage, no defect',
      evidence: ['Unavailable: POST /orders was not answered'],
    },
    'Unavailable: POST https://testapi.multisafepay.com got no answer: fetch failed',
    6,
  ],
];

/** Thirty nights of the whole catalogue, the last with 34 failures of seven causes. */
export function busyNight(): { night: Night; rows: MatrixRow[] } {
  const nights = new Nights();
  const ids = catalogueItems().map(({ id }) => id);
  const [early = '', fixed = '', shaky = '', slow = '', left = ''] = ids.slice(40);
  for (let night = 0; night < 29; night++) {
    const wrong = {
      ...(night > 24 && { [ids[0] ?? '']: failed(''), [ids[11] ?? '']: failed('') }),
      ...(night > 20 && { [fixed]: failed('') }),
      ...(night === 28 && { [shaky]: failed(''), [early]: failed('') }),
    };
    nights.next(catalogueItems(wrong), { commit: night === 28 ? 'b' : 'a' });
  }
  const causes = busy.flatMap(([cause, reason, count]) =>
    Array.from({ length: count }, () => ({ cause, reason })),
  );
  const wrong = Object.fromEntries(
    causes.map(({ cause, reason }, index): [string, Item] => {
      const end = cause.kind === 'outage' ? 'outage' : 'failed';
      return [ids[index] ?? '', failed('', { cause, reason, order, end })];
    }),
  );
  const what = 'the account does not offer Sofort (DIRECTBANK)';
  const others = {
    [slow]: Object.assign({}, passed('')[0], { durationMs: 14_000 }),
    [left]: skipped('', what, { cause: notOffered(what) }),
  };
  const items = catalogueItems({ ...wrong, ...others });
  const findings = { ...pageChanged, docs: [] };
  return {
    night: nights.next(items, { commit: 'b', findings }),
    rows: catalogueRows(new Set(Object.keys(wrong))),
  };
}

/** How many checks a witness makes: the suite makes 8,500 in all. */
const made = 14;

/** The rows of the whole catalogue: all pass but these. */
export const catalogueRows = (wrong: ReadonlySet<string> = new Set()): MatrixRow[] =>
  scenarios.map((scenario) => rowOf(scenario, wrong.has(scenario.id)));

function rowOf({ untestable, ...entry }: Scenario, isWrong: boolean): MatrixRow {
  const checks = (['shopper', 'API', 'dashboard', 'notification'] as const).map((witness) =>
    Array.from({ length: made }, (_, index): AttachedCheck => {
      const agrees = !isWrong || witness !== 'API' || index > 0;
      const expected = 'e2e-mx1iz66d-mistercash/e2b4ae49-c85f';
      const seen = agrees ? expected : 'declined';
      const facts = { id: 'api.status', of: 'payment', field: 'name of the field' } as const;
      return { ...facts, witness, expected, seen, agrees };
    }),
  );
  const cell = (own: readonly AttachedCheck[]): MatrixRow['cells']['API'] =>
    untestable === undefined
      ? { state: own.every(({ agrees }) => agrees) ? 'passed' : 'failed', checks: own, why: [] }
      : { state: 'not testable', checks: [], why: [untestable] };
  const [shopper = [], API = [], dashboard = [], notification = []] = checks;
  return {
    result: {
      ...entry,
      rows: [...entry.rows],
      status: untestable === undefined ? (isWrong ? 'failed' : 'passed') : 'not-testable',
      ...(isWrong && { reason: 'API has status "declined", expected "completed"' }),
      ...(untestable !== undefined && { reason: untestable }),
      durationMs: 2_000,
      test: address,
    },
    cells: {
      shopper: cell(shopper),
      API: cell(API),
      dashboard: cell(dashboard),
      notification: cell(notification),
      refund: { state: 'none', checks: [], why: [] },
    },
    tests: [{ title: `${entry.method} ${entry.input} ${entry.scenario}`, address }],
  };
}

/** The items of the whole catalogue: all pass but these. */
export const catalogueItems = (wrong: Readonly<Record<string, Item>> = {}): Item[] =>
  scenarios
    .filter(({ untestable }) => untestable === undefined)
    .map(
      ({ id, method, input }) =>
        Object.assign({}, wrong[id] ?? passed(id)[0], { id, name: `${method} ${input}` }) as Item,
    );
