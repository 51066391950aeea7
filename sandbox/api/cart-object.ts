import { cartTotals } from '../core/carts.ts';
import { formatAmount } from '../core/money.ts';
import type { OrderDetails } from '../core/order-details.ts';
import type { JsonObject } from './order-object.ts';

/** Keys of an order with a cart (api.md 3.1); amounts as text, as in the official fixture. */
export function cartObject({ cart, currency }: OrderDetails): JsonObject {
  if (!cart) return {};
  const { tax, total } = cartTotals(cart, currency);
  return {
    checkout_options: cart.sent.taxTables as JsonObject,
    order_adjustment: { total_adjustment: '0.00', total_tax: formatAmount(tax, currency) },
    order_total: formatAmount(total, currency),
    shopping_cart: cart.sent.cart as JsonObject,
  };
}
