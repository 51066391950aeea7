import { bare, monthOf, yearIn } from './expiry-options.js';
/** Parses 3, 03, 3rd or "3.". */
const numberOf = (text) => Number(/^0*(\d+)(st|nd|rd|th|\.)?$/.exec(text.trim())?.[1]);
const numbersOf = ({ text, value }) => [text, bare(value)].map(numberOf).filter((it) => !Number.isNaN(it));
/** The date part that a list asks for: years are above 31, days above 12. */
export function optionsHold(options) {
    const numbers = options.map((it) => numberOf(it.text)).filter((it) => !Number.isNaN(it));
    const most = Math.max(0, ...numbers);
    if (numbers.length > 12 && most > 31)
        return 'year';
    if (numbers.length > 12 && most > 27)
        return 'day';
    return monthOf(options, 1) ? 'month' : undefined;
}
const dayIn = (options, day) => options.find((it) => numberOf(it.text) === day) ??
    options.find((it) => numbersOf(it).includes(day));
/** Finds the option for each part of a date. */
export const optionOf = { day: dayIn, month: monthOf, year: yearIn };
//# sourceMappingURL=date-options.js.map