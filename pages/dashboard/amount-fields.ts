import type { Locator } from '@playwright/test';
import { anyOf, type Control } from '../controls/control.ts';
import { ControlNotFound } from '../controls/control-not-found.ts';
import { appears, fieldsOf } from '../controls/finding.ts';
import { PageError } from '../controls/page-error.ts';
import { enterText } from '../controls/typing.ts';
import { moneyIn } from '../screen/money.ts';

const amount: Control = {
  called: 'Amount',
  kind: 'field',
  words: /amount|whole number|decimal|cents/i,
};

/**
 * Enters an amount in a form. A single field takes the whole amount; of two fields, the second takes the
 * decimals. If the form shows the right amount and it cannot be edited, it stays as it is (full refund).
 * Source: testing page, refunding an order; refunds page, full refund.
 *
 * @param minor the amount in minor units
 * @throws {PageError} when the form shows another amount that cannot be edited
 */
export async function enterAmount(form: Locator, minor: number): Promise<void> {
  const [whole, cents] = [Math.trunc(minor / 100), String(minor % 100).padStart(2, '0')];
  const isShown = isIn(await form.innerText(), minor);
  if (!isShown) await appears(anyOf(form, amount), form, amount);
  if (!(await asksFor(form))) {
    if (isShown) return;
    throw await ControlNotFound.on(form, amount);
  }
  const [first, decimals] = await fieldsOf(form, amount);
  const holds = await first.inputValue();
  if (!(await first.isEditable())) {
    const all = decimals ? `${holds}.${await decimals.inputValue()}` : holds;
    if (isIn(all, minor)) return;
    throw new PageError(`the amount is "${all}" and cannot be changed to ${whole}.${cents}`);
  }
  if (decimals) {
    await enterText(first, String(whole));
    await enterText(decimals, cents);
    return;
  }
  const [, point = '.'] = /([.,])\d{2}\D*$/.exec(holds) ?? [];
  await enterText(first, `${whole}${point}${cents}`, {
    // A field may group the thousands, or take a comma for their separator.
    isHeld: (held) => moneyIn(held).some((it) => it.minor === minor),
  });
}

/** Whether a text shows this amount, in any notation. A number such as "17" may be a count. */
const isIn = (text: string, minor: number): boolean =>
  moneyIn(text).some((it) => it.minor === minor && (!it.isPlain || it.currencies.length > 0));

/** Whether a form asks for an amount, and lets it be changed. */
export async function isAmountOpen(form: Locator): Promise<boolean> {
  if (!(await asksFor(form))) return false;
  const [first] = await fieldsOf(form, amount);
  return first.isEditable();
}

/** Whether the form has an amount field. A text with the amount may be in front of an unrelated field. */
async function asksFor(form: Locator): Promise<boolean> {
  const field = anyOf(form, amount);
  if (!(await field.isVisible())) return false;
  const labelled = (words: RegExp): Promise<number> => field.and(form.getByLabel(words)).count();
  return (await labelled(/./)) === 0 || (await labelled(amount.words)) > 0;
}
