import type { Cart } from '../core/carts.ts';
import { cartTotals } from '../core/carts.ts';
import { formatAmount } from '../core/money.ts';
import { addsUp } from '../core/offering.ts';
import type { CartRequest } from './cart-request.ts';
import { CURRENCIES } from './currencies.ts';
import { ApiError } from './errors.ts';

/** All items cost the same kind of money as the order; those that name none do (docs/facts/errors.md#codes). */
export function checkCartCurrency(request: CartRequest & { readonly currency: string }): void {
  const named = (request.shopping_cart?.items ?? []).flatMap(({ currency }) => currency ?? []);
  const currencies = new Set(named);
  for (const currency of currencies) if (!CURRENCIES.has(currency)) throw new ApiError(1030);
  if (currencies.size > 1) throw new ApiError(1025);
  if (currencies.size === 1 && !currencies.has(request.currency)) throw new ApiError(1026);
}

/** Pay-later methods need a cart that adds up, others are held to it on request (docs/facts/api.md#place-an-order). */
export function checkCart(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  cart: Cart | undefined,
): void {
  if (addsUp({ amount, currency, cart })) return;
  if (!cart) throw new ApiError(1027, 'there is no shopping_cart');
  const { total } = cartTotals(cart, currency);
  const untold = untoldTaxes(cart);
  if (untold.length > 0) throw new ApiError(1029, `no tax table ${untold.join(', ')}`);
  throw new ApiError(1027, `the cart's total is ${formatAmount(total, currency)}`);
}

/** Tables that items name and the request does not have: a cart with taxes then does not add up (1029). */
function untoldTaxes({ items, taxes }: Cart): string[] {
  const named = items.flatMap(({ taxTable }) => taxTable ?? []);
  return [...new Set(named)].filter((name) => !taxes.byTable.has(name));
}
