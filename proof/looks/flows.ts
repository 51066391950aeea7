import { combinations, EVERYTHING, type Member, type Values } from './combinations.ts';
import { fewest } from './fewest.ts';
import { METHOD_FLOWS } from './method-flows.ts';
import { CARD, DASHBOARD, FORM, LOOK, PAGE, QR, REFUND, type FlowPages } from './met.ts';

/** What each flow meets on its way, and how long it takes beside a payment by card. */
export const FLOWS = {
  card: { meets: [...CARD, 'bancontact'], effort: 1 },
  decline: { meets: [...CARD, 'bancontact', 'decline'], effort: 1 },
  'card with code': { meets: [...CARD, 'code'], effort: 1 },
  'any method': { meets: [...LOOK, ...FORM], passes: [...CARD, 'bancontact'], effort: 1.2 },
  qr: { meets: [...PAGE, ...QR, ...DASHBOARD], effort: 1 },
  refund: {
    meets: [...PAGE, ...DASHBOARD, ...REFUND],
    passes: [...CARD, 'bancontact'],
    effort: 2.5,
  },
  ...METHOD_FLOWS,
} as const satisfies Record<string, FlowPages>;

export type Flow = keyof typeof FLOWS;
const flows = Object.keys(FLOWS) as Flow[];

/** A flow on one of the combinations. */
export interface Drive {
  readonly flow: Flow;
  readonly member: Member;
}

/** Slow pages are mostly waited for, while other combinations are driven. */
const SLOW = 1.25;

/**
 * Few drives in which every two values that a flow can meet together are met by one that meets both, and
 * in which every flow meets every value of its switches.
 */
export function drives(): Drive[] {
  const all = combinations().flatMap((member) => flows.map((flow) => ({ flow, member })));
  return fewest(
    all.map((drive) => ({ item: drive, covers: metIn(drive), effort: effortOf(drive) })),
  );
}

const effortOf = ({ flow, member }: Drive): number =>
  FLOWS[flow].effort * (member.values.pace === 'slow' ? SLOW : 1);

/** What a drive is good for: each value in its flow, and all pairs that it meets on its way. */
function metIn({ flow, member }: Drive): Set<string> {
  const { meets, passes = [] }: FlowPages = FLOWS[flow];
  const values = valuesOf(meets, member).map(([name, value]) => `${flow}: ${name} ${value}`);
  return new Set([...values, ...pairsIn(meets, member), ...pairsIn(passes, member)]);
}

/** Every pair of values that these switches have in this combination. */
function pairsIn(switches: FlowPages['meets'], member: Member): string[] {
  const values = valuesOf(switches, member).map((it) => it.join(' '));
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one} ${other}`));
}

/** In the order of all switches, so that a pair is named in one way. */
const valuesOf = (
  switches: FlowPages['meets'],
  { values }: Member,
): [name: string, value: string][] =>
  Object.entries(values).filter(([name]) => switches.includes(name as keyof Values));

/** The switches that no flow meets yet: the pages with them are shown to nobody. */
export const unmet = (): string[] =>
  Object.keys(EVERYTHING).filter(
    (name) => !flows.some((flow) => FLOWS[flow].meets.some((it) => it === name)),
  );
