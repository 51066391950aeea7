import { Hono } from 'hono';
import type { Transaction } from '../core/orders.ts';
import { methodOf } from '../core/orders.ts';
import type { Environment } from '../environment.ts';
import { PlainRefusal } from './errors.ts';
import { transactionEntry } from './transaction-entry.ts';
import type { TransactionEntry } from './transaction-entry.ts';
import { readFilter } from './transaction-filters.ts';
import type { Cursor } from './transaction-pages.ts';
import { notOfThisList, pager, readPage } from './transaction-pages.ts';

/**
 * GET /transactions, newest first in pages, and GET /transactions/{transaction_id}
 * (docs/facts/lookups.md#transactions).
 */
export function transactionRoutes({ world, site, urls }: Environment): Hono {
  const { store } = world;

  return new Hono()
    .get('/', (context) => {
      const { pathname, search } = new URL(context.req.url);
      const address = new URL(pathname + search, urls.api);
      const { after, before, limit } = readPage(address.searchParams);
      const matches = readFilter(address.searchParams);

      function collect(transactions: Iterable<Transaction>): TransactionEntry[] {
        const found: TransactionEntry[] = [];
        for (const transaction of transactions) {
          const entry = transactionEntry(transaction, site);
          if (matches(entry)) found.push(entry);
          if (found.length === limit) break;
        }
        return found;
      }
      const place = (cursor: Cursor): Transaction => {
        const found = store.transaction(cursor.id);
        if (!found) throw notOfThisList(cursor);
        return found;
      };

      const data =
        before === undefined
          ? collect(store.listed(after && place(after)))
          : collect(store.listedSince(place(before))).toReversed();
      return context.json({ success: true, data, pager: pager(data, limit, address) });
    })
    .get('/:id', (context) => {
      const transaction = store.transaction(Number(context.req.param('id')));
      if (!transaction || !isListed(transaction)) throw new PlainRefusal(404);
      return context.json({ success: true, data: transactionEntry(transaction, site) });
    });
}

/** Listed once the customer picked a method (docs/facts/api.md#answer-to-a-new-order). */
function isListed(transaction: Transaction): boolean {
  return methodOf(transaction) !== undefined;
}
