import { expect, test } from '@playwright/test';
import { Journal } from '../../../fixtures/report/journal.ts';

test('a new journal is empty', () => {
  expect(new Journal().empty).toBe(true);
  expect(new Journal().toString()).toBe('');
});

test('each event is one line: time, actor, event', () => {
  const journal = new Journal();
  journal.add('API', 'POST /orders -> 200');
  journal.add('notification', 'order-1: completed');
  expect(journal.empty).toBe(false);
  expect(journal.toString()).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} {2}API {11}POST \/orders -> 200\n\S+ {2}notification {2}order-1: completed$/,
  );
});

test('the same event again is told once, until something else has happened', () => {
  const journal = new Journal();
  for (const what of ['initialized', 'initialized', 'completed', 'initialized']) {
    journal.add('API', what);
  }
  journal.add('dashboard', 'initialized');
  const told = journal
    .toString()
    .split('\n')
    .map((line) => line.split(/ {2,}/).slice(1).join(' '));
  expect(told).toEqual([
    'API initialized',
    'API completed',
    'API initialized',
    'dashboard initialized',
  ]);
});
