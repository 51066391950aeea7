import { expect, test } from '@playwright/test';
import { define, type RowData } from '../../../catalogue/schema/define.ts';
import {
  anyFutureExpiry,
  causeIn,
  declines,
  documented,
  ends,
  methods,
  pastExpiry,
  rowOf,
  scenarios,
} from '../../../catalogue/index.ts';
import type { DeclineCause } from '../../../catalogue/index.ts';

/** Texts from the testing pages and card payment errors, by the decline cause that each names. */
const texts: Readonly<Record<DeclineCause, readonly string[]>> = {
  'not 3D enrolled': [
    'Transaction was declined (card must be 3D enrolled)',
    'Cardholder not enrolled in service',
    '3D Secure-authenticated cards',
    'Additional customer authentication required',
  ],
  '3D authentication failed': [
    'Transaction was declined (3D authentication failed)',
    '3DS Authentication Failed / Card authentication failed.',
    '3DS Authentication Failed / Card authentication failed',
  ],
  'insufficient funds': [
    'Transaction was declined (3D authentication successful, but insufficient funds)',
    'Insufficient funds',
    'Insufficient funds or over credit limit',
  ],
};

/** Documented texts with none of the three causes. */
const others = [
  '3D Secure authentication cancelled',
  'Unknown device',
  'Exceeds authentication frequency limit',
  'Expired card',
  'Security failure',
  'Suspected fraud',
  'Transaction not permitted to the cardholder',
  'Do not honor',
  'Soft decline',
];

for (const [cause, all] of Object.entries(texts)) {
  for (const text of all) {
    test(`"${text}" names only: ${cause}`, () => expect(causeIn(text)).toBe(cause));
  }
}

for (const text of [...others, '', Object.values(texts).flat().join('. ')]) {
  test(`"${text.slice(0, 60)}" names no single cause`, () => expect(causeIn(text)).toBe(text));
}

test('a documented code belongs to its cause', () => {
  const fitting = (code: string) =>
    Object.entries(declines).flatMap(([cause, { codes }]) => (codes.test(code) ? [cause] : []));
  expect(fitting('3001')).toEqual(['3D authentication failed']);
  expect(fitting('4002')).toEqual(['insufficient funds']);
  expect(fitting('4999')).toEqual(['not 3D enrolled', 'insufficient funds']);
  expect(fitting('')).toEqual([]);
});

test('every method has rows, and no id occurs twice in the catalogue', () => {
  const empty = methods.filter(({ rows, untestable }) => rows.length + untestable.length === 0);
  expect(empty).toEqual([]);
  const ids = scenarios.map(({ id }) => id);
  expect([...new Set(ids)]).toEqual(ids);
});

test('a row is found by its id, and a wrong id names those that exist', () => {
  const { method, row } = rowOf('maestro-completed', 'card');
  expect(method.name).toBe('Maestro');
  expect(row.number).toBe('6759000000005');
  expect(() => rowOf('visa', 'refusal')).toThrow('No row "visa". There are: maestro-refused');
});

test('rows are listed by kind, each with the method that it belongs to', () => {
  const gateways = documented('refusal').map(({ method }) => method.gateway);
  expect(gateways).toEqual(['MAESTRO', 'VISA']);
});

test('an expiry date that is past is so in every time zone, also when the month begins', () => {
  expect(pastExpiry(new Date(2026, 10, 1))).toEqual({ month: 9, year: 2026 });
  expect(pastExpiry(new Date(2026, 10, 3, 12))).toEqual({ month: 10, year: 2026 });
  expect(pastExpiry(new Date(2026, 10, 30))).toEqual({ month: 10, year: 2026 });
  expect(pastExpiry(new Date(2026, 0, 1))).toEqual({ month: 11, year: 2025 });
  expect(pastExpiry(new Date(2026, 0, 31))).toEqual({ month: 12, year: 2025 });
});

test('the expiry date is in the future, in December too', () => {
  expect(anyFutureExpiry(new Date('2026-12-31'))).toEqual({ month: 3, year: 2028 });
});

test('an outcome ends in a status only when it can end in no other', () => {
  expect(ends({ order: ['void'] }, 'void')).toBe(true);
  expect(ends({ order: ['void', 'cancelled'] }, 'void', 'cancelled')).toBe(true);
  expect(ends({ order: ['void', 'cancelled'] }, 'void')).toBe(false);
  expect(ends({}, 'void')).toBe(false);
});

test.describe('define', () => {
  const method = {
    name: 'Test',
    gateway: 'TEST',
    currency: 'EUR',
    country: 'NL',
    tag: '@test',
  } as const;
  const card: RowData = {
    kind: 'card',
    id: 'test-completed',
    number: '4111111111111111',
    authentication: 'Authenticated (Y)',
    expected: { order: 'completed', transaction: 'completed' },
    statement: 'is Completed',
    source: 'testing page, cards',
  };
  const defining =
    (...rows: readonly RowData[]) =>
    () =>
      define({ method, rows: [...rows] });

  test('lists every malformed field at once', () => {
    const expected = { order: 'paid' } as unknown as RowData['expected'];
    const broken = { ...card, expected, number: '41111111111', source: '' };
    const reasonless: RowData = {
      ...card,
      expected: { order: 'completed', cause: 'insufficient funds' },
    };
    const past = { ...card, expiry: { month: 1, year: 2020 } };
    expect(defining(broken, reasonless, past)).toThrow(
      /^Catalogue, Test:\n {2}rows\.0\.number: .*12 to 19 digits\n.*rows\.0\.expected\.order: .*\n.*rows\.0\.source: name a document.*\n.*rows\.1\.expected: only a declined.*\n.*rows\.2\.expiry: the expiry date is past/,
    );
  });

  test('lists every id, number and input that occurs twice', () => {
    expect(defining(card, card)).toThrow(
      /^Catalogue, Test:\n {2}the id test-completed occurs twice\n {2}card 4111111111111111 occurs twice\n {2}the same input occurs twice: /,
    );
  });

  test('takes the card of a refusal once more', () => {
    expect(defining(card, { ...card, kind: 'refusal', id: 'other' })).not.toThrow();
  });

  test('wants a row that pays the order of a refund', () => {
    const refund = { ...card, kind: 'API refund', paidBy: 'nobody', id: 'refund' } as const;
    const { number: _number, authentication: _authentication, ...row } = refund;
    expect(defining(row)).toThrow('no row nobody pays the order');
  });

  test('wants a gateway id where a row is driven', () => {
    const { gateway: _gateway, ...nameless } = method;
    expect(() => define({ method: nameless, rows: [card] })).toThrow(
      'a method without a gateway id can have no order',
    );
  });
});
