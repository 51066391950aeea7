import type { Restore } from './memento.ts';

/** Tasks by time, the earliest first. Adding and taking cost the logarithm of the number of tasks. */
export interface Agenda<Item> {
  add(moment: number, item: Item): void;
  /** When the first of them is due; undefined when nothing waits. */
  due(): number | undefined;
  /** Takes the first one out; of one moment, the one that was added first. */
  take(): Item | undefined;
  keep(wanted: (item: Item) => boolean): void;
  clear(): void;
  save(): Restore;
}

interface Entry<Item> {
  readonly moment: number;
  /** Moments may be the same, numbers never are. */
  readonly number: number;
  readonly item: Item;
}

/** A binary heap: no entry is later than the two at twice its place. */
export function createAgenda<Item>(): Agenda<Item> {
  let heap: Entry<Item>[] = [];
  let added = 0;

  /** Lets an entry rise from a free place to where it belongs. */
  function rise(entry: Entry<Item>, from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (!parent || isBefore(parent, entry)) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = entry;
  }

  /** Lets an entry sink from the free first place. */
  function sink(entry: Entry<Item>): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [first, second] = [heap[left], heap[left + 1]];
      if (!first) break;
      const below = second && isBefore(second, first) ? left + 1 : left;
      const child = heap[below];
      if (!child || isBefore(entry, child)) break;
      heap[place] = child;
      place = below;
    }
    heap[place] = entry;
  }

  return {
    add(moment, item) {
      rise({ moment, number: (added += 1), item }, heap.length);
    },
    due: () => heap[0]?.moment,
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (last && heap.length > 0) sink(last);
      return first?.item;
    },
    keep(wanted) {
      // A sorted array is a heap.
      heap = heap.filter(({ item }) => wanted(item)).sort((a, b) => (isBefore(a, b) ? -1 : 1));
    },
    clear() {
      heap = [];
    },
    save() {
      const saved = [...heap];
      return () => {
        heap = [...saved];
      };
    },
  };
}

const isBefore = (one: Entry<unknown>, other: Entry<unknown>): boolean =>
  one.moment < other.moment || (one.moment === other.moment && one.number < other.number);
