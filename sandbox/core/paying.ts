import type { AuthenticationAnswer } from './authentication.ts';
import type { EnteredCard } from './cards.ts';
import { onFile, schemeOf } from './cards.ts';
import type { GatewayId } from './gateways.ts';
import { gatewayOf } from './gateways.ts';
import type { Outcome } from './issuers.ts';
import { DECLINES } from './issuers.ts';
import type { Order, Payment } from './orders.ts';
import { currentPayment, linkState, stateOf } from './orders.ts';
import { addPayment } from './placing.ts';
import type { Scenario } from './rules.ts';
import type { World } from './world.ts';

/**
 * The number of the attempt that a payment form belongs to. The form carries it back, so that a second
 * click or a return by Back is recognised as the same attempt instead of becoming a second payment.
 */
export function attemptOf(order: Order): number {
  const open = stateOf(currentPayment(order)).status === 'initialized';
  return open ? order.payments.length - 1 : order.payments.length;
}

/** Whether a form of this attempt may still be paid; if not, it was sent before, or too late. */
export function isOpenAttempt(world: World, order: Order, attempt: number): boolean {
  return attempt === attemptOf(order) && linkState(order, world.clock.now()) === 'payable';
}

/** The shopper picks a method; from now on the transaction's own expiry runs (api.md 8, "Expiration"). */
export function chooseMethod(
  world: World,
  order: Order,
  method: GatewayId,
  by: 'page' | 'qr',
): Payment {
  const transaction = openPayment(world, order);
  const before = stateOf(transaction).method;
  if (before === method) return transaction;
  world.record({ transaction, changes: [{ type: 'method-chosen', method, by }] });
  if (before === undefined) {
    world.clock.at(world.clock.now() + world.rules.transactionLifetime, () => {
      conclude(world, transaction, { result: 'expired' });
    });
  }
  return transaction;
}

/** Confirm on a card form: straight to a verdict, or to the 3-D Secure page when a challenge is left open. */
export function payByCard(
  world: World,
  order: Order,
  attempt: number,
  method: GatewayId,
  card: EnteredCard,
): void {
  const scheme = schemeOf(card.number);
  if (!scheme || !isOpenAttempt(world, order, attempt)) return;

  const transaction = chooseMethod(world, order, method, 'page');
  const issuer = world.rules.issuerOf(card.number);
  const reference = world.ids.digits(9);
  const entered = { type: 'card-entered', card: onFile(card, scheme), reference } as const;
  world.record({ transaction, changes: [entered] });
  if (issuer.enrolled) {
    transaction.challenge = { token: world.ids.token(40), issuer };
  } else {
    conclude(world, transaction, { result: 'declined', decline: DECLINES.notEnrolled });
  }
}

/** The answer of the 3-D Secure page. Only the challenge that is still open may be answered, and once. */
export function answerChallenge(
  world: World,
  transaction: Payment,
  token: string,
  answer: AuthenticationAnswer,
): void {
  const { challenge } = transaction;
  if (challenge?.token !== token || stateOf(transaction).status !== 'initialized') return;
  const { status, outcome } = world.rules.authenticate(challenge.issuer, answer);
  const ids = {
    acs: world.ids.uuid(),
    directoryServer: world.ids.uuid(),
    authorisation: world.ids.digits(6),
  };
  world.record({ transaction, changes: [{ type: 'authenticated', answer: status, ids }] });
  conclude(world, transaction, outcome);
}

/** A scenario chosen on the test platform, for a payment whose code was scanned. */
export function playScenario(
  world: World,
  order: Order,
  method: GatewayId,
  scenario: Scenario,
): void {
  if (linkState(order, world.clock.now()) !== 'payable') return;
  const transaction = chooseMethod(world, order, method, 'qr');
  conclude(world, transaction, world.rules.scenarioOutcome(scenario));
}

/** The shopper leaves by Cancel. Before a method is chosen there is nothing to cancel but the visit. */
export function cancelPayment(world: World, order: Order): void {
  const transaction = currentPayment(order);
  const { method } = stateOf(transaction);
  if (!method) return;
  conclude(world, transaction, world.rules.cancellationOutcome(gatewayOf(method)));
}

/** Writes an outcome down as statuses, unless the transaction already has its verdict. */
function conclude(world: World, transaction: Payment, outcome: Outcome): void {
  if (stateOf(transaction).status !== 'initialized') return;
  transaction.challenge = undefined;
  const settled = { type: 'status-changed', ...world.rules.settle(outcome) } as const;
  world.record({ transaction, changes: [settled] });
}

function openPayment(world: World, order: Order): Payment {
  const current = currentPayment(order);
  return stateOf(current).status === 'initialized' ? current : addPayment(world, order);
}
