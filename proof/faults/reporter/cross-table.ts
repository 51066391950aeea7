import { whyKept } from '../repeating.ts';
import { isFailure } from '../../../reporters/ending.ts';
import type { Reach } from './kept.ts';
import type { Judged } from './lines.ts';

interface Row {
  readonly title: string;
  readonly caught: number;
  /** Faults that no other test catches. */
  readonly alone: readonly string[];
  readonly kept: string | undefined;
}

/** A fault, what tests did on it, and how many more of them it can reach. */
export interface Told extends Judged {
  readonly open: number;
}

/**
 * Which test catches what: every fault with its tests, and every test with its faults. Pairs that cannot
 * meet were not run, but for a sample; a fault that several tests catch was perhaps put to no more.
 *
 * @returns the table, and what is wrong: faults that are not caught as they should be, and tests that
 *   catch nothing alone for no reason that is listed
 */
export function crossTable(
  judged: readonly Told[],
  { tests, reached }: Reach,
): { text: string; problems: string[] } {
  const rows = tests.map((title) => rowOf(title, judged));
  const repeating = rows.filter(({ alone }) => alone.length === 0);
  const run = judged.reduce((sum, { endings }) => sum + endings.length, 0);
  const meet = judged.reduce((sum, { fault }) => sum + (reached[fault.name]?.length ?? 0), 0);
  const all = judged.length * tests.length;
  const uncaught = judged
    .filter(({ problems }) => problems.length > 0)
    .map(({ fault, problems }) => `${fault.name}: ${problems.join('; ')}`);
  const text = [
    '# Which test catches what',
    '',
    `${judged.length} faults, ${tests.length} tests. Of ${all} pairs ${meet} can meet, as a run without`,
    `faults has recorded; ${run} were run. Behind a fault that was put to two tests which notice it, and not`,
    `to all that it can reach, stands "and perhaps others": ${judged.filter(({ open }) => open > 0).length} of them.`,
    `Caught: ${judged.length - uncaught.length}. Tests that catch nothing alone: ${repeating.length}.`,
    '',
    '| test | faults caught | by no other test |',
    '| --- | --- | --- |',
    ...rows.map((it) => `| ${it.title} | ${it.caught} | ${it.alone.join(', ') || '-'} |`),
    '',
    '| fault | area | reaches | caught by |',
    '| --- | --- | --- | --- |',
    ...judged.map((it) => faultRow(it, reached[it.fault.name]?.length ?? 0)),
    '',
    ...section(
      'Tests that catch nothing that no other test catches',
      repeating.map(({ title, kept = 'no reason is listed' }) => `${title}: ${kept}`),
    ),
    ...section('Faults that are not caught as they should be', uncaught),
  ].join('\n');
  const unexplained = repeating
    .filter(({ kept }) => kept === undefined)
    .map(
      ({ title }) =>
        `"${title}" catches nothing that no other test catches, and no reason is listed`,
    );
  return { text, problems: [...uncaught, ...unexplained] };
}

function rowOf(title: string, judged: readonly Judged[]): Row {
  const caught = judged.filter(({ endings }) => redIn(endings).includes(title));
  const alone = caught.filter(({ endings }) => redIn(endings).length === 1);
  return {
    title,
    caught: caught.length,
    alone: alone.map(({ fault }) => fault.name),
    kept: whyKept(title),
  };
}

const redIn = (endings: Judged['endings']): string[] =>
  endings.filter(isFailure).map(({ title }) => title);

/** Of a fault that many tests notice, the number is enough. */
function faultRow({ fault, endings, open }: Told, reaches: number): string {
  const red = redIn(endings);
  const named = red.length > 12 ? `${red.length} tests` : red.join('; ');
  const caughtBy = open > 0 ? `${named} and perhaps others` : named;
  return `| ${fault.name} | ${fault.area} | ${reaches} tests | ${caughtBy} |`;
}

const section = (title: string, lines: readonly string[]): string[] => [
  `## ${title} (${lines.length})`,
  '',
  ...lines.map((it) => `- ${it}`),
  '',
];
