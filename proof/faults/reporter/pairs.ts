import { createHash } from 'node:crypto';
import type { Fault } from '../fault.ts';
import { plain } from '../words.ts';
import { isFailure, type Ending } from '../../../reporters/ending.ts';
import type { Reach } from './kept.ts';

/** The fault's part in what a table of pairs is made of. */
type Subject = Pick<Fault, 'name' | 'caught' | 'spared' | 'inOrder'>;

/**
 * The tests of the cross table that are run on a fault: those that it names, one that it cannot reach, as
 * a sample of those that are not run, and all that it can, in an order that is its name's choice. Those that
 * it names and no others where their order counts.
 */
export function testsOf(fault: Subject, { tests, reached }: Reach): string[] {
  const { name, caught, spared, inOrder } = fault;
  const named = tests.filter((test) => [...caught, ...spared].some((it) => test.includes(it)));
  if (inOrder) return named;
  const within = reached[name] ?? [];
  const [sample] = shuffled(
    name,
    tests.filter((test) => !within.includes(test)),
  );
  return [...new Set([...named, ...(sample ? [sample] : []), ...shuffled(name, within)])];
}

/** How many tests have to notice a fault for it to be nobody's alone, whoever else notices it. */
const toldBy = 2;

/** Whether they have. */
export const isTold = (kept: readonly Ending[]): boolean => kept.filter(isFailure).length >= toldBy;

/** What is still to be run of them. */
export function openTestsOf(fault: Subject, reach: Reach, kept: readonly Ending[]): string[] {
  const run = new Set(kept.map(({ title }) => title));
  return testsOf(fault, reach).filter((title) => !run.has(title));
}

/** Fits these titles and no others, as Playwright puts them: behind the project and file, before tags. */
export const exactly = (titles: readonly string[]): RegExp =>
  new RegExp(titles.map((title) => `(?<=\\.spec\\.ts )${plain(title)}(?= @|$)`).join('|'));

/** Fits titles that hold one of these parts. */
export const holding = (parts: readonly string[]): RegExp => new RegExp(parts.map(plain).join('|'));

const shuffled = (name: string, titles: readonly string[]): string[] =>
  titles
    .map((title) => ({ title, lot: lotOf(name, title) }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ title }) => title);

const lotOf = (name: string, title: string): number =>
  createHash('sha256').update(`${name} ${title}`).digest().readUInt32BE();
