import type { Fault } from '../fault.ts';
import type { TestEnding } from './judge.ts';

/** A fault, how its tests ended, and why it was not caught if it was not. */
export interface Judged {
  readonly fault: Fault;
  readonly endings: readonly TestEnding[];
  readonly problems: readonly string[];
}

/** The lines of a fault: its tests with the words that name it, the time, and what is wrong. */
export function line({ fault, endings, problems }: Judged): string {
  const seconds = endings.reduce((sum, { duration }) => sum + duration, 0) / 1_000;
  const mark = problems.length === 0 ? '✓' : '✗';
  const said = endings.flatMap(({ title, words }) => {
    const [part] = fault.words.pattern.exec(words) ?? [];
    return part === undefined ? [] : [`    ${title}\n      ${part}`];
  });
  return [
    `${mark} ${fault.area}: ${fault.name} (${seconds.toFixed(1)}s)`,
    ...said,
    ...problems.map((problem) => `  ! ${problem}`),
  ].join('\n');
}
