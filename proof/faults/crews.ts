import type { Parts } from '../../sandbox/parts.ts';
import { registry } from '../../fixtures/verdict/checks/index.ts';
import type { Defect, Fault } from './fault.ts';
import { oneForEachCheck } from './index.ts';
import { Finding } from './words.ts';

/** Faults that one sandbox has at the same time. */
export interface Crew {
  readonly name: string;
  readonly members: readonly Fault[];
}

/** More would hide which one a failure is about from whoever reads it. */
const largest = 6;

/** It is a part of the name of a folder, which has 255 characters at most. */
const longestName = 170;

const nameOf = (members: readonly Fault[]): string => members.map(({ name }) => name).join(' + ');

/** After them a test sees nothing of others: it ends, waits for no witness, or has nothing to read. */
const alone = new Set([
  'link-of-another-order',
  'amount-on-the-payment-page',
  'financial-status-of-a-paid-order-initialized',
  'dashboard-does-not-know-the-transaction',
  'psp-id-changes',
  'psp-id-of-an-earlier-order',
  'answer-about-another-order',
  'notification-missing',
  'notification-unsigned',
  'notification-about-another-order',
  'notified-twice-as-two-payments',
  'decline-notified-before-a-payment',
]);

/** A refund is judged when it was asked for, when its details are open, and when it was accepted. */
const refundSteps: readonly (readonly string[])[] = [
  [
    'refund-refers-to-another-payment',
    'refund-told-as-a-payment',
    'refund-of-another-currency',
    'two-refunds-shown-for-one',
    'refund-shown-with-another-status',
    'refund-shown-with-another-amount',
  ],
  ['total-of-the-refund', 'refund-shown-with-another-original'],
  [
    'comment-lost',
    'original-told-with-another-amount',
    'money-of-the-original-told-as-void',
    'original-told-as-another-transaction',
    'refund-not-notified',
  ],
];

/** What a witness was asked for, where a check notices the fault. */
const fieldOf = ({ words }: Fault): string | undefined =>
  words instanceof Finding ? registry[words.check].field : undefined;

function crewsOf(faults: readonly Fault[]): Crew[] {
  const found: Fault[][] = [];
  for (const fault of faults) {
    const crew = found.find((members) => fits(fault, members));
    if (crew) crew.push(fault);
    else found.push([fault]);
  }
  return found.map((members) => ({ name: nameOf(members), members }));
}

function fits(fault: Fault, members: readonly Fault[]): boolean {
  const fields = members.map(fieldOf);
  const place = placeOf(fault);
  return (
    members.length < largest &&
    nameOf([...members, fault]).length <= longestName &&
    place !== undefined &&
    members.every((it) => placeOf(it) === place) &&
    !fields.includes(fieldOf(fault))
  );
}

/** Where a fault is noticed beside others: by which payment, or at which step of a refund. */
function placeOf(fault: Fault): string | undefined {
  const { name, caught } = fault;
  const [title, ...others] = caught;
  if (title === undefined || others.length > 0) return undefined;
  if (alone.has(name) || fieldOf(fault) === undefined) return undefined;
  if (title.includes(' is Completed')) return title;
  const step = refundSteps.findIndex((names) => names.includes(name));
  return step === -1 ? undefined : `${title}, step ${step}`;
}

/**
 * One fault for each check, as few sandboxes as can have them all. A verdict compares all fields that all
 * witnesses tell and names each that is wrong: where one payment is to notice several faults, its first line
 * has to tell every one in its words. Two of the same field never go together, as the one could be told for
 * the other.
 */
export const crews: readonly Crew[] = crewsOf(oneForEachCheck);

/** All of them at once: what one replaces, the next one finds replaced. */
export const together = (defects: readonly Defect[]): Defect => ({
  replace(parts) {
    const replaced: Partial<Parts> = {};
    for (const { replace } of defects)
      Object.assign(replaced, replace?.({ ...parts, ...replaced }));
    return replaced;
  },
  around: (apps, environment) =>
    defects.reduce((all, { around }) => around?.(all, environment) ?? all, apps),
});
