import type { Method } from '../catalogue/index.ts';
import type { ApiOrder } from '../fixtures/api/schemas.ts';
import type { Article } from '../fixtures/order/cart.ts';
import type { OrderData, Said } from '../fixtures/order/order-data.ts';

/** What a shop says of an order that it has placed. What it does not say is not expected of the API. */
export interface ShopOrder {
  /** The id that the shop has sent to the API. Without it, it is learnt when the shopper is back at the shop. */
  readonly orderId?: string;
  /** Minor units. */
  readonly amount?: number;
  readonly currency?: string;
  readonly description?: string;
  readonly customer?: Partial<OrderData['customer']>;
  /** Names of the articles in the cart. */
  readonly articles?: readonly string[];
  /** Where shoppers come back to; without these, whether it is the one or the other is not compared. */
  readonly redirectUrl?: string;
  readonly cancelUrl?: string;
}

/** What the shop has not said. */
export function unsaidIn({ customer = {}, ...stated }: ShopOrder): ReadonlySet<Said> {
  const ofOrder = ['amount', 'currency', 'description', 'articles'] as const;
  const ofCustomer = ['email', 'first_name', 'last_name', 'address1', 'city'] as const;
  return new Set<Said>([
    ...ofOrder.filter((field) => stated[field] === undefined),
    ...ofCustomer.filter((field) => customer[field] === undefined),
  ]);
}

/** As a refund takes it back: an answer may have its numbers as text. */
const articleOf = (item: Readonly<Record<string, unknown>>): Article =>
  ({
    ...item,
    quantity: Number(item.quantity),
    unit_price: Number(item.unit_price),
  }) as unknown as Article;

/** The order as the shop says it, and where it does not, as the API has it. */
export function orderDataOf(method: Method, order: ApiOrder, stated: ShopOrder): OrderData {
  const items = order.shopping_cart?.items ?? [];
  const { email, first_name, last_name, address1, city } = order.customer ?? {};
  return {
    id: stated.orderId ?? order.order_id,
    method,
    amount: stated.amount ?? order.amount,
    currency: stated.currency ?? order.currency,
    description: stated.description ?? order.description ?? '',
    articles: stated.articles ?? items.map(({ name }) => name),
    cart: { items: items.map(articleOf) },
    customer: {
      email: email ?? '',
      first_name: first_name ?? '',
      last_name: last_name ?? '',
      address1: address1 ?? '',
      city: city ?? '',
      ...stated.customer,
    },
    redirectUrl: stated.redirectUrl,
    cancelUrl: stated.cancelUrl,
  };
}
