import { cartTotals } from '../core/carts.ts';
import { formatAmount } from '../core/money.ts';
import type { OrderDetails } from '../core/order-details.ts';
import type { JsonObject } from './json.ts';
import { sorted } from './sorted.ts';

/** Keys of an order with a cart (docs/facts/api.md#order-object); amounts as text, as in the official fixture. */
export function cartObject({ cart, currency }: OrderDetails): JsonObject {
  if (!cart) return {};
  const { tax, total } = cartTotals(cart, currency);
  const items = list(cart.sent.cart, 'items').map((item) => completed({ ...ITEM, currency }, item));
  return {
    checkout_options: taxTables(cart.sent.taxTables as JsonObject),
    order_adjustment: { total_adjustment: '0.00', total_tax: formatAmount(tax, currency) },
    order_total: formatAmount(total, currency),
    shopping_cart: sorted({ ...cart.sent.cart, items }),
  };
}

/**
 * What an item says where the shop said nothing: the official fixture of an order has all these keys, and
 * the official PHP client reads most of them without asking whether they are there.
 */
const ITEM: JsonObject = {
  cashback: '',
  description: '',
  image: '',
  merchant_item_id: '',
  name: '',
  options: [],
  product_url: '',
  tax_table_selector: '',
  weight: { unit: null, value: null },
};

function taxTables(sent: JsonObject): JsonObject {
  const rule = (told: JsonObject) => completed({ country: '' }, told);
  const alternate = list(sent, 'alternate').map((table) =>
    completed({ standalone: '' }, { ...table, rules: list(table, 'rules').map(rule) }),
  );
  const unsaid = { rate: '0.00', shipping_taxed: false };
  return sorted({ ...sent, alternate, default: completed(unsaid, sent['default'] as JsonObject) });
}

const list = (object: object, key: string): JsonObject[] =>
  ((object as Record<string, unknown>)[key] as JsonObject[] | undefined) ?? [];

/** In the shop's own words where it had any: PHP sends an empty list for an object without members. */
function completed(unsaid: JsonObject, said: JsonObject | undefined): JsonObject {
  const words = Object.entries(said ?? {}).filter(
    ([key, value]) => !(key in unsaid) || !isNothing(value),
  );
  return sorted({ ...unsaid, ...Object.fromEntries(words) });
}

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
