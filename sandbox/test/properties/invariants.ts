import type { Event } from '../../core/history.ts';
import { deriveState } from '../../core/history.ts';
import type { Order, Payment, Transaction } from '../../core/orders.ts';
import { stateOf } from '../../core/orders.ts';
import { LEGAL } from '../support/legal-changes.ts';
import type { Stage } from './stage.ts';

/** Something that is always true. Returns every case in which it is not, in words. */
export type Invariant = (stage: Stage) => readonly string[];

const FIVE_MINUTES = 5 * 60 * 1000;
/** The shopper's part succeeded (docs/facts/payment-pages.md#return-to-the-shop). */
const PAID = new Set(['completed', 'shipped', 'uncleared', 'partial_refunded', 'refunded']);
/** A refund that will never be paid out. */
const GIVEN_UP = new Set(['void', 'declined']);

export const transactionsOf = ({ payments, captures, refunds }: Order): Transaction[] => [
  ...payments,
  ...captures,
  ...refunds,
];
const all = ({ orders }: Stage): Transaction[] => orders.flatMap(transactionsOf);
const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const name = ({ kind, id }: Transaction): string => `${kind} ${id}`;

/** The order statuses that a transaction had, one after the other. */
const statusesOf = ({ history }: Transaction): string[] =>
  history.flatMap((event) => ('status' in event ? [event.status] : []));

/** Minor units that were taken of the shopper's money, read from the events alone. */
function takenBy({ order, amount, history }: Payment): number {
  if (!statusesOf({ history } as Payment).includes('completed')) return 0;
  const events = (type: Event['type']) => history.filter((event) => event.type === type);
  const amounts = (type: Event['type']) =>
    sum(events(type).map((event) => ('amount' in event ? event.amount : 0)));
  const byCard = events('card-entered').length > 0;
  return order.details.manualCapture && byCard ? amounts('captured') : amount;
}

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'money is a whole number of minor units, never negative': (stage) =>
    all(stage).flatMap((transaction) => {
      const { amountCaptured, amountRefunded } = stateOf(transaction);
      const moneys = [transaction.amount, amountCaptured, amountRefunded];
      const sound = moneys.every((money) => Number.isSafeInteger(money) && money >= 0);
      return sound ? [] : [`${name(transaction)}: ${moneys.join(', ')}`];
    }),

  'no more is captured than was reserved': ({ orders }) =>
    orders.flatMap(({ payments, captures }) =>
      payments.flatMap((payment) => {
        const parts = captures.filter(({ original }) => original === payment);
        const taken = Math.max(sum(parts.map(({ amount }) => amount)), takenBy(payment));
        return taken <= payment.amount ? [] : [`${name(payment)}: ${taken} of ${payment.amount}`];
      }),
    ),

  'no more is given back than was taken': ({ orders }) =>
    orders.flatMap(({ payments, captures, refunds }) =>
      [...payments, ...captures].flatMap((sale) => {
        const given = refunds.filter(
          ({ original, history }) =>
            (original === sale || (original.kind === 'capture' && original.original === sale)) &&
            !GIVEN_UP.has(deriveState(history).status),
        );
        const total = sum(given.map(({ amount }) => amount));
        const taken = sale.kind === 'payment' ? takenBy(sale) : sale.amount;
        return total <= taken ? [] : [`${name(sale)}: ${total} of ${taken}`];
      }),
    ),

  'the returned amount is the sum of the completed refunds': ({ orders }) =>
    orders.flatMap(({ payments, captures, refunds }) =>
      [...payments, ...captures].flatMap((sale) => {
        const done = refunds.filter(
          (refund) => refund.original === sale && statusesOf(refund).includes('completed'),
        );
        const [total, shown] = [
          sum(done.map(({ amount }) => amount)),
          stateOf(sale).amountRefunded,
        ];
        return total === shown ? [] : [`${name(sale)}: ${shown} shown, ${total} given`];
      }),
    ),

  'a refund submitted twice is one refund': ({ orders }) =>
    orders.flatMap(({ refunds }) =>
      refunds.flatMap((refund, index) => {
        const twin = refunds
          .slice(0, index)
          .find(
            ({ amount, history: [first] }) =>
              amount === refund.amount &&
              (refund.history[0]?.at ?? 0) - (first?.at ?? 0) < FIVE_MINUTES,
          );
        return twin ? [`${name(refund)} is ${name(twin)} again`] : [];
      }),
    ),

  'no transition is skipped or illegal': (stage) =>
    all(stage).flatMap((transaction) => {
      const statuses = statusesOf(transaction);
      const legal: readonly string[] = LEGAL[transaction.kind];
      const steps = statuses.slice(1).map((to, index) => `${statuses[index]}>${to}`);
      return steps
        .filter((step) => !legal.includes(step))
        .map((step) => `${name(transaction)}: ${step}`);
    }),

  'an order completes once': ({ orders }) =>
    orders.flatMap(({ details, payments }) => {
      const completions = payments.flatMap((payment) =>
        statusesOf(payment).filter((status) => status === 'completed'),
      );
      return completions.length <= 1 ? [] : [`${details.orderId}: ${completions.length} times`];
    }),

  'an order id is paid once': ({ orders }) =>
    repeated(
      orders
        .filter(({ payments }) => payments.some((payment) => PAID.has(stateOf(payment).status)))
        .map(({ details }) => details.orderId),
    ),

  'PSP ids are unique': (stage) => repeated(all(stage).map(({ id }) => String(id))),

  'session ids and QR tokens are unique': ({ orders }) =>
    repeated(orders.flatMap(({ sessionId, qrToken }) => [sessionId, qrToken])),

  'the state is what the history says': (stage) =>
    all(stage).flatMap((transaction) => {
      const last = statusesOf(transaction).at(-1);
      const state = stateOf(transaction);
      const derived = deriveState(structuredClone([...transaction.history]));
      const same = JSON.stringify(derived) === JSON.stringify(state) && last === state.status;
      return same ? [] : [`${name(transaction)}: ${state.status}, last ${last}`];
    }),

  'a history never goes back in time': (stage) =>
    all(stage)
      .filter(({ history }) => history.some(({ at }, index) => at < (history[index - 1]?.at ?? 0)))
      .map(name),
};

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
