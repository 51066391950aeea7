const monthNames = /^(jan|feb|mar|maa|mär|apr|may|mei|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)/i;
/** Option values seen on the real page look like `number:3` and `string:28`. */
export const bare = (value) => value.replace(/^(number|string):/, '');
const isMonth = ({ text, value }) => monthNames.test(text.trim()) ||
    [text, bare(value)].some((it) => /^(0?[1-9]|1[0-2])$/.test(it.trim()));
/** The option of a month, if the list has all twelve. */
export function monthOf(options, month) {
    const months = options.filter(isMonth);
    return months.length === 12 ? months[month - 1] : undefined;
}
/** The option of a year, with two or four digits. Matches the text first: a value may be just an index. */
export function yearIn(options, year) {
    const short = String(year % 100);
    const written = new Set([String(year), short, short.padStart(2, '0')]);
    return (options.find(({ text }) => written.has(text.trim())) ??
        options.find(({ value }) => written.has(bare(value))));
}
//# sourceMappingURL=expiry-options.js.map