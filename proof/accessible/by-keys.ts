import type { Frame, Locator, Page } from '@playwright/test';
import type { Card } from '../../catalogue/index.ts';
import { anyOf, type Control } from '../../pages/controls/control.ts';
import { frameThatShows } from '../../pages/controls/frames.ts';
import { comes } from '../../pages/controls/whichever.ts';
import {
  cardHolder,
  cardNumber,
  confirm,
  expiryDate,
  securityCode,
} from '../../pages/payment/form-words.ts';

/** More keys than any form has stops. */
const mostStops = 60;

const fields = {
  'card number': cardNumber,
  'card holder': cardHolder,
  'security code': securityCode,
} as const satisfies Readonly<Record<string, Control>>;
type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];

/** What a shopper without a mouse has to reach on the form of a card. */
export const formSteps = [...fieldNames, 'expiry date', 'confirm'] as const;
type Step = (typeof formSteps)[number];

/**
 * Fills in the form of a card with Tab, letters, End and Enter alone. Each control has to come up by Tab.
 *
 * @returns the steps that could be taken
 */
export async function payByKeys(page: Page, card: Card): Promise<Step[]> {
  const typed: Readonly<Record<Field, string>> = {
    'card number': card.number,
    'card holder': card.holder ?? 'A. Tester',
    'security code': card.cvc ?? '123',
  };
  const done = new Set<Step>();
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const step = await reached(page, done);
    if (step === undefined) continue;
    const isList = step === 'expiry date' && (await hasFocus(page, lists));
    if (step === 'confirm') await page.keyboard.press('Enter');
    // The last month, and the last year.
    else if (isList) await page.keyboard.press('End');
    else if (step !== 'expiry date') await page.keyboard.type(typed[step]);
    else if (!done.has(step)) await page.keyboard.type(expiryOf(card));
    // The second of two fields.
    else await page.keyboard.type(String(card.expiry.year % 100));
    done.add(step);
    if (step === 'confirm') break;
  }
  return [...done];
}

const lists = (frame: Frame): Locator => frame.locator('select');

/** What has the focus: the first that fits, as a field may also stand beside the words of another. */
async function reached(page: Page, done: ReadonlySet<Step>): Promise<Step | undefined> {
  for (const name of fieldNames)
    if (!done.has(name) && (await hasFocus(page, (it) => anyOf(it, fields[name])))) return name;
  if (await hasFocus(page, (it) => lists(it).or(anyOf(it, expiryDate)))) return 'expiry date';
  const isFilled = done.has('card number');
  return isFilled && (await hasFocus(page, (it) => anyOf(it, confirm))) ? 'confirm' : undefined;
}

/** The answers of the 3-D Secure page: by their letters, as a form that is being left may have lists, too. */
const answers = (frame: Frame): Locator => frame.locator('select').filter({ hasText: /\([A-Z]\)/ });

/** Answers the 3-D Secure page by its documented answer. Returns whether it came and could be answered. */
export async function answerByKeys(page: Page, answer: string): Promise<boolean> {
  if (!(await comes(answers(page.mainFrame()).first().waitFor()))) return false;
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page, answers)) await page.keyboard.type(answer);
    if (!(await hasFocus(page, (it) => anyOf(it, confirm)))) continue;
    await page.keyboard.press('Enter');
    return true;
  }
  return false;
}

/** Whether it has the focus, on the page or in a frame. */
const hasFocus = async (page: Page, control: (frame: Frame) => Locator): Promise<boolean> =>
  (await frameThatShows(page, (it) => control(it).and(it.locator(':focus')).first())) !== undefined;

const expiryOf = ({ expiry: { month, year } }: Card): string =>
  `${String(month).padStart(2, '0')}/${year % 100}`;
