/** A status that an order has so many minutes after the payment; any of several may be right. */
interface Stage {
  readonly minutes: number;
  readonly statuses: readonly string[];
}

/** What becomes of an order, as far as it is written down. */
export interface Result {
  readonly stages: readonly Stage[];
  /** Statuses that a table names without saying when. */
  readonly named?: readonly string[];
  /** Why it is declined. */
  readonly cause?: string | undefined;
  /** Minor units. */
  readonly balance?: number | undefined;
}

export const kinds = [
  'number',
  'IBAN',
  'scenario',
  'bank',
  'amount',
  'BIC',
  'locale',
  'CVC',
  'e-mail address',
  'birthdate',
  'postal code',
  'house number',
  'refund',
  'not in test',
] as const;
type Kind = (typeof kinds)[number];

/** An input, of which method, and what becomes of the order. */
export interface Fact {
  readonly method: string;
  readonly kind: Kind;
  readonly value: string;
  /** Absent where nothing is said of it. */
  readonly result?: Result | undefined;
}

/** Means any value that is not listed. */
export const anyOther = 'any other';

/** Identifies an input of a method. */
export const keyOf = (kind: string, value: string): string =>
  `${kind} ${value}`.toLowerCase().replaceAll(' ', '');

/** Whether the page's statuses, minutes, cause and balance are among ours. */
export function agrees(ours: Result | undefined, page: Result | undefined): boolean {
  if (ours === undefined || page === undefined) return true;
  const all = new Set(ours.stages.flatMap(({ statuses }) => statuses));
  const hasStages = page.stages.length > 0;
  return (
    (!hasStages || ours.stages.length === page.stages.length) &&
    page.stages.every(({ minutes, statuses }, index) => {
      const stage = ours.stages[index];
      return stage?.minutes === minutes && statuses.every((it) => stage.statuses.includes(it));
    }) &&
    (page.named ?? []).every((status) => all.has(status)) &&
    (!hasStages || ours.cause === page.cause) &&
    (page.balance === undefined || ours.balance === page.balance)
  );
}

/** For people: "Uncleared, Void after 3 minutes". */
export function told({ value, result }: Fact): string {
  if (result === undefined) return value;
  const { stages, named = [], cause, balance } = result;
  const statuses = stages.map(({ minutes, statuses: any }) =>
    minutes === 0 ? any.join(' or ') : `${any.join(' or ')} after ${duration(minutes)}`,
  );
  const unsaid = named.filter((name) => !stages.some((stage) => stage.statuses.includes(name)));
  const parts = [
    ...statuses,
    ...(unsaid.length > 0 ? [`named ${unsaid.join(' and ')}`] : []),
    ...(cause === undefined ? [] : [`because ${cause}`]),
    ...(balance === undefined ? [] : [`balance ${(balance / 100).toFixed(2)}`]),
  ];
  return parts.length === 0 ? value : `${value}: ${parts.join(', ')}`;
}

/** In the greatest unit that it is a whole number of: 2 minutes, 84 hours, 5 days. */
function duration(minutes: number): string {
  if (minutes % (24 * 60) === 0) return `${minutes / (24 * 60)} days`;
  return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}
