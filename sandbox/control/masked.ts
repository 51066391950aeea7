import { maskedIban } from '../api/iban.ts';
import type { Json } from '../api/json.ts';
import { passesLuhn, schemeOf } from '../core/cards.ts';
import type { Site } from '../site.ts';

/** Instead of a secret. */
const HIDDEN = '***';

/** Fields, parameters and headers that are secret whatever they hold. */
const SECRET =
  /^(api_?key|(api|events)_token|authorization|cookie|x-csrf-token|csrf|password|securityCode|oneTimeCode|(card_)?cvc|cvv)$/i;
const ACCOUNT = /iban$|^account_id$|^bank_?account$/i;
/** Ids may look like the number of a card. */
const ID = /_?id$/i;

/** Longer texts, such as files, are cut. Characters. */
const LONGEST = 4000;

/** Takes secrets out of what is shown of a request. */
export interface Mask {
  text(text: string): string;
  value(value: Json): Json;
  fields(fields: Iterable<readonly [string, string]>): Record<string, string>;
}

/**
 * Without the site's own secrets, wherever they are, and without any password or code; of cards and accounts
 * only what the API shows of them is left.
 */
export function createMask(site: Site): Mask {
  const own = [site.apiKey, site.password, site.securityCode, site.totpSecret];

  function text(given: string, name = ''): string {
    if (given === '') return given;
    if (SECRET.test(name)) return HIDDEN;
    if (ACCOUNT.test(name)) return maskedIban(given);
    const shown = own.reduce((left, secret) => left.replaceAll(secret, HIDDEN), given);
    const masked = ID.test(name) ? shown : shown.replaceAll(/\d[\d -]*/g, maskedCards);
    return masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked;
  }

  function value(given: Json, name = ''): Json {
    if (typeof given === 'string') return text(given, name);
    if (typeof given === 'number') return masksNumber(given, name) ? HIDDEN : given;
    if (typeof given !== 'object' || given === null) return given;
    if (Array.isArray(given)) return (given as readonly Json[]).map((item) => value(item, name));
    return Object.fromEntries(
      Object.entries(given).map(([key, inner]) => [key, value(inner, key)]),
    );
  }

  return {
    text: (given) => text(given),
    value: (given) => value(given),
    fields: (fields) =>
      Object.fromEntries(Array.from(fields, ([name, given]) => [name, text(given, name)])),
  };
}

const masksNumber = (given: number, name: string): boolean =>
  SECRET.test(name) || (!ID.test(name) && isCard(String(given)));

const isCard = (digits: string): boolean =>
  digits.length >= 12 &&
  digits.length <= 19 &&
  schemeOf(digits) !== undefined &&
  passesLuhn(digits);

/** Numbers that are written with blanks or dashes, and what is between them. */
function maskedCards(run: string): string {
  const parts = run.split(/([ -])/);
  for (let start = 0; start < parts.length; start += 2) {
    for (let end = start + 1, digits = ''; end <= parts.length && digits.length <= 19; end += 1) {
      digits = parts.slice(start, end).join('').replaceAll(/[ -]/g, '');
      if (isCard(digits)) parts.splice(start, end - start, maskedCard(digits));
    }
  }
  return parts.join('');
}

/** The first six and the last four digits. */
const maskedCard = (digits: string): string =>
  digits.slice(0, 6) + '*'.repeat(digits.length - 10) + digits.slice(-4);
