import type { Locator } from '@playwright/test';
import type { Control } from '../control.ts';
import { fieldsOf } from '../finding.ts';

const amount: Control = {
  called: 'Amount',
  kind: 'field',
  words: /amount|whole number|decimal|cents/i,
};

/**
 * Enters an amount of money in a form: one field takes the whole of it; of two, the second one takes the
 * decimals.
 *
 * @param minor the amount in minor units
 */
export async function enterAmount(form: Locator, minor: number): Promise<void> {
  const [first, decimals] = await fieldsOf(form, amount);
  const [whole, cents] = [Math.trunc(minor / 100), String(minor % 100).padStart(2, '0')];
  if (decimals) {
    await first.fill(String(whole));
    await decimals.fill(cents);
    return;
  }
  const separator = (await first.inputValue()).includes(',') ? ',' : '.';
  await first.fill(`${whole}${separator}${cents}`);
}
