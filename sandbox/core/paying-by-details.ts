import { chooseMethod, isOpenAttempt } from './attempts.ts';
import type { GatewayId } from './gateways.ts';
import { gatewayOf } from './gateways.ts';
import type { DetailsOnFile } from './history.ts';
import type { Order } from './orders.ts';
import type { Course } from './outcomes.ts';
import { follow } from './verdicts.ts';
import type { World } from './world.ts';

/** A confirmed form: which attempt it belongs to, and the method that was paid with. */
export interface Confirmation {
  readonly order: Order;
  readonly attempt: number;
  readonly method: GatewayId;
}

/** Bank transfer and direct debit: the IBAN decides, minutes or days later. */
export function payByAccount(
  world: World,
  confirmation: Confirmation,
  account: { readonly iban: string; readonly holder?: string | undefined },
): void {
  const course = world.rules.accountCourse(account.iban, gatewayOf(confirmation.method));
  enter(world, confirmation, account, course);
}

/** MyBank: the bank decides, minutes later. */
export function payByBank(world: World, confirmation: Confirmation, bank: string): void {
  const course = world.rules.bankCourse(bank, gatewayOf(confirmation.method));
  enter(world, confirmation, { bank }, course);
}

/** Multibanco and MB WAY: the order's amount decides. */
export function payByAmount(world: World, confirmation: Confirmation): void {
  const { order, method } = confirmation;
  const course = world.rules.amountCourse(order.details.amount, gatewayOf(method));
  enter(world, confirmation, {}, course);
}

/** What pay-later forms ask; what a form does not ask stays undefined. Birthday as `DD-MM-YYYY`. */
export interface PersonalDetails {
  readonly birthday?: string | undefined;
  readonly email?: string | undefined;
  readonly bankAccount?: string | undefined;
}

/**
 * E-Invoicing, Pay After Delivery, in3, Klarna, Riverty: a credit check decides. A method with a test
 * platform (in3) stays open when the check is passed: the shopper goes on there.
 */
export function payByDetails(
  world: World,
  confirmation: Confirmation,
  { birthday, email, bankAccount }: PersonalDetails = {},
): void {
  const gateway = gatewayOf(confirmation.method);
  const { customer } = confirmation.order.details;
  const outcome = world.rules.creditCheck(gateway, {
    birthday: birthday ?? customer.birthday ?? undefined,
    email: email ?? customer.email ?? undefined,
    zipCode: customer.zipCode ?? undefined,
    houseNumber: customer.houseNumber ?? undefined,
  });
  const goesOn = outcome.result === 'completed' && gateway.platform.length > 0;
  enter(world, confirmation, { iban: bankAccount }, goesOn ? undefined : { now: outcome });
}

/** EPS, Giropay, Dotpay, Billink: what was entered is kept, and the shopper goes on to the test platform. */
export function enterDetails(
  world: World,
  confirmation: Confirmation,
  details: DetailsOnFile = {},
): void {
  enter(world, confirmation, details, undefined);
}

/** Confirm, once per attempt: a form that was sent before, or too late, changes nothing. */
function enter(
  world: World,
  { order, attempt, method }: Confirmation,
  details: DetailsOnFile,
  course: Course | undefined,
): void {
  if (!isOpenAttempt(world, { order, attempt, method })) return;
  const transaction = chooseMethod(world, order, method, 'page');
  world.record({ transaction, changes: [{ type: 'details-entered', details }] });
  if (course) follow(world, transaction, course);
}
