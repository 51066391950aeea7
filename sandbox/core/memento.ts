/**
 * Brings back the state of the moment when it was saved. It can be used again and again. Orders keep their identity:
 * what refers to one, such as a task of the clock, stays right.
 */
export type Restore = () => void;

/** Of a map or a set, not of what is in it. */
export function saveAll<Item>(kept: Set<Item> | Map<unknown, unknown>): Restore {
  if (kept instanceof Map) {
    const entries = [...kept];
    return () => {
      kept.clear();
      for (const [key, value] of entries) kept.set(key, value);
    };
  }
  const items = [...kept];
  return () => {
    kept.clear();
    for (const item of items) kept.add(item);
  };
}
