import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dashboardBlocks } from '../../../catalogue/sources/dashboard-blocks.ts';
import { errorReference } from '../../../catalogue/sources/error-reference.ts';
import { limits } from '../../../catalogue/limits.ts';
import { malformedOrders } from '../../../catalogue/malformed-orders.ts';
import { registry } from '../../../fixtures/verdict/checks/index.ts';
import { referencesPage } from '../../checks/references.ts';

/** Between 1000 and 1036 the reference omits only one code. */
const documented = [
  ...Array.from({ length: 37 }, (_, at) => 1000 + at).filter((code) => code !== 1009),
  5001,
  9999,
];

test('every code of the error reference is asserted by a statement, or says why not', () => {
  expect(errorReference.map(({ code }) => code)).toEqual(documented);
});

test('every code that must be refused with is one of the error reference', () => {
  const used = [...Object.values(limits), ...malformedOrders].flatMap(({ codes }) => codes ?? []);
  const asserted = errorReference.filter((it) => 'asserted' in it).map(({ code }) => code);
  expect(new Set(used)).toEqual(new Set(asserted));
});

test('every block of the dashboard is asserted by checks that there are, or says why not', () => {
  const named = dashboardBlocks.flatMap((it) => ('checks' in it ? it.checks : []));
  expect(named.filter((id) => !Object.hasOwn(registry, id))).toEqual([]);
  expect(new Set(dashboardBlocks.map(({ block }) => block))).toEqual(
    new Set([
      'Transaction details',
      'Order summary',
      'Customer details',
      'Transaction history',
      'Related transactions',
      'Notification history',
      'Notes',
      'Transaction overview',
      'Sign-in',
    ]),
  );
});

test('the page of references is what the tables say; npm run checks writes it anew', () => {
  expect(readFileSync('docs/references.md', 'utf8')).toBe(referencesPage());
});
