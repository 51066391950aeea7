import type { EnteredCard } from '../../core/cards.ts';
import { passesLuhn, schemeOf } from '../../core/cards.ts';
import { amsterdam } from '../../core/clock.ts';
import type { Asking } from '../../core/gateways.ts';

/** What was typed, so that the form can be shown again. Of the card itself that is four digits at most. */
export interface CardFields {
  /** Masked; empty unless it is as long as that of a card. */
  readonly number: string;
  readonly holder: string;
  readonly month: string;
  readonly year: string;
}

export const EMPTY_CARD: CardFields = { number: '', holder: '', month: '', year: '' };

export type CardProblems = Partial<Record<CardFieldName, string>>;
export type CardFieldName = 'credit-card' | 'card-holder' | 'expiry' | 'cvc';

export type CardReading =
  | { readonly ok: true; readonly card: EnteredCard }
  | { readonly ok: false; readonly fields: CardFields; readonly problems: CardProblems };

/** Reads a card form: the card, or everything that is wrong with it at once. */
export function readCard(
  form: (name: string) => string,
  gateway: Asking<'card'>,
  now: number,
): CardReading {
  const number = form('credit-card').replaceAll(/[\s-]/g, '');
  const fields = {
    number: masked(number),
    holder: form('card-holder').trim(),
    ...readExpiry(form),
  };
  const cvc = form('cvc').trim();
  const asked = gateway.asks.holderAndCvc;
  const problems = withoutBlanks({
    'credit-card': numberProblem(number, gateway),
    'card-holder': asked && !fields.holder ? 'Enter the name on the card' : undefined,
    expiry: expiryProblem(fields, now),
    cvc: asked ? cvcProblem(cvc, number) : undefined,
  });
  if (Object.keys(problems).length > 0) return { ok: false, fields, problems };
  const expiry = { month: Number(fields.month), year: Number(fields.year) };
  const optional = { holder: asked ? fields.holder : undefined, cvc: cvc || undefined };
  return { ok: true, card: { number, expiry, ...optional } };
}

/** The last four of at least twelve digits. */
function masked(number: string): string {
  const digits = number.replaceAll(/\D/g, '');
  return digits.length < 12 ? '' : `•••• ${digits.slice(-4)}`;
}

/** The expiry date from lists, from two fields or from one; AngularJS puts a type before a list's value. */
function readExpiry(form: (name: string) => string) {
  const [month = '', year = ''] = form('expiry')
    ? form('expiry').split('/')
    : [form('expiry-month'), form('expiry-year')];
  const plain = (text: string): string => text.replace(/^(number|string):/, '').trim();
  return {
    month: plain(month).replace(/^0(?=\d)/, ''),
    year: plain(year).replace(/^(?=\d\d$)/, '20'),
  };
}

function numberProblem(number: string, gateway: Asking<'card'>): string | undefined {
  if (!number) return 'Enter the card number';
  // ISO/IEC 7812 allows up to 19 digits; documented numbers have 13 to 19.
  if (!/^\d{12,19}$/.test(number)) return 'A card number has 12 to 19 digits';
  if (!passesLuhn(number)) return 'This card number is not valid';
  const scheme = schemeOf(number);
  const accepted = scheme && gateway.asks.schemes.includes(scheme);
  return accepted ? undefined : `This is not a ${gateway.name} card`;
}

/** A card is good until the end of its month, in Amsterdam as everything else. */
function expiryProblem({ month, year }: CardFields, now: number): string | undefined {
  if (!/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return 'Choose the expiry date';
  const [thisYear = 0, thisMonth = 0] = amsterdam(now).split('-').map(Number);
  const months = Number(year) * 12 + Number(month);
  return months < thisYear * 12 + thisMonth ? 'This card has expired' : undefined;
}

/** Maestro cards may have no code: "required for most cards except Maestro" (docs/facts/payment-pages.md#card-form). */
function cvcProblem(cvc: string, number: string): string | undefined {
  const scheme = schemeOf(number);
  if (!cvc) return scheme === 'maestro' ? undefined : 'Enter the security code';
  // Cards of American Express bear four digits, and the guide enters 123 with every card.
  const [shape, length] = scheme === 'amex' ? [/^\d{3,4}$/, '3 or 4'] : [/^\d{3}$/, '3'];
  return shape.test(cvc) ? undefined : `The security code has ${length} digits`;
}

function withoutBlanks(problems: Record<CardFieldName, string | undefined>): CardProblems {
  return Object.fromEntries(
    Object.entries(problems).filter(([, problem]) => problem !== undefined),
  );
}
