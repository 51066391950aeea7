/** Currency codes by sign. Several countries use the same sign. */
const signs = {
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
const blank = String.raw `[\s\u00a0\u2007\u2009\u202f]?`;
const inFront = new RegExp(`(?<![\\p{L}\\d])(${currency.source})${blank}[-−+(]?${blank}$`, 'u');
const behind = new RegExp(`^\\)?${blank}(${currency.source})(?!\\p{L}|\\d{3})`, 'u');
/** Optional groups of three digits, then optional decimals after a comma or point. "15,-" has no decimals. */
const number = /(?<![\d.,:'’/])(?<whole>\d{1,3}(?<between>[.,'’\u00a0\u2007\u2009\u202f ])\d{3}(?:\k<between>\d{3})*|\d+)(?:[.,](?<decimals>\d{1,2}|-{1,2}|–))?(?!\d|[.,:'’/]\d)/g;
/** The amounts in a text, in any notation: "EUR 1,585.00", "€ 1.585,00", "1 585,00 €". */
export function moneyIn(text) {
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
export const namesCurrency = (text, code) => [...text.matchAll(new RegExp(currency, 'gu'))].some(([it]) => codesOf(it).includes(code));
const codesOf = (written) => written === undefined ? [] : (signs[written.replace('.', '')] ?? [written]);
//# sourceMappingURL=money.js.map