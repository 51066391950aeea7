import { cartTotals } from './carts.ts';
import type { Gateway } from './gateways.ts';
import type { OrderDetails } from './order-details.ts';

/** Which methods can pay an order. The API refuses by these rules, the payment page offers by them. */

type Wanted = Pick<OrderDetails, 'amount' | 'currency' | 'cart'>;

/** Whether a method can pay this order: always the one that it was placed with. */
export function canPay(gateway: Gateway, order: Wanted & Pick<OrderDetails, 'gateway'>): boolean {
  if (gateway.id === order.gateway) return true;
  return (
    takesCurrency(gateway, order.currency) &&
    takesAmount(gateway, order.amount) &&
    (!gateway.needsCart || addsUp(order))
  );
}

export const takesCurrency = ({ currencies }: Gateway, currency: string): boolean =>
  currencies?.includes(currency) ?? true;

/** "Zero Authorization supports Maestro, Mastercard, and Visa": by their own methods, or the generic one. */
const ZERO: ReadonlySet<string> = new Set(['MAESTRO', 'MASTERCARD', 'VISA', 'CREDITCARD']);

export const takesAmount = ({ id }: Gateway, amount: number): boolean => amount > 0 || ZERO.has(id);

/** The cart costs what the order does. */
export const addsUp = ({ cart, amount, currency }: Wanted): boolean =>
  cart !== undefined && cartTotals(cart, currency).total === amount;
