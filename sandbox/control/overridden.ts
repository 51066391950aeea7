import { gatewayOf } from '../core/gateways.ts';
import type { Order, Payment } from '../core/orders.ts';
import { orderState, stateOf } from '../core/orders.ts';
import type { Course, Decline, Outcome } from '../core/outcomes.ts';
import { DECLINES } from '../core/outcomes.ts';
import type { Manner } from '../notifications/manner.ts';
import type { Parts } from '../parts.ts';
import type { Overrides } from './overrides.ts';
import type { Course as AskedCourse, End, Override, Sending } from './shapes.ts';
import { millisecondsOf, override } from './shapes.ts';
import { WrongOption } from '../wrong-option.ts';
import { parse, Refused } from './requests.ts';

/**
 * Those that a sandbox begins with.
 *
 * @throws WrongOption for one that cannot be understood
 */
export function readOverrides(given: readonly unknown[] = []): readonly Override[] {
  try {
    return given.map((one) => parse(override, one));
  } catch (error) {
    throw error instanceof Refused ? new WrongOption(`overrides: ${error.message}`) : error;
  }
}

/** The documented behaviour, but for what the control API asks for. */
export const overridden = (parts: Parts, overrides: Overrides): Parts => ({
  ...parts,
  course(payment, decided) {
    const taken = overrides.take('payment', ({ order_id, card, gateway }) => {
      const { method } = stateOf(payment);
      return (
        isAny(order_id, payment.order.details.orderId) &&
        isAny(gateway?.toUpperCase(), method) &&
        (card === undefined || isPaidBy(payment, card))
      );
    });
    return taken ? courseOf(taken.do, payment) : parts.course(payment, decided);
  },
  manner(order: Order) {
    const taken = overrides.take(
      'notification',
      ({ order_id, status }) =>
        isAny(order_id, order.details.orderId) && isAny(status, orderState(order).status),
    );
    return taken ? mannerOf(taken.do) : parts.manner(order);
  },
});

const isAny = (wanted: string | undefined, is: string | undefined): boolean =>
  wanted === undefined || wanted === is;

/** By the digits that are kept of a number. */
function isPaidBy(payment: Payment, number: string): boolean {
  const { card } = stateOf(payment);
  return card?.bin === number.slice(0, 6) && card.last4 === number.slice(-4);
}

function courseOf({ outcome, reason, code, later = [] }: AskedCourse, payment: Payment): Course {
  return {
    ...(outcome && { now: outcomeOf({ outcome, reason, code }, payment) }),
    later: later.map(({ after, ...end }) => ({
      after: millisecondsOf(after) / 60_000,
      outcome: outcomeOf(end, payment),
    })),
  };
}

/** How a payment is asked to end, as the core says it. */
export function outcomeOf({ outcome, ...why }: End, payment: Payment): Outcome {
  return outcome === 'declined'
    ? { result: outcome, decline: declineOf(why, payment) }
    : { result: outcome };
}

/** A documented decline where code or reason are of one; else what was asked for, or what is usual with the method. */
function declineOf({ reason, code }: Omit<End, 'outcome'>, payment: Payment): Decline {
  const { method } = stateOf(payment);
  const isCard = method !== undefined && gatewayOf(method).family === 'card';
  const usual = isCard ? DECLINES.doNotHonor : DECLINES.refused;
  if (reason === undefined && code === undefined) return usual;
  const documented = Object.values(DECLINES).find(
    (one) => isAny(code, one.reasonCode) && isAny(reason, one.reason),
  );
  return (
    documented ?? {
      reason: reason ?? usual.reason,
      reasonCode: code ?? usual.reasonCode,
      responseCode: null,
    }
  );
}

export function mannerOf({
  at_once: atOnce,
  after_next: afterNext,
  delay,
  copies,
  signature,
  change,
  twins,
}: Omit<Sending, 'order_id'>): Manner {
  return {
    atOnce,
    afterNext,
    delay: millisecondsOf(delay),
    copies,
    signature,
    change,
    twins,
  };
}
