import { documented } from '../../catalogue/index.ts';
import { registry, type CheckId } from '../../fixtures/verdict/checks/index.ts';
import type { Parts } from '../../sandbox/parts.ts';
import type { Defect, Fault } from './fault.ts';

/** Faults that one sandbox has at the same time. */
export interface Crew {
  readonly name: string;
  readonly members: readonly Fault[];
}

/**
 * Tests that end in one comparison of everything that the witnesses show: its first line names every fault. By
 * the ids of their rows.
 */
const comparing = new Map(
  documented('card', 'bancontact card', 'API refund').map(({ row }) => [row.id, row]),
);

/** The field that a fault changes; undefined for a step that cannot be taken. */
const fieldOf = ({ words: { id } }: Fault): string | undefined =>
  id in registry ? registry[id as CheckId].field : undefined;

/** Where a fault is noticed together with others; undefined where it must be alone. */
function placeOf(fault: Fault): string | undefined {
  const [test = '', ...more] = fault.caught;
  const row = comparing.get(test);
  if (!row || more.length > 0 || fault.alone || fieldOf(fault) === undefined) return undefined;
  // A refund is compared when it is asked for, and again when it is accepted.
  return 'refund' in row ? `${test}, ${fault.area}` : test;
}

/**
 * Groups faults so that few sandboxes have all of them. Those of a crew are noticed by the same test, each in a
 * field of its own: one cannot be taken for the other.
 */
export function crewsOf(faults: readonly Fault[]): Crew[] {
  const found: { place: string | undefined; members: Fault[] }[] = [];
  for (const fault of faults) {
    const place = placeOf(fault);
    const crew = found.find(
      (it) =>
        place !== undefined &&
        it.place === place &&
        !it.members.some((other) => fieldOf(other) === fieldOf(fault)),
    );
    if (crew) crew.members.push(fault);
    else found.push({ place, members: [fault] });
  }
  return found.map(({ members }) => ({ name: nameOf(members), members }));
}

function nameOf([first, ...others]: readonly Fault[]): string {
  const name = first?.name ?? '';
  return others.length === 0 ? name : `${name}-and-${others.length}-more`;
}

/** All defects at once: each replaces what the ones before it have made. */
export const together = (defects: readonly Defect[]): Defect => ({
  replace(parts) {
    const replaced: Partial<Parts> = {};
    for (const { replace } of defects)
      Object.assign(replaced, replace?.({ ...parts, ...replaced }));
    return replaced;
  },
  overrides: defects.flatMap(({ overrides = [] }) => overrides),
  around: (apps, environment) =>
    defects.reduce((all, { around }) => around?.(all, environment) ?? all, apps),
});
