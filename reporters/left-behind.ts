import type { TestCase } from '@playwright/test/reporter';
import { leftBehind, leftIn, type LeftState } from '../fixtures/report/left-behind.ts';
import { linkToOrder } from '../fixtures/report/order-link.ts';
import { listed } from './tally.ts';

/** The orders of one state that a run has left behind. */
export interface LeftOrders {
  readonly state: LeftState;
  /** What they are, and what becomes of them. */
  readonly words: string;
  /** Each with its address in the dashboard, where that has one. */
  readonly orders: readonly { readonly id: string; readonly link: string | undefined }[];
}

/** What a run has left behind at the account, by state. Later attempts at a test leave orders of their own. */
export function leftBehindIn(tests: readonly TestCase[]): LeftOrders[] {
  const results = tests.flatMap((test) => test.results);
  return Object.entries(leftBehind)
    .map(([state, words]) => ({
      state: state as LeftState,
      words,
      orders: results.flatMap((result) =>
        leftIn(result)
          .filter((left) => left.state === state)
          .map(({ orderId }) => ({ id: orderId, link: linkToOrder(result, orderId) })),
      ),
    }))
    .filter(({ orders }) => orders.length > 0);
}

/** "Left behind, 2 uncleared: uncleared payments; they end after five days [e2e-1; e2e-2]". */
export const leftLine = ({ state, words, orders }: LeftOrders): string =>
  `Left behind, ${orders.length} ${state}: ${words} [${listed(orders.map(({ id }) => id))}]`;
