import type { Fault } from '../fault.ts';
import type { Ending } from '../../../reporters/ending.ts';
import type { Reach } from './kept.ts';

/** What a judge needs of a fault. */
export type Subject = Pick<Fault, 'name' | 'caught' | 'spared' | 'words'>;

export interface Judgement {
  /** Titles of the tests that failed in the words expected. */
  readonly caughtBy: readonly string[];
  /** Why the fault was not caught as it should be; none when it was. */
  readonly problems: readonly string[];
}

/**
 * A fault is caught when every test that it names fails, by an assertion and in the words expected,
 * while a test that has nothing to do with it passes. A crash or a time-out is no catch. What it is
 * said not to reach has to stay green.
 */
export function judge(fault: Subject, endings: readonly Ending[], reach?: Reach): Judgement {
  const { caught, spared } = fault;
  const red = endings.filter(({ status }) => status !== 'passed' && status !== 'skipped');
  const caughtBy = red.filter((ending) => isCatch(fault, ending)).map(({ title }) => title);
  return {
    caughtBy,
    problems: [
      ...(red.length === 0 ? [`survived ${endings.length} tests`] : []),
      ...caught.flatMap((title) => uncaught(fault, title, endings)),
      ...(caught.length === 0 && red.length > 0 && caughtBy.length === 0
        ? [`no test failed in the words expected: ${String(fault.words)}`]
        : []),
      ...spared.flatMap((title) => hit(title, endings)),
      ...(reach ? beyond(fault, red, reach) : []),
    ],
  };
}

const isCatch = ({ words }: Subject, { status, words: said }: Ending): boolean =>
  status === 'failed' && words.test(said);

const called = (title: string, endings: readonly Ending[]): Ending[] =>
  endings.filter((ending) => ending.title.includes(title));

/** Why a test that is named has not caught the fault. */
function uncaught(fault: Subject, title: string, endings: readonly Ending[]): string[] {
  const [ending, ...others] = called(title, endings);
  if (!ending || others.length > 0) {
    return [`${ending ? 'several tests are' : 'no test is'} called "${title}"`];
  }
  if (ending.status === 'passed') return [`"${title}" stayed green`];
  if (ending.status === 'skipped') return [`"${title}" was skipped`];
  if (ending.status !== 'failed') return [`"${title}" ${ending.status}: a crash is no catch`];
  if (isCatch(fault, ending)) return [];
  return [`"${title}" failed in other words than ${String(fault.words)}: ${ending.words}`];
}

/** Red tests that the fault was said not to reach. */
const beyond = ({ name }: Subject, red: readonly Ending[], { reached }: Reach): string[] =>
  red
    .filter(({ title }) => !reached[name]?.includes(title))
    .map(({ title, status, words }) => `not reached, and yet red: "${title}" ${status}, ${words}`);

/** Why a test that the fault has nothing to do with is not green. */
function hit(title: string, endings: readonly Ending[]): string[] {
  const [ending] = called(title, endings);
  if (!ending) return [`no test is called "${title}"`];
  if (ending.status === 'passed') return [];
  return [`breaks everything: "${title}" ${ending.status}, ${ending.words}`];
}
