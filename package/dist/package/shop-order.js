/** What the shop has not said. */
export function unsaidIn({ customer = {}, ...stated }) {
    const ofOrder = ['amount', 'currency', 'description', 'articles'];
    const ofCustomer = ['email', 'first_name', 'last_name', 'address1', 'city'];
    return new Set([
        ...ofOrder.filter((field) => stated[field] === undefined),
        ...ofCustomer.filter((field) => customer[field] === undefined),
    ]);
}
/** As a refund takes it back: an answer may have its numbers as text. */
const articleOf = (item) => ({
    ...item,
    quantity: Number(item.quantity),
    unit_price: Number(item.unit_price),
});
/** The order as the shop says it, and where it does not, as the API has it. */
export function orderDataOf(method, order, stated) {
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
//# sourceMappingURL=shop-order.js.map