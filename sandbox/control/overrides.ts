import type { Restore } from '../core/memento.ts';
import { Refused } from './requests.ts';
import type { KeptOverride, Override } from './shapes.ts';

type On = Override['on'];
type Of<Kind extends On> = Extract<KeptOverride, { on: Kind }>;

/** What is to happen instead of the usual, in the order in which it was asked for. */
export interface Overrides {
  list(): readonly KeptOverride[];
  add(asked: Override): KeptOverride;
  /** @throws Refused when there is none of this id */
  remove(id: string): KeptOverride;
  removeAll(): void;
  /** The first one that fits and is not used up: it counts as used once more. */
  take<Kind extends On>(on: Kind, fits: (when: Of<Kind>['when']) => boolean): Of<Kind> | undefined;
  save(): Restore;
  /** As at the start. */
  reset(): void;
}

const MOST = 1000;

/** @param given those that are there from the start */
export function createOverrides(given: readonly Override[] = []): Overrides {
  let kept: readonly KeptOverride[] = [];
  let made = 0;

  const isOpen = ({ used, times }: KeptOverride): boolean => times === 'always' || used < times;

  function add(asked: Override): KeptOverride {
    if (kept.length >= MOST) kept = kept.filter(isOpen);
    if (kept.length >= MOST) throw new Refused(`there are ${MOST} overrides: remove some`, 409);
    made += 1;
    const override = { id: String(made), ...asked, used: 0 };
    kept = [...kept, override];
    return override;
  }
  function reset(): void {
    kept = [];
    made = 0;
    for (const one of given) add(one);
  }
  reset();

  return {
    list: () => kept,
    add,
    remove(id) {
      const removed = kept.find((one) => one.id === id);
      if (!removed) throw new Refused(`there is no override ${id}`, 404);
      kept = kept.filter((one) => one !== removed);
      return removed;
    },
    removeAll() {
      kept = [];
    },
    take<Kind extends On>(on: Kind, fits: (when: Of<Kind>['when']) => boolean) {
      const isOf = (one: KeptOverride): one is Of<Kind> => one.on === on;
      const taken = kept
        .filter(isOf)
        .find((one) => isOpen(one) && fits(one.when as Of<Kind>['when']));
      if (!taken) return undefined;
      kept = kept.map((one) => (one === taken ? { ...one, used: one.used + 1 } : one));
      return taken;
    },
    save() {
      const [before, number] = [kept, made];
      return () => {
        kept = before;
        made = number;
      };
    },
    reset,
  };
}
