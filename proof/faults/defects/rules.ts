import type { GatewayId } from '../../../sandbox/core/gateways.ts';
import type { Statuses } from '../../../sandbox/core/gateways/gateway.ts';
import type { MerchantAction } from '../../../sandbox/core/merchant-rules.ts';
import { stateOf } from '../../../sandbox/core/orders.ts';
import type { Course } from '../../../sandbox/core/outcomes.ts';
import type { RefundWay } from '../../../sandbox/core/refund-rules.ts';
import type { Defect } from '../fault.ts';
import { replaced } from './parts.ts';

/** A rule of one method decides in another way; all other rules stay as they are. */

/** Payments of these amounts take another course. Minor units, both included. */
export const amountEnds = (
  gateway: GatewayId,
  [from, to]: readonly [number, number],
  instead: Course,
): Defect =>
  replaced(({ amountCourse }) => ({
    amountCourse: (amount, by) =>
      by.id === gateway && amount >= from && amount <= to ? instead : amountCourse(amount, by),
  }));

/** A voucher has another balance, in minor units. Undefined: it does not exist. */
export const balanceIs = (
  gateway: GatewayId,
  voucher: string,
  instead: number | undefined,
): Defect =>
  replaced(({ voucherBalance }) => ({
    voucherBalance: (number, by) =>
      by.id === gateway && number === voucher ? instead : voucherBalance(number, by),
  }));

/** A merchant's action gives an order other statuses. */
export const actionMakes = (
  gateway: GatewayId,
  action: MerchantAction,
  instead: Statuses,
): Defect =>
  replaced(({ merchantAction }) => ({
    merchantAction: (done, payment) =>
      stateOf(payment).method === gateway && done === action
        ? instead
        : merchantAction(done, payment),
  }));

/** A method cannot be refunded by API, or in the dashboard. */
export const notRefundable = (gateway: GatewayId, where: RefundWay): Defect =>
  replaced(({ checkRefund }) => ({
    checkRefund: (transaction, amount, now, by) =>
      by === where && stateOf(transaction).method === gateway
        ? 'not supported'
        : checkRefund(transaction, amount, now, by),
  }));

/** A refund gives its original order other statuses. */
export const refundMakes = (gateway: GatewayId, instead: Partial<Statuses>): Defect =>
  replaced(({ refundedStatuses }) => ({
    refundedStatuses: (original, refunded) => ({
      ...refundedStatuses(original, refunded),
      ...(stateOf(original).method === gateway && instead),
    }),
  }));
