import type { Ending } from '../../../reporters/ending.ts';
import type { Fault } from '../fault.ts';

/** What a judge needs of a fault. */
export type Subject = Pick<Fault, 'caught' | 'spared' | 'words'>;

/** How the test with this id ended. */
export interface TestEnding extends Ending {
  readonly id: string;
}

/**
 * A fault is caught when every test that it names fails by an assertion, in the expected words, and a test
 * that has nothing to do with it passes. A crash or a time-out is no catch.
 *
 * @returns why it was not caught; nothing when it was
 */
export const judge = (fault: Subject, endings: readonly TestEnding[]): string[] => [
  ...fault.caught.flatMap((id) => uncaught(fault.words, endingOf(id, endings))),
  ...fault.spared.flatMap((id) => broken(endingOf(id, endings))),
];

const endingOf = (id: string, endings: readonly TestEnding[]): TestEnding =>
  endings.find((it) => it.id === id) ?? {
    id,
    title: id,
    status: 'interrupted',
    words: '',
    duration: 0,
  };

/** Why a test that must notice the fault has not. */
function uncaught({ pattern }: Subject['words'], { title, status, words }: TestEnding): string[] {
  if (status === 'passed') return [`survived: "${title}" passed`];
  if (status !== 'failed') return [`"${title}" ${status}: only a failed assertion is a catch`];
  return pattern.test(words) ? [] : [`"${title}" failed in other words than ${pattern}: ${words}`];
}

/** Why a test that has nothing to do with the fault has not passed. */
const broken = ({ title, status, words }: TestEnding): string[] =>
  status === 'passed' ? [] : [`breaks too much: "${title}" ${status}, ${words}`];
