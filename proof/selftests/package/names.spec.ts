import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { documented } from '../../../catalogue/index.ts';
import { cards, inputNamed, inputs, scenarios, type InputId } from '../../../package/inputs.ts';
import { namesSource } from '../../package/names.ts';

test('the names are those of the catalogue: npm run names writes them', async () => {
  expect(readFileSync('package/names.ts', 'utf8')).toBe(await namesSource());
});

test('an input is found by itself, its id and what is entered', () => {
  const failure = inputs['ideal-failure'];
  expect(inputNamed(scenarios.ideal.failure)).toBe(failure);
  expect(inputNamed('ideal-failure')).toBe(failure);
  expect(inputNamed('iDEAL Failure')).toBe(failure);
  expect(inputNamed('4012001038488884')).toBe(cards.visa.insufficientFunds);
});

test('every documented input is one of them, but what no shopper enters on a payment page', () => {
  const others = documented()
    .filter(({ row }) => !(row.id in inputs))
    .map(({ row }) => row.kind);
  expect([...new Set(others)].toSorted()).toEqual([
    'API refund',
    'action',
    'article refund',
    'dashboard refund',
    'locale',
    'partial refund',
    'pay-later dashboard refund',
    'pay-later refund',
  ]);
});

test('a number is that of the shopper who authenticates', () => {
  expect(inputNamed('4111111111111111').id).toBe('visa-completed');
});

test('what several methods take is to be named by its id', () => {
  expect(() => inputNamed('NL87ABNA0000000001')).toThrow(
    'bank-transfer-completed, direct-debit-completed',
  );
});

test('a wrong name is one message that lists the right ones', () => {
  expect(() => inputNamed('4111' as InputId)).toThrow(
    /"4111" is no documented input.*ideal-failure/,
  );
});
