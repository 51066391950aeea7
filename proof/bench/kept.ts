const values = new Map<string, Promise<unknown>>();

/** What a worker makes once and keeps for all its tests; each round loads its spec anew, but not this file. */
export function kept<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = values.get(name) ?? make();
  values.set(name, known);
  return known as Promise<T>;
}
