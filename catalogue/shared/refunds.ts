import type { RowData } from '../schema/define.ts';

interface Refunded {
  /** Beginning of the ids in the list of documented inputs, such as "belfius". */
  readonly answers: readonly string[];
  /** Id of the row that pays the order. */
  readonly paidBy: string;
  readonly core?: boolean;
  /** The way whose row is one of the flows of the watch. */
  readonly smoke?: 'dashboard' | 'API';
}

const actions = { dashboard: 'dashboard-action-refund-order', API: 'api-action-post-refunds' };

/**
 * Refund rows of a method that the guide to refunds lists. The refund is a new order, Reserved or
 * Initialized until the merchant accepts it.
 */
export const refunds = (
  id: string,
  by: readonly ('dashboard' | 'API')[],
  { answers, paidBy, core, smoke }: Refunded,
): RowData[] =>
  by.map((way) => ({
    kind: `${way} refund`,
    id: `${id}-refund-${way.toLowerCase()}`,
    core,
    smoke: way === smoke,
    answers: answers.map((beginning) => `${beginning}-${actions[way]}`),
    paidBy,
    expected: { order: ['reserved', 'initialized'] },
    statement: 'is a new order, Reserved or Initialized, and Completed once it is accepted',
    source: `testing page, ${way === 'API' ? 'refunding an API order' : 'refunding an order'}`,
  }));
