const actions = { dashboard: 'dashboard-action-refund-order', API: 'api-action-post-refunds' };
/**
 * Refund rows of a method that the guide to refunds lists. The refund is a new order, Reserved or
 * Initialized until the merchant accepts it.
 */
export const refunds = (id, by, { answers, paidBy, core }) => by.map((way) => ({
    kind: `${way} refund`,
    id: `${id}-refund-${way.toLowerCase()}`,
    core,
    answers: answers.map((beginning) => `${beginning}-${actions[way]}`),
    paidBy,
    expected: { order: ['reserved', 'initialized'] },
    statement: 'is a new order, Reserved or Initialized, and Completed once it is accepted',
    source: `testing page, ${way === 'API' ? 'refunding an API order' : 'refunding an order'}`,
}));
//# sourceMappingURL=refunds.js.map