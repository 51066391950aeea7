import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { registry } from '../../../fixtures/verdict/checks/index.ts';
import { checksPage } from '../../checks/page.ts';

test('the page of checks is what the registry says; npm run checks writes it anew', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage());
});

test('no two checks of a witness have the same field, but for two descriptions', () => {
  const fields = Object.values(registry).map(({ witness, field }) => `${witness} ${field}`);
  expect(fields.filter((field, at) => fields.indexOf(field) !== at)).toEqual([
    'dashboard description',
  ]);
});

test('an id begins with its witness', () => {
  const wrong = Object.entries(registry).filter(
    ([id, { witness }]) => !id.startsWith(`${witness.toLowerCase()}.`),
  );
  expect(wrong).toEqual([]);
});
