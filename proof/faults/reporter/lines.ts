import type { Fault } from '../fault.ts';
import type { Ending } from '../../../reporters/ending.ts';
import type { Judgement } from './judge.ts';

/** A fault, what its tests did, and whether that is a catch. */
export interface Judged extends Judgement {
  readonly fault: Fault;
  readonly endings: readonly Ending[];
}

/** The row of a fault: by which tests it was caught, in which words, in what time; or why it was not. */
export function line({ fault, endings, caughtBy, problems }: Judged): string {
  const seconds = endings.reduce((sum, { duration }) => sum + duration, 0) / 1_000;
  const mark = problems.length === 0 ? '✓' : '✗';
  const said = endings.filter(({ title }) => caughtBy.includes(title));
  return [
    `${mark} ${fault.area}: ${fault.name} (${seconds.toFixed(1)}s)`,
    ...said.map(({ title, words }) => `    ${title}\n      ${wordsOf(fault, words)}`),
    ...problems.map((problem) => `  ! ${problem}`),
  ].join('\n');
}

/** The part of the failure's first line that the fault is about. */
const wordsOf = ({ words }: Fault, said: string): string =>
  (words.exec(said)?.[0] ?? said).replace(
    /^but .*?(?=(shopper|API|dashboard|notification) has)/,
    '',
  );
