export type Scheme = 'bancontact' | 'maestro' | 'visa' | 'mastercard' | 'amex';

/** A card as the shopper typed it. It lives for one request: no history, page or answer keeps the number. */
export interface EnteredCard {
  readonly number: string;
  readonly holder: string | undefined;
  readonly cvc: string | undefined;
  readonly expiry: { readonly month: number; readonly year: number };
}

/** What the environment remembers of a card. */
export interface CardOnFile {
  readonly scheme: Scheme;
  /** The first six digits, which name the issuer. */
  readonly bin: string;
  readonly last4: string;
  /** `YYMM`, as the API shows it (docs/facts/api.md#order-object). */
  readonly expiry: string;
  readonly holder: string | undefined;
}

/** Prefixes in order of precedence: Bancontact's 6703 lies inside Maestro's range. */
const PREFIXES: readonly (readonly [Scheme, RegExp])[] = [
  ['bancontact', /^6703/],
  ['maestro', /^(50|5[6-9]|6)/],
  ['visa', /^4/],
  ['mastercard', /^(5[1-5]|2[2-7])/],
  ['amex', /^3[47]/],
];

export function schemeOf(number: string): Scheme | undefined {
  return PREFIXES.find(([, prefix]) => prefix.test(number))?.[0];
}

/** ISO/IEC 7812-1 check digit; every documented card number passes it. */
export function passesLuhn(number: string): boolean {
  const sum = Array.from(number)
    .toReversed()
    .reduce((total, character, index) => {
      const digit = Number(character) * (index % 2 === 0 ? 1 : 2);
      return total + (digit > 9 ? digit - 9 : digit);
    }, 0);
  return sum % 10 === 0;
}

export function onFile(card: EnteredCard, scheme: Scheme): CardOnFile {
  const { month, year } = card.expiry;
  return {
    scheme,
    bin: card.number.slice(0, 6),
    last4: card.number.slice(-4),
    expiry: `${String(year % 100).padStart(2, '0')}${String(month).padStart(2, '0')}`,
    holder: card.holder,
  };
}
