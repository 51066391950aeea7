import { expect, test } from '@playwright/test';
import { outageType } from '../../../../fixtures/report/outage.ts';

/** What is broken: names of tests below. */
const broken = (process.env.SAMPLE_BROKEN ?? '').split(',');

test('steady', () => expect(broken).not.toContain('steady'));
test('failing', () => expect(broken).not.toContain('failing'));
test('skipped', () => test.skip(true, 'for a reason'));
test('away', () => {
  if (broken.includes('away')) test.info().annotations.push({ type: outageType });
  expect(broken).not.toContain('away');
});
test.describe('within', () => {
  test('shaky', () => expect(broken.includes('shaky') && test.info().retry === 0).toBe(false));
  test('last', () => expect(broken).not.toContain('last'));
});
