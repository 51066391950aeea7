import { expect, test } from '@playwright/test';
import { passesLuhn, schemeOf } from '../core/cards.ts';
import { amsterdam, createClock } from '../core/clock.ts';
import type { Event } from '../core/history.ts';
import { deriveState, extend } from '../core/history.ts';
import { createIds } from '../core/ids.ts';
import { TEST_CARDS } from '../core/issuers.ts';
import { formatAmount, parseAmount } from '../core/money.ts';
import type { OrderStatus } from '../core/statuses.ts';
import { IllegalTransition, isLegal } from '../core/statuses.ts';
import { LEGAL } from './support/legal-changes.ts';

const STATUSES: readonly OrderStatus[] = [
  'initialized',
  'uncleared',
  'completed',
  'shipped',
  'declined',
  'cancelled',
  'void',
  'expired',
  'reserved',
  'partial_refunded',
  'refunded',
];

for (const kind of ['payment', 'refund', 'capture'] as const) {
  test(`a ${kind} changes its status only in the documented ways`, () => {
    const pairs = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const));
    const legal = pairs.filter(([from, to]) => isLegal(kind, from, to));
    expect(legal.map(([from, to]) => `${from}>${to}`).sort()).toEqual([...LEGAL[kind]].sort());
  });
}

test('a history refuses a skipped or reversed state and stays as it was', () => {
  const created: Event = {
    type: 'created',
    status: 'initialized',
    financial: 'initialized',
    at: 1,
  };
  const declined = extend(
    'payment',
    [created],
    { type: 'status-changed', status: 'declined', financial: 'declined' },
    2,
  );
  const completed = {
    type: 'status-changed',
    status: 'completed',
    financial: 'completed',
  } as const;
  expect(() => extend('payment', declined, completed, 3)).toThrow(IllegalTransition);
  expect(declined).toHaveLength(2);
});

test('the state is what the history says', () => {
  const decline = { reason: 'No', reasonCode: '4001', responseCode: '05' };
  const history: Event[] = [
    { type: 'created', status: 'initialized', financial: 'initialized', at: 1 },
    { type: 'method-chosen', method: 'VISA', by: 'page', at: 2 },
    { type: 'status-changed', status: 'completed', financial: 'completed', at: 3 },
    { type: 'refunded', refund: 7, amount: 40, at: 4 },
    { type: 'status-changed', status: 'partial_refunded', financial: 'completed', at: 5 },
    { type: 'commented', text: 'kind', at: 6 },
  ];
  expect(deriveState(history)).toMatchObject({
    status: 'partial_refunded',
    financial: 'completed',
    method: 'VISA',
    created: 1,
    completed: 3,
    modified: 6,
    amountRefunded: 40,
    comments: ['kind'],
  });
  const refused = [
    ...history.slice(0, 2),
    { type: 'status-changed', status: 'declined', financial: 'declined', decline, at: 3 } as const,
  ];
  expect(deriveState(refused)).toMatchObject({ status: 'declined', decline, completed: undefined });
});

test('amounts are written and read without rounding', () => {
  expect(formatAmount(137, 'EUR')).toBe('1.37');
  expect(formatAmount(5, 'EUR')).toBe('0.05');
  expect(formatAmount(0, 'EUR')).toBe('0.00');
  expect(formatAmount(137, 'JPY')).toBe('137');
  expect(parseAmount('1.37', 'EUR')).toBe(137);
  expect(parseAmount('1,3', 'EUR')).toBe(130);
  expect(parseAmount('19', 'EUR')).toBe(1900);
  for (const wrong of ['', '-1', '1.377', '1e3', 'x', '1.']) {
    expect(parseAmount(wrong, 'EUR'), wrong).toBeUndefined();
  }
  expect(parseAmount('1.5', 'JPY')).toBeUndefined();
});

test('timestamps are Amsterdam local time, summer and winter', () => {
  expect(amsterdam(Date.parse('2025-07-31T09:14:35Z'))).toBe('2025-07-31T11:14:35');
  expect(amsterdam(Date.parse('2026-01-01T23:30:00Z'))).toBe('2026-01-02T00:30:00');
});

test('a moved clock runs its tasks in order, each at its own moment', async () => {
  const clock = createClock();
  const start = clock.now();
  const seen: [string, number][] = [];
  const note = (name: string) => () =>
    void seen.push([name, Math.round((clock.now() - start) / 60_000)]);
  clock.at(start + 3_600_000, note('hour'));
  clock.at(start + 600_000, () => {
    note('ten minutes')();
    clock.at(start + 1_200_000, note('twenty minutes'));
  });
  await clock.advance(1_800_000);
  expect(seen).toEqual([
    ['ten minutes', 10],
    ['twenty minutes', 20],
  ]);
  await clock.advance(1_800_000);
  expect(seen.at(-1)).toEqual(['hour', 60]);
  clock.stop();
});

test('the same seed gives the same ids, in the documented forms', () => {
  const [one, two, other] = [createIds('a'), createIds('a'), createIds('b')];
  const session = one.sessionId();
  expect(session).toMatch(/^\d{2}[0-9A-Za-z]{33}$/);
  expect(two.sessionId()).toBe(session);
  expect(other.sessionId()).not.toBe(session);

  const now = 1_753_953_275_000;
  const ids = Array.from({ length: 1000 }, () => one.pspId(now));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => String(id).startsWith('1753953275') && String(id).length === 16)).toBe(
    true,
  );
});

test('every test card is a valid number of a known scheme', () => {
  for (const number of TEST_CARDS.keys()) {
    expect(passesLuhn(number), number).toBe(true);
    expect(schemeOf(number), number).toBeDefined();
  }
  expect(schemeOf('67034500054620008')).toBe('bancontact');
  expect(schemeOf('6759000000005')).toBe('maestro');
});
