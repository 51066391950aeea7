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

/** GET /transactions, newest first in pages, and GET /transactions/{transaction_id} (api.md 6). */
export function transactionRoutes({ world, site, urls }: Environment): Hono {
  const { store } = world;

  return new Hono()
    .get('/', (context) => {
      const { pathname, search } = new URL(context.req.url);
      const address = new URL(pathname + search, urls.api);
      const { after, before, limit } = readPage(address.searchParams);
      const matches = readFilter(address.searchParams);
      const all = store.transactions();

      /** Entries from there on, in steps of 1 (to older ones) or -1 (to newer ones). */
      const collect = (start: number, step: 1 | -1): TransactionEntry[] => {
        const found: TransactionEntry[] = [];
        let at = start;
        for (let next = all[at]; next && found.length < limit; next = all[(at += step)]) {
          const entry = isTransaction(next) && transactionEntry(next, site);
          if (entry && matches(entry)) found.push(entry);
        }
        return found;
      };
      const place = (cursor: Cursor): number => {
        const found = all.findIndex(({ id }) => id === cursor.id);
        if (found === -1) throw notOfThisList(cursor);
        return found;
      };

      const data =
        before === undefined
          ? collect(after === undefined ? 0 : place(after) + 1, 1)
          : collect(place(before) - 1, -1).toReversed();
      return context.json({ success: true, data, pager: pager(data, limit, address) });
    })
    .get('/:id', (context) => {
      const transaction = store.transaction(Number(context.req.param('id')));
      if (!transaction || !isTransaction(transaction)) throw new PlainRefusal(404);
      return context.json({ success: true, data: transactionEntry(transaction, site) });
    });
}

/** "A transaction exists only after the customer picks a method" (api.md 2.2). */
function isTransaction(transaction: Transaction): boolean {
  // A visit that only began is told by its length: most of a long list may be such.
  if (transaction.history.length === 1) return transaction.kind !== 'payment';
  return methodOf(transaction) !== undefined;
}
