import type { Cart, CartItem } from './carts.ts';
import { cartTotals } from './carts.ts';
import type { Decimal } from './decimals.ts';
import { minus, rounded, times, ZERO } from './decimals.ts';
import type { Order } from './orders.ts';
import { stateOf } from './orders.ts';

/**
 * What a refund's list of items changes of the order's cart. The list has all the articles of the order,
 * and once more those that come back, with a negative quantity (method pages, refund by API) or a negative
 * price (API reference, BNPL refund). Whatever is no article of the order counts as well: plugins add an
 * amount of their own, or a fee that the shop keeps.
 */
export function returnedItems(items: readonly CartItem[], cart: Cart | undefined): CartItem[] {
  if (!cart) return items.filter(isNegative);
  const sold = [...cart.items];
  return items.filter((item) => {
    const at = sold.findIndex((article) => isSame(article, item));
    if (at >= 0) sold.splice(at, 1);
    return at < 0;
  });
}

/**
 * What these items cost, tax included, in minor units: what they make the cart cheaper by, after earlier
 * refunds. So articles that come back one by one add up to the order to the cent.
 */
export function costOfItems({ details, refunds }: Order, items: readonly CartItem[]): number {
  const { cart, currency } = details;
  const taxes = cart?.taxes ?? { default: ZERO, byTable: new Map() };
  const earlier = refunds
    .filter((refund) => !['void', 'declined'].includes(stateOf(refund).status))
    .flatMap(({ articles }) => articles);
  const before = [...(cart?.items ?? []), ...earlier];
  const total = (all: readonly CartItem[]): number =>
    cartTotals({ items: all, taxes }, currency).total;
  return total(before) - total([...before, ...items]);
}

const isNegative = ({ unitPrice, quantity }: CartItem): boolean =>
  times(unitPrice, quantity).digits < 0n;

const isSame = (a: CartItem, b: CartItem): boolean =>
  isEqual(a.unitPrice, b.unitPrice) && isEqual(a.quantity, b.quantity);

/** Clients calculate with numbers of their own: a millionth makes no other price. */
const isEqual = (a: Decimal, b: Decimal): boolean => rounded(minus(a, b), 6) === 0;
