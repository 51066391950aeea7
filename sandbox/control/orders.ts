import { findTransaction } from '../api/find-transaction.ts';
import { attemptOf, chooseMethod, isOpenAttempt } from '../core/attempts.ts';
import { onFile, schemeOf } from '../core/cards.ts';
import { amsterdam } from '../core/clock.ts';
import type { Gateway } from '../core/gateways.ts';
import { findGateway } from '../core/gateways.ts';
import { TEST_CARDS } from '../core/issuers.ts';
import type { Order, Payment, Refund, Transaction } from '../core/orders.ts';
import { currentPayment, isAwaited, stateOf } from '../core/orders.ts';
import { cancelSession, expire } from '../core/placing.ts';
import { canAccept } from '../core/refund-rules.ts';
import { acceptRefund, cancelRefund } from '../core/refunding.ts';
import { conclude } from '../core/verdicts.ts';
import type { World } from '../core/world.ts';
import type { Environment } from '../environment.ts';
import { outcomeOf } from './overridden.ts';
import { Refused } from './requests.ts';
import type { OrderEnd } from './shapes.ts';

/**
 * An order, a part or a refund, by its own id or its PSP id.
 *
 * @throws Refused when there is none
 */
export function find({ world }: Environment, id: string): Transaction {
  try {
    return findTransaction(world.store, id);
  } catch {
    throw new Refused(`there is no order ${id}`, 404);
  }
}

/** Its statuses. */
export function standing(transaction: Transaction) {
  const { status, financial } = stateOf(transaction);
  const { id, orderId } = transaction;
  return { order_id: orderId, transaction_id: id, status, financial_status: financial };
}

/**
 * Ends an order as a shopper, a bank or time would, or decides a refund. Returns the transaction that ended: a new one
 * where an earlier attempt to pay has failed.
 *
 * @throws Refused when it cannot end in this way now
 */
export function end(environment: Environment, id: string, asked: OrderEnd): Transaction {
  const { world } = environment;
  const transaction = find(environment, id);
  const { order } = transaction;
  const isDone =
    transaction.kind === 'refund'
      ? endRefund(world, transaction, asked)
      : transaction.kind === 'payment' && endPayment(world, order, asked);
  if (isDone) return transaction.kind === 'payment' ? currentPayment(order) : transaction;
  const { status } = stateOf(transaction);
  throw new Refused(`${transaction.kind} ${id} is ${status}: it cannot be ${asked.outcome}`, 409);
}

function endRefund(world: World, refund: Refund, { outcome }: OrderEnd): boolean {
  if (outcome === 'cancelled') return cancelRefund(world, refund);
  if (outcome !== 'completed' || !canAccept(refund)) return false;
  acceptRefund(world, refund);
  return true;
}

function endPayment(world: World, order: Order, asked: OrderEnd): boolean {
  const current = currentPayment(order);
  const { status, method, card } = stateOf(current);
  const isWaiting = isAwaited(order) || status === 'uncleared';
  if (isWaiting) return decide(world, current, asked);
  if (asked.outcome === 'expired') return expire(world, order);
  if (asked.outcome === 'cancelled' && !method) return cancelSession(world, order);
  if (asked.outcome === 'cancelled' && status !== 'initialized') return false;

  const gateway = gatewayFor(order, method, asked);
  if (!isOpenAttempt(world, { order, attempt: attemptOf(order), method: gateway.id })) return false;
  const number = cardFor(gateway, asked.card);
  const payment = chooseMethod(world, order, gateway.id, 'page');
  if (asked.outcome !== 'cancelled') {
    if (!card || payment !== current) enterCard(world, payment, number);
    world.record({ transaction: payment, changes: [{ type: 'submitted' }] });
  }
  return decide(world, payment, asked);
}

function decide(world: World, payment: Payment, asked: OrderEnd): boolean {
  const before = stateOf(payment).status;
  conclude(world, payment, outcomeOf(asked, payment));
  return stateOf(payment).status !== before;
}

function gatewayFor(
  { details }: Order,
  chosen: string | undefined,
  { gateway }: OrderEnd,
): Gateway {
  const id = gateway ?? chosen ?? details.gateway;
  if (id === undefined) throw new Refused('gateway: the order names none, so give one');
  const found = findGateway(id);
  if (!found) throw new Refused(`gateway: there is no ${id}`);
  return found;
}

/** What is paid with: the first documented card that is completed unless one is given; none with other methods. */
function cardFor(gateway: Gateway, given: string | undefined): string | undefined {
  const { asks } = gateway;
  const takes = (number: string): boolean => {
    const scheme = schemeOf(number);
    return scheme !== undefined && asks.kind === 'card' && asks.schemes.includes(scheme);
  };
  if (given === undefined) {
    return [...TEST_CARDS.keys()].find(
      (number) => takes(number) && TEST_CARDS.get(number)?.authorises.result === 'completed',
    );
  }
  if (!takes(given)) throw new Refused(`card: ${gateway.id} does not take it`);
  return given;
}

/** Without a shopper there is no 3-D Secure. */
function enterCard(world: World, payment: Payment, number = ''): void {
  const scheme = schemeOf(number);
  if (!scheme) return;
  const expiry = { month: 12, year: Number(amsterdam(world.clock.now()).slice(0, 4)) + 3 };
  const card = onFile({ number, holder: undefined, cvc: undefined, expiry }, scheme);
  const reference = world.ids.digits(9);
  world.record({ transaction: payment, changes: [{ type: 'card-entered', card, reference }] });
}
