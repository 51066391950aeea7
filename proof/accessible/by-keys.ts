import type { Locator, Page } from '@playwright/test';
import type { Card } from '../../catalogue/index.ts';
import { anyOf, type Control } from '../../pages/controls/control.ts';
import {
  cardHolder,
  cardNumber,
  confirm,
  expiryDate,
  securityCode,
} from '../../pages/payment/form-words.ts';

/** More keys than any form has stops. */
const mostStops = 60;

/** The steps of a payment by card, as a shopper without a mouse takes them. */
export const steps = [
  'card number',
  'card holder',
  'expiry date',
  'security code',
  'confirm',
] as const;
type Step = (typeof steps)[number];

const fields = {
  'card number': cardNumber,
  'card holder': cardHolder,
  'security code': securityCode,
} as const satisfies Partial<Record<Step, Control>>;

/**
 * Fills in a card's form with Tab, letters, End and Enter alone. Each control has to come up by Tab.
 *
 * @returns the steps that could be taken
 */
export async function payByKeys(page: Page, card: Card): Promise<Step[]> {
  const typed = {
    'card number': card.number,
    'card holder': card.holder ?? 'A. Tester',
    'security code': card.cvc ?? '123',
  };
  const done = new Set<Step>();
  for (let stop = 0; stop < mostStops && !done.has('confirm'); stop += 1) {
    await page.keyboard.press('Tab');
    for (const name of ['card number', 'card holder', 'security code'] as const) {
      if (done.has(name) || !(await hasFocus(page, anyOf(page, fields[name])))) continue;
      await page.keyboard.type(typed[name]);
      done.add(name);
    }
    if (await hasFocus(page, page.locator('select'))) {
      // The last month, and the last year.
      await page.keyboard.press('End');
      done.add('expiry date');
    } else if (await hasFocus(page, anyOf(page, expiryDate))) {
      const isHalf = done.has('expiry date');
      await page.keyboard.type(isHalf ? String(card.expiry.year % 100) : expiryOf(card));
      done.add('expiry date');
    }
    if (done.has('card number') && (await hasFocus(page, anyOf(page, confirm)))) {
      await page.keyboard.press('Enter');
      done.add('confirm');
    }
  }
  return [...done];
}

/** Answers the 3-D Secure page with its first answer, which is the documented one. Returns whether it could be. */
export async function answerByKeys(page: Page): Promise<boolean> {
  const list = page.locator('select');
  await list.first().waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page, list)) await page.keyboard.type('Authenticated (Y)');
    if (!(await hasFocus(page, anyOf(page, confirm)))) continue;
    await page.keyboard.press('Enter');
    return true;
  }
  return false;
}

const hasFocus = async (page: Page, control: Locator): Promise<boolean> =>
  (await control.and(page.locator(':focus')).count()) > 0;

const expiryOf = ({ expiry: { month, year } }: Card): string =>
  `${String(month).padStart(2, '0')}/${year % 100}`;
