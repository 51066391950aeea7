import { chooseMethod, isOpenAttempt } from './attempts.ts';
import type { AuthenticationAnswer } from './authentication.ts';
import type { EnteredCard } from './cards.ts';
import { onFile, schemeOf } from './cards.ts';
import type { GatewayId } from './gateways.ts';
import { gatewayOf } from './gateways.ts';
import type { AuthenticationFlow } from './history.ts';
import type { Order, Payment } from './orders.ts';
import { currentPayment, stateOf } from './orders.ts';
import { DECLINES } from './outcomes.ts';
import { conclude, follow } from './verdicts.ts';
import type { World } from './world.ts';

/** Confirm on a card form: straight to a verdict, or to the 3-D Secure page when a challenge is left open. */
export function payByCard(
  world: World,
  order: Order,
  attempt: number,
  method: GatewayId,
  card: EnteredCard,
): void {
  const scheme = schemeOf(card.number);
  if (!scheme || !isOpenAttempt(world, { order, attempt, method })) return;

  const transaction = chooseMethod(world, order, method, 'page');
  const issuer = world.rules.issuerOf(card.number);
  const reference = world.ids.digits(9);
  const entered = { type: 'card-entered', card: onFile(card, scheme), reference } as const;
  world.record({ transaction, changes: [entered] });
  if (issuer.enrolled) {
    transaction.challenge = { token: world.ids.token(40), issuer };
  } else {
    follow(world, transaction, { now: { result: 'declined', decline: DECLINES.notEnrolled } });
  }
}

/** The answer of the 3-D Secure page. Only the challenge that is still open may be answered, and once. */
export function answerChallenge(
  world: World,
  transaction: Payment,
  token: string,
  answer: AuthenticationAnswer,
  flow: AuthenticationFlow = 'challenge',
): void {
  const { challenge } = transaction;
  if (challenge?.token !== token || stateOf(transaction).status !== 'initialized') return;
  const { status, outcome, later = [] } = world.rules.authenticate(challenge.issuer, answer);
  const ids = {
    acs: world.ids.uuid(),
    directoryServer: world.ids.uuid(),
    authorisation: world.ids.digits(6),
  };
  world.record({ transaction, changes: [{ type: 'authenticated', answer: status, ids, flow }] });
  follow(world, transaction, { now: outcome, later });
}

/** A choice on the test platform's list, by its name. One that the method does not have changes nothing. */
export function playScenario(
  world: World,
  order: Order,
  attempt: number,
  method: GatewayId,
  name: string,
): void {
  const gateway = gatewayOf(method);
  const scenario = gateway.platform.find((choice) => choice.name === name);
  if (!scenario || !isOpenAttempt(world, { order, attempt, method })) return;
  const transaction = chooseMethod(world, order, method, 'page');
  follow(world, transaction, { now: world.rules.scenarioOutcome(scenario, gateway) });
}

/** The shopper leaves by Cancel. Before a method is chosen there is nothing to cancel but the visit. */
export function cancelPayment(world: World, order: Order): void {
  const transaction = currentPayment(order);
  const { method, status, submitted } = stateOf(transaction);
  if (!method || submitted || status !== 'initialized') return;
  conclude(world, transaction, world.rules.cancellationOutcome(gatewayOf(method)));
}
