import type { Restore } from './memento.ts';
import { saveAll } from './memento.ts';
import type { Transaction } from './orders.ts';

/** All transactions in the order in which they were made, so that no question about some asks all of them. */
export interface TransactionList {
  add(transaction: Transaction): void;
  /** From now on it is among `listed`, at the place of its making. Saying so again changes nothing. */
  list(transaction: Transaction): void;
  remove(gone: ReadonlySet<Transaction>): void;
  byId(pspId: number): Transaction | undefined;
  /** Newest first. */
  all(): Iterable<Transaction>;
  /** Newest first: all that are listed, or those older than this one. */
  listed(olderThan?: Transaction): Iterable<Transaction>;
  /** Oldest first. */
  listedSince(newerThan: Transaction): Iterable<Transaction>;
  save(): Restore;
}

export function createTransactionList(): TransactionList {
  let made: Transaction[] = [];
  let listed: Transaction[] = [];
  /** Where each one is in `made`, by its PSP id. */
  const places = new Map<number, number>();
  const placeOf = ({ id }: Transaction): number => places.get(id) ?? Infinity;

  /** How many listed ones were made before it. */
  function rank(transaction: Transaction): number {
    const place = placeOf(transaction);
    let [low, high] = [0, listed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = listed[middle];
      if (other && placeOf(other) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add(transaction) {
      places.set(transaction.id, made.length);
      made.push(transaction);
    },
    list(transaction) {
      const at = rank(transaction);
      if (listed[at] !== transaction) listed.splice(at, 0, transaction);
    },
    remove(gone) {
      made = made.filter((transaction) => !gone.has(transaction));
      listed = listed.filter((transaction) => !gone.has(transaction));
      places.clear();
      for (const [place, { id }] of made.entries()) places.set(id, place);
    },
    save() {
      const saved = [[...made], [...listed]] as const;
      const restorePlaces = saveAll(places);
      return () => {
        [made, listed] = [[...saved[0]], [...saved[1]]];
        restorePlaces();
      };
    },
    byId: (pspId) => made[places.get(pspId) ?? -1],
    all: () => going(made, made.length - 1, -1),
    listed: (olderThan) => going(listed, (olderThan ? rank(olderThan) : listed.length) - 1, -1),
    listedSince(newerThan) {
      const at = rank(newerThan);
      return going(listed, listed[at] === newerThan ? at + 1 : at, 1);
    },
  };
}

/** The items from there on, in one direction. */
function* going<Item>(items: readonly Item[], start: number, step: 1 | -1): Generator<Item> {
  for (let at = start; at >= 0 && at < items.length; at += step) yield items[at] as Item;
}
