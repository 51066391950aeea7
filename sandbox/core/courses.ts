import type { Gateway } from './gateways.ts';
import type { Course, Outcome } from './outcomes.ts';
import { CANCELLED, COMPLETED, EXPIRED, REFUSED, UNCLEARED } from './outcomes.ts';

/**
 * What decides a payment where it is neither a card nor a scenario, written from the documented test inputs
 * (docs/facts/methods.md#decided-by-an-input): an account, a bank, an amount. Minutes count from the shopper's
 * confirmation.
 */

const HOUR = 60;
const DAY = 24 * HOUR;

const after = (minutes: number, outcome: Outcome): Course => ({
  later: [{ after: minutes, outcome }],
});
const uncleared = (outcome: Outcome): Course => ({
  later: [
    { after: 2, outcome: UNCLEARED },
    { after: 3, outcome },
  ],
});

/** Bank transfers. */
export const TRANSFERS: ReadonlyMap<string, Course> = new Map([
  ['NL87ABNA0000000001', after(2, COMPLETED)],
  ['NL87ABNA0000000002', after(2, EXPIRED)],
  ['NL87ABNA0000000004', after(2, REFUSED)],
]);

export const DEBITS: ReadonlyMap<string, Course> = new Map([
  ['NL87ABNA0000000001', after(2, COMPLETED)],
  ['NL87ABNA0000000002', after(2, REFUSED)],
  ['NL87ABNA0000000003', uncleared(COMPLETED)],
  ['NL87ABNA0000000004', uncleared(REFUSED)],
]);

/**
 * The course of a payment from this account. A transfer from any other one expires after 5 days; for other
 * direct debits nothing is documented, and they never expire (docs/facts/statuses.md#expiry): they stay Initialized.
 */
export function accountCourse(iban: string, { asks }: Gateway): Course {
  const number = numberOf(iban);
  return asks.kind === 'account'
    ? (TRANSFERS.get(number) ?? after(5 * DAY, EXPIRED))
    : (DEBITS.get(number) ?? {});
}

/** Whether a direct debit from this account can be tested. */
export const isTestDebit = (iban: string): boolean => DEBITS.has(numberOf(iban));

const numberOf = (iban: string): string => iban.replaceAll(/\s/g, '').toUpperCase();

/** MyBank's. */
export const BANKS: ReadonlyMap<string, Course> = new Map([
  ['Allianz Bank FA SPA', after(2, COMPLETED)],
  ['Banca di Cesena - Credito Coop.', after(2, REFUSED)],
  ['Credito Artigiano', after(2, CANCELLED)],
  ['Volksbank - Banca Popolare', after(2, EXPIRED)],
]);

/** The course of a payment at this bank of MyBank's list. */
export function bankCourse(bank: string): Course {
  return BANKS.get(bank) ?? { now: REFUSED };
}

/** Multibanco and MB WAY: 9.99 and less is declined, up to 20.00 is paid, more expires after 84 hours. */
export function amountCourse(amount: number): Course {
  if (amount <= 999) return { now: REFUSED };
  return amount <= 2000 ? { now: COMPLETED } : after(84 * HOUR, EXPIRED);
}
