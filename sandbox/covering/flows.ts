import { combinations, EVERYTHING, type Member, type Values } from './combinations.ts';
import { pairsOf } from './covering.ts';
import { fewest } from './fewest.ts';

type Switches = readonly (keyof Values)[];

const PAGE: Switches = ['rendering', 'pace', 'overlay', 'naming', 'labels', 'required', 'money'];
const FORM: Switches = ['methods', 'expiry', 'year', 'mask', 'submit', 'language'];
const AUTHENTICATION: Switches = ['hopBefore', 'hopAfter', 'frame', 'answer'];
const DASHBOARD: Switches = ['login', 'overview', 'rows'];
const CARD: Switches = [...PAGE, ...FORM, ...AUTHENTICATION, ...DASHBOARD];
const REFUND: Switches = ['reason', 'refund', 'amount', 'bankAccount', 'comment', 'refundOrder'];
const QR: Switches = ['methods', 'qr', 'qrLook', 'follow', 'platform', 'scenario'];

/** The pages that a flow goes through. */
export interface FlowPages {
  readonly meets: Switches;
  /** The flow that it goes through first. */
  readonly after?: 'card';
  readonly effort: number;
}

/**
 * What each flow meets on its way, and how long it takes beside a payment by card. A flow that goes
 * through another one first meets that one's pages too, but asks for none of them.
 */
export const FLOWS = {
  card: { meets: [...CARD, 'bancontact'], effort: 1 },
  decline: { meets: [...CARD, 'bancontact', 'decline'], effort: 1 },
  'card with code': { meets: [...CARD, 'code'], effort: 1 },
  qr: { meets: [...PAGE, ...QR, ...DASHBOARD], effort: 1 },
  refund: { meets: [...PAGE, ...DASHBOARD, ...REFUND], after: 'card', effort: 2.5 },
} as const satisfies Record<string, FlowPages>;

export type Flow = keyof typeof FLOWS;
const flows = Object.keys(FLOWS) as Flow[];

/** A flow on one of the combinations. */
export interface Drive {
  readonly flow: Flow;
  readonly member: Member;
}

/** Waits of slow pages make everything on them longer. */
const SLOW = 2;

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
function metIn({ flow, member }: Drive): string[] {
  const { after }: FlowPages = FLOWS[flow];
  const values = valuesIn(flow, member).map(([name, value]) => `${flow}: ${name} ${value}`);
  return [...values, ...pairsIn(flow, member), ...(after ? pairsIn(after, member) : [])];
}

/** Every pair of values that a flow meets with this combination. */
function pairsIn(flow: Flow, member: Member): string[] {
  const values = valuesIn(flow, member).map(([name, value]) => [name, [value]] as const);
  return pairsOf(Object.fromEntries(values)).map((pair) => pair.join(' '));
}

const valuesIn = (flow: Flow, { values }: Member): [name: string, value: string][] =>
  Object.entries(values).filter(([name]) => isMet(flow, name));

/** The switches that no flow meets yet: the pages with them are shown to nobody. */
export const unmet = (): string[] =>
  Object.keys(EVERYTHING).filter((name) => !flows.some((flow) => isMet(flow, name)));

const isMet = (flow: Flow, name: string): boolean => FLOWS[flow].meets.some((it) => it === name);
