/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { MerchantAction } from '../../core/merchant.ts';
import type { Payment } from '../../core/orders.ts';
import { refundable } from '../../core/amounts.ts';
import { stateOf } from '../../core/orders.ts';
import { isRefundable } from '../../core/statuses.ts';
import type { Environment } from '../environment.ts';
import { LinkButton } from './frame.tsx';

/** The actions that ask for a comment, in the words of Order summary (pages.md 8.4). */
export const DECISIONS = { accept: 'Accept', decline: 'Decline' } as const;
export type Decision = keyof typeof DECISIONS;

/** What "Change order status" offers. */
export const ORDER_STATUSES = { ship: 'Shipped', cancel: 'Cancelled' } as const;

/** Those of these actions that the merchant can take now. */
export function possible<Action extends MerchantAction>(
  { world }: Environment,
  payment: Payment,
  actions: Readonly<Record<Action, string>>,
): Action[] {
  const all = Object.keys(actions) as Action[];
  return all.filter((action) => world.rules.merchantAction(action, payment) !== undefined);
}

/** What can be done with a payment now. */
export const OrderActions: FC<{ environment: Environment; payment: Payment }> = (props) => {
  const { environment, payment } = props;
  const address = `/transactions/${payment.id}`;
  const { status } = stateOf(payment);
  const canRefund = isRefundable(status) && refundable(payment) > 0;
  // An order that nobody paid yet is not the merchant's to change, except by API.
  const canChange =
    status !== 'initialized' && possible(environment, payment, ORDER_STATUSES).length > 0;
  return (
    <>
      {canRefund && <LinkButton address={`${address}/refund`} text="Refund order" />}
      {possible(environment, payment, DECISIONS).map((decision) => (
        <LinkButton address={`${address}/${decision}`} text={DECISIONS[decision]} />
      ))}
      {canChange && <LinkButton address={`${address}/status`} text="Change order status" />}
    </>
  );
};
