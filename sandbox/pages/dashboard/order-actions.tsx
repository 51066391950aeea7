/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { MerchantAction } from '../../core/merchant-rules.ts';
import type { Sale } from '../../core/orders.ts';
import { refundable } from '../../core/amounts.ts';
import { stateOf } from '../../core/orders.ts';
import { isRefundable } from '../../core/statuses.ts';
import type { Environment } from '../environment.ts';
import { LinkButton } from './frame.tsx';

/** The actions that ask for a comment, in the words of Order summary (docs/facts/dashboard.md#transaction-details). */
export const DECISIONS = { accept: 'Accept', decline: 'Decline' } as const;
export type Decision = keyof typeof DECISIONS;

/** What "Change order status" offers. */
export const ORDER_STATUSES = { ship: 'Shipped', cancel: 'Cancelled' } as const;

/** Those of these actions that the merchant can take now. */
export function possible<Action extends MerchantAction>(
  { world }: Environment,
  sale: Sale,
  actions: Readonly<Record<Action, string>>,
): Action[] {
  const all = Object.keys(actions) as Action[];
  return all.filter((action) => world.rules.merchantAction(action, sale) !== undefined);
}

/** What can be done with a payment, or a part of it, now. */
export const OrderActions: FC<{ environment: Environment; sale: Sale }> = (props) => {
  const { environment, sale } = props;
  const address = `/transactions/${sale.id}`;
  const { status } = stateOf(sale);
  const canRefund = isRefundable(status) && refundable(sale) > 0;
  // The merchant can change an unpaid order by API only.
  const canChange =
    status !== 'initialized' && possible(environment, sale, ORDER_STATUSES).length > 0;
  return (
    <>
      {canRefund && <LinkButton address={`${address}/refund`} text="Refund order" />}
      {possible(environment, sale, DECISIONS).map((decision) => (
        <LinkButton address={`${address}/${decision}`} text={DECISIONS[decision]} />
      ))}
      {canChange && <LinkButton address={`${address}/status`} text="Change order status" />}
    </>
  );
};
