import * as z from 'zod/mini';
import type { Cart, CartItem, Taxes } from '../core/carts.ts';
import type { Decimal } from '../core/decimals.ts';
import { parseDecimal, ZERO } from '../core/decimals.ts';
import { blankable, flag } from './fields.ts';

/** Clients send numbers or text, some with more digits than a number holds exactly. */
const decimal = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value, context): Decimal => {
    // A very small number is written with an exponent; ten decimals are more than any price has.
    const text = typeof value === 'number' && /e/.test(String(value)) ? value.toFixed(10) : value;
    const parsed = parseDecimal(String(text));
    if (parsed) return parsed;
    context.issues.push({ code: 'custom', message: 'no number', input: value });
    return ZERO;
  }),
);

const item = z.object({
  unit_price: decimal,
  quantity: decimal,
  tax_table_selector: blankable(z.string()),
  currency: blankable(z.string()),
});

/** PHP sends an empty list for an object without members. */
const orNothing = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.transform((value: unknown): unknown =>
      Array.isArray(value) || value === null || value === '' ? undefined : value,
    ),
    z.optional(schema),
  );

const alternate = z.object({
  name: z.string(),
  rules: z.array(z.object({ rate: decimal })),
});

export const itemList = z.array(item);
export const shoppingCart = orNothing(z.object({ items: itemList }));
export const checkoutOptions = orNothing(
  z.object({
    validate_cart: blankable(flag),
    tax_tables: orNothing(
      z.object({
        default: orNothing(z.object({ rate: z.optional(decimal) })),
        alternate: z.optional(z.array(alternate)),
      }),
    ),
  }),
);

export interface CartRequest {
  readonly shopping_cart?: z.output<typeof shoppingCart>;
  readonly checkout_options?: z.output<typeof checkoutOptions>;
}

/**
 * The cart of a request; undefined where it has none.
 *
 * @param body the request as it was sent: the order's answers repeat it
 */
export function readCart(
  { shopping_cart: cart, checkout_options: options }: CartRequest,
  body: Readonly<Record<string, unknown>>,
): Cart | undefined {
  if (!cart) return undefined;
  const tables = options?.tax_tables;
  const rates = (tables?.alternate ?? []).map(
    ({ name, rules }) => [name, rules[0]?.rate ?? ZERO] as const,
  );
  const taxes: Taxes = { default: tables?.default?.rate ?? ZERO, byTable: new Map(rates) };
  const sent = {
    cart: body['shopping_cart'] as object,
    taxTables: (body['checkout_options'] as { tax_tables?: object } | undefined)?.tax_tables ?? {},
  };
  return { items: readItems(cart.items), taxes, sent };
}

export function readItems(items: z.output<typeof itemList>): CartItem[] {
  return items.map(({ unit_price: unitPrice, quantity, tax_table_selector: taxTable }) => ({
    unitPrice,
    quantity,
    taxTable,
  }));
}
