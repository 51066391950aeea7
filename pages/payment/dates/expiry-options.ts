import type { Option } from '../../controls/choosing.ts';

const monthNames = /^(jan|feb|mar|maa|mär|apr|may|mei|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)/i;

/** Option values seen on the real page look like `number:3` and `string:28`. */
export const bare = (value: string): string => value.replace(/^(number|string):/, '');

/** The number of a month, maybe with its name behind it: "03", "3 - March", "03 (maart)". */
const monthNumber = /^(0?[1-9]|1[0-2])(?!\d)\D*$/;

const isMonth = ({ text, value }: Option): boolean =>
  monthNames.test(text.trim()) || [text, bare(value)].some((it) => monthNumber.test(it.trim()));

/** The option of a month, if the list has all twelve. */
export function monthOf(options: readonly Option[], month: number): Option | undefined {
  const months = options.filter(isMonth);
  return months.length === 12 ? months[month - 1] : undefined;
}

/** The option of a year, with two or four digits. Matches the text first: a value may be just an index. */
export function yearIn(options: readonly Option[], year: number): Option | undefined {
  const short = String(year % 100);
  const written = new Set([String(year), short, short.padStart(2, '0')]);
  return (
    options.find(({ text }) => written.has(text.trim())) ??
    options.find(({ value }) => written.has(bare(value)))
  );
}
