import type { Decimal } from './decimals.ts';
import { plus, rounded, times, ZERO } from './decimals.ts';
import { decimalsOf } from './money.ts';

/** What a shop sells in an order. */
export interface Cart {
  readonly items: readonly CartItem[];
  readonly taxes: Taxes;
  /** As the shop sent it, for the answers. */
  readonly sent: { readonly cart: object; readonly taxTables: object };
}

export interface CartItem {
  /** Without tax, in whole units of the currency. */
  readonly unitPrice: Decimal;
  readonly quantity: Decimal;
  readonly taxTable: string | undefined;
}

/** Rates as fractions: 0.21 is 21 %. */
export interface Taxes {
  readonly default: Decimal;
  readonly byTable: ReadonlyMap<string, Decimal>;
}

/** In minor units. */
export interface CartTotals {
  readonly tax: number;
  /** Tax included. */
  readonly total: number;
}

/**
 * The documented rounding rule: all items without tax, rounded, plus all tax, rounded
 * (docs/facts/api.md#place-an-order).
 */
export function cartTotals({ items, taxes }: Omit<Cart, 'sent'>, currency: string): CartTotals {
  const decimals = decimalsOf(currency);
  const net = items.map(({ unitPrice, quantity }) => times(unitPrice, quantity));
  const taxed = items.map(({ unitPrice, quantity, taxTable }) =>
    times(times(unitPrice, quantity), taxes.byTable.get(taxTable ?? '') ?? taxes.default),
  );
  const tax = rounded(taxed.reduce(plus, ZERO), decimals);
  return { tax, total: rounded(net.reduce(plus, ZERO), decimals) + tax };
}
