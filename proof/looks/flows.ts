import { coreLimits, coreRows } from '../../catalogue/index.ts';
import { combinations, EVERYTHING, type Member } from './combinations.ts';
import { fewest } from './fewest.ts';
import { pagesOfLimit, pagesOfRow, type FlowPages } from './pages.ts';

/** A core flow: the test with this id, and the pages on its way. */
export interface Flow {
  readonly id: string;
  readonly pages: FlowPages;
}

/** The core flows of the catalogue. */
export const flows: readonly Flow[] = [
  ...coreRows.map((row) => ({ id: row.id, pages: pagesOfRow(row) })),
  ...coreLimits.map((limit) => ({ id: limit.id, pages: pagesOfLimit(limit) })),
];

/** A flow on one of the combinations. */
export interface Drive {
  readonly flow: Flow;
  readonly member: Member;
}

/** Slow pages cost little: while one waits, other combinations run. */
const SLOW = 1.25;

/**
 * Few drives that are enough: every flow meets every value of its switches, and every pair of values that a flow
 * can meet is met in some flow.
 */
export function drives(): Drive[] {
  const all = combinations().flatMap((member) => flows.map((flow) => ({ flow, member })));
  return fewest(
    all.map((drive) => ({ item: drive, covers: metIn(drive), effort: effortOf(drive) })),
  );
}

const effortOf = ({ flow, member }: Drive): number =>
  flow.pages.effort * (member.values.pace === 'slow' ? SLOW : 1);

/** What a drive covers: each value in its flow, and all pairs of values on its way. */
function metIn({ flow: { id, pages }, member }: Drive): Set<string> {
  const { meets, passes = [] } = pages;
  const values = valuesOf(meets, member).map(([name, value]) => `${id}: ${name} ${value}`);
  return new Set([...values, ...pairsIn(meets, member), ...pairsIn(passes, member)]);
}

/** Every pair of values that these switches have in this combination. */
function pairsIn(switches: FlowPages['meets'], member: Member): string[] {
  const values = valuesOf(switches, member).map((it) => it.join(' '));
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one} ${other}`));
}

/** In the order of all switches, so that a pair has one name. */
const valuesOf = (
  switches: FlowPages['meets'],
  { values }: Member,
): [name: string, value: string][] =>
  Object.entries(values).filter(([name]) => switches.some((it) => it === name));

/** Few flows that together use every page object: each library draws the controls of all of them. */
export const flowsPerLibrary = (): Flow[] =>
  fewest(
    flows.map((flow) => ({
      item: flow,
      covers: new Set(flow.pages.uses),
      effort: flow.pages.effort,
    })),
  );

/** Switches that are on the pages of no flow. */
export const unmet = (): string[] =>
  Object.keys(EVERYTHING).filter(
    (name) => !flows.some(({ pages }) => pages.meets.some((it) => it === name)),
  );
