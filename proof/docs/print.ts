import type { Comparison } from './compare.ts';

const columns = ['change', 'method', 'kind', 'ours', 'page'] as const;

/** Characters. A longer cell does not widen its column. */
const widest = 48;

/** The differences as a table in Markdown, aligned for a terminal; one line when there is none. */
export function printed({ differences, alike }: Comparison): string {
  if (differences.length === 0) return `The page says what the catalogue says: ${alike} inputs.\n`;
  const rows = [columns, ...differences.map((it) => columns.map((column) => escaped(it[column])))];
  const widths = columns.map((_, at) =>
    Math.min(widest, Math.max(...rows.map((row) => row[at]?.length ?? 0))),
  );
  const text = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`;
  const dashes = text(
    columns.map(() => ''),
    '-',
  );
  const [header = [], ...body] = rows;
  return [
    text(header),
    dashes,
    ...body.map((row) => text(row)),
    '',
    `${differences.length} differences, ${alike} inputs alike`,
    '',
  ].join('\n');
}

/** A page may break its lines anywhere; a cell is one line. */
const escaped = (cell: string): string => cell.replaceAll('|', String.raw`\|`).replace(/\s+/g, ' ');
