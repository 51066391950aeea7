import { expect, test } from '@playwright/test';
import { define } from '../../catalogue/define.ts';
import {
  anyFutureExpiry,
  cardOf,
  causeIn,
  declines,
  maestro,
  methods,
} from '../../catalogue/index.ts';
import type { Card, DeclineCause } from '../../catalogue/index.ts';

/** Texts of the testing pages and of the card payment errors, and the cause that each names. */
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

/** Documented texts that stand for none of the three causes. */
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
  const rows = methods.map(({ cards, refusals, scenarios, untestable }) =>
    [cards, refusals, scenarios, untestable].flat(),
  );
  const ids = rows.flat().map(({ id }) => id);
  expect(rows.filter((it) => it.length === 0)).toEqual([]);
  expect([...new Set(ids)]).toEqual(ids);
});

test('a card is found by its id, and a wrong id names those that exist', () => {
  expect(cardOf(maestro, 'maestro-completed').number).toBe('6759000000005');
  expect(() => cardOf(maestro, 'visa')).toThrow(/No card "visa".*Maestro.*maestro-completed/);
});

test('the expiry date is in the future, in December too', () => {
  expect(anyFutureExpiry(new Date('2026-12-31'))).toEqual({ month: 3, year: 2028 });
});

test.describe('define', () => {
  const method = {
    name: 'Test',
    gateway: 'TEST',
    currency: 'EUR',
    country: 'NL',
    tag: '@test',
  } as const;
  const card: Card = {
    id: 'test-completed',
    number: '4111111111111111',
    cvcOptional: false,
    authentication: 'Authenticated (Y)',
    expected: { order: 'completed', transaction: 'completed' },
    statement: 'is Completed',
    source: 'testing page, cards',
  };

  test('lists every malformed field at once', () => {
    const expected = { order: 'paid', transaction: 'completed' } as unknown as Card['expected'];
    const broken = { ...card, expected, number: '41111111111', source: '' };
    const reasonless = {
      ...card,
      expected: { ...card.expected, cause: 'insufficient funds' as const },
    };
    expect(() => define({ method, cards: [broken, reasonless] })).toThrow(
      /^Catalogue, Test:\n {2}cards\.0\.number: .*12 to 19 digits\n.*cards\.0\.expected\.order: .*\n.*cards\.0\.source: name the page.*\n.*cards\.1\.expected: only a declined/,
    );
  });

  test('lists every id and number that occurs twice', () => {
    expect(() => define({ method, cards: [card, card] })).toThrow(
      'Catalogue, Test:\n  the id test-completed occurs twice\n  card 4111111111111111 occurs twice',
    );
  });

  test('takes the card of a refusal once more', () => {
    expect(() =>
      define({ method, cards: [card], refusals: [{ ...card, id: 'other' }] }),
    ).not.toThrow();
  });
});

test('duplicates are told together with malformed fields', () => {
  const row = {
    id: 'a',
    number: '411',
    authentication: '',
    expected: { order: 'completed', transaction: 'completed' },
    statement: 's',
    source: 'page, part',
  } as const;
  const method = { name: 'T', gateway: 'T', currency: 'EUR', country: 'NL', tag: '@t' } as const;
  expect(() => define({ method, cards: [row, row] })).toThrow(/12 to 19[^]*occurs twice/);
});
