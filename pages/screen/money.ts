/** An amount of money in a text. */
export interface Money {
  /** Minor units, without a sign. */
  readonly minor: number;
  /** The currencies that stand beside the number: codes in capitals; none, where it stands alone. */
  readonly currencies: readonly string[];
  /** A number such as "17" may count something else; only a currency beside it tells. */
  readonly isPlain: boolean;
  /** As it is written. */
  readonly text: string;
}

/** Codes by the signs that stand for them; several countries write the same one. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  $: ['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD'],
  US$: ['USD'],
  '£': ['GBP'],
  zł: ['PLN'],
  kr: ['DKK', 'NOK', 'SEK'],
  Fr: ['CHF'],
  '¥': ['JPY', 'CNY'],
};

const currency = /(?<![A-Z])[A-Z]{3}(?![A-Z])|US\$|[€$£¥]|zł|kr\.?|Fr\.?/;
const blank = String.raw`[\s\u00a0\u2007\u2009\u202f]?`;
const inFront = new RegExp(`(?<![\\p{L}\\d])(${currency.source})${blank}[-−+(]?${blank}$`, 'u');
const behind = new RegExp(`^\\)?${blank}(${currency.source})(?!\\p{L}|\\d{3})`, 'u');

/** Groups of three digits apart, or none, and decimals after a comma or a point; "15,-" has none. */
const number =
  /(?<![\d.,:'’/])(?<whole>\d{1,3}(?<between>[.,'’\u00a0\u2007\u2009\u202f ])\d{3}(?:\k<between>\d{3})*|\d+)(?:[.,](?<decimals>\d{1,2}|-{1,2}|–))?(?!\d|[.,:'’/]\d)/g;

/** The amounts in a text, in every way to write one: "EUR 1,585.00", "€ 1.585,00", "1 585,00 €". */
export function moneyIn(text: string): Money[] {
  return [...text.matchAll(number)].map((found) => {
    const { whole = '', between, decimals = '' } = found.groups ?? {};
    const end = found.index + found[0].length;
    const beside = [
      inFront.exec(text.slice(Math.max(0, found.index - 8), found.index)),
      behind.exec(text.slice(end, end + 8)),
    ];
    const cents = Number(decimals.replace(/\D+/g, '').padEnd(2, '0'));
    return {
      minor: Number(whole.replace(/\D/g, '')) * 100 + cents,
      currencies: beside.flatMap((it) => codesOf(it?.[1])),
      isPlain: between === undefined && decimals === '',
      text: [beside[0]?.[1], found[0], beside[1]?.[1]].filter(Boolean).join(' '),
    };
  });
}

/** Whether a text names a currency, by its code or its sign. */
export const namesCurrency = (text: string, code: string): boolean =>
  [...text.matchAll(new RegExp(currency, 'gu'))].some(([it]) => codesOf(it).includes(code));

const codesOf = (written: string | undefined): readonly string[] =>
  written === undefined ? [] : (signs[written.replace('.', '')] ?? [written]);
