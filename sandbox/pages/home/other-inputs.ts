import type { GatewayId } from '../../core/gateways.ts';
import { GATEWAYS, gatewayOf } from '../../core/gateways.ts';
import { amountCourse, BANKS, DEBITS, TRANSFERS } from '../../core/courses.ts';
import { IN3_ACCEPTS, RIVERTY_REJECTS } from '../../core/credit.ts';
import { formatAmount } from '../../core/money.ts';
import type { Course } from '../../core/outcomes.ts';
import { BALANCES } from '../../core/vouchers.ts';
import { courseText } from './outcome-text.ts';

/** Something that a shopper enters, and what it does. */
interface Input {
  readonly method: string;
  readonly input: string;
  readonly effect: string;
}

const nameOf = (id: GatewayId): string => gatewayOf(id).name;

const coursesOf = (method: string, courses: ReadonlyMap<string, Course>): Input[] =>
  [...courses].map(([input, course]) => ({ method, input, effect: courseText(course) }));

const byAmount = GATEWAYS.filter(({ asks }) => asks.kind === 'amount' || asks.kind === 'phone')
  .map(({ name }) => name)
  .join(', ');

/** One amount of each range, in minor units. */
const AMOUNTS: readonly (readonly [text: string, amount: number])[] = [
  ['up to 9.99', 999],
  ['10.00 to 20.00', 1000],
  ['from 20.01', 2001],
];

/** What decides the outcome of methods other than cards, from the tables that decide it. */
export const OTHER_INPUTS: readonly Input[] = [
  ...coursesOf(nameOf('BANKTRANS'), TRANSFERS),
  ...coursesOf(nameOf('DIRDEB'), DEBITS),
  ...coursesOf(nameOf('MYBANK'), BANKS),
  ...AMOUNTS.map(([input, amount]) => ({
    method: byAmount,
    input: `an amount ${input}`,
    effect: courseText(amountCourse(amount)),
  })),
  { method: nameOf('IN3'), input: IN3_ACCEPTS, effect: 'Completed; any other details: Declined' },
  { method: nameOf('AFTERPAY'), input: RIVERTY_REJECTS, effect: 'Declined; any other: Completed' },
  ...[...BALANCES].map(([number, balance]) => ({
    method: 'Gift cards, meal and eco-vouchers',
    input: number,
    effect: `a balance of ${formatAmount(balance, 'EUR')} EUR`,
  })),
];
