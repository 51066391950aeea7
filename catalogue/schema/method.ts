import { z } from 'zod';
import { documentedRow, untestable } from './rows.ts';

/** A payment method of the account under test. */
const method = z.strictObject({
  name: z.string().min(1),
  /** Other names that pages show for it. */
  alsoCalled: z.array(z.string()).readonly().default([]),
  /** Gateway id of the API. Source: gateway ids page. */
  gateway: z
    .string()
    .regex(/^[A-Z0-9_]+$/)
    .optional(),
  /** Gateway id of the group that an account may offer it in. */
  group: z.string().optional(),
  currency: z.string().length(3),
  /** Country of the shopper: the payment page filters its methods by it. */
  country: z.string().length(2),
  /** The provider asks for the shopping cart. Source: API reference, BNPL orders. */
  cart: z.boolean().default(false),
  /** When official plugins have withdrawn it: an account may still offer it. Source: found later, 7. */
  withdrawn: z.string().optional(),
  tag: z.templateLiteral(['@', z.string()]),
});

/** Everything documented about one payment method. */
export const methodCatalogue = z.strictObject({
  method,
  rows: z.array(documentedRow).readonly().default([]),
  untestable: z.array(untestable).readonly().default([]),
});
export type MethodCatalogue = z.infer<typeof methodCatalogue>;

/** A payment method that orders can be placed with. */
export type Method = MethodCatalogue['method'] & { readonly gateway: string };
