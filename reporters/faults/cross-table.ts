import { whyKept } from '../../faults/repeating.ts';
import { isFailure } from '../ending.ts';
import type { Reach } from './kept.ts';
import type { Judged } from './lines.ts';

interface Row {
  readonly title: string;
  readonly caught: number;
  /** Faults that no other test catches. */
  readonly alone: readonly string[];
  readonly kept: string | undefined;
}

/**
 * Which test catches what: every fault with its tests, and every test with its faults. Pairs that cannot
 * meet were not run, but for a sample.
 *
 * @returns the table, and what is wrong: tests that catch nothing alone for no reason that is listed
 */
export function crossTable(
  judged: readonly Judged[],
  { tests, reached }: Reach,
): { text: string; problems: string[] } {
  const rows = tests.map((title) => rowOf(title, judged));
  const repeating = rows.filter(({ alone }) => alone.length === 0);
  const run = judged.reduce((sum, { endings }) => sum + endings.length, 0);
  const meet = judged.reduce((sum, { fault }) => sum + (reached[fault.name]?.length ?? 0), 0);
  const all = judged.length * tests.length;
  const survivors = judged.filter(({ problems }) => problems.length > 0);
  const text = [
    '# Which test catches what',
    '',
    `${judged.length} faults, ${tests.length} tests. Of ${all} pairs ${meet} can meet, as a run without`,
    `faults has recorded, and ${run} were run: those, and ${run - meet} others as a sample.`,
    `Caught: ${judged.length - survivors.length}. Tests that catch nothing alone: ${repeating.length}.`,
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
    ...section(
      'Faults that are not caught as they should be',
      survivors.map(({ fault, problems }) => `${fault.name}: ${problems.join('; ')}`),
    ),
  ].join('\n');
  const problems = repeating
    .filter(({ kept }) => kept === undefined)
    .map(
      ({ title }) =>
        `"${title}" catches nothing that no other test catches, and no reason is listed`,
    );
  return { text, problems };
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
function faultRow({ fault, endings }: Judged, reaches: number): string {
  const red = redIn(endings);
  const caughtBy = red.length > 12 ? `${red.length} tests` : red.join('; ');
  return `| ${fault.name} | ${fault.area} | ${reaches} tests | ${caughtBy} |`;
}

const section = (title: string, lines: readonly string[]): string[] => [
  `## ${title} (${lines.length})`,
  '',
  ...lines.map((it) => `- ${it}`),
  '',
];
