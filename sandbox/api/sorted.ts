import type { JsonObject } from './json.ts';

/**
 * The same object with its keys in alphabetical order, as in every recorded answer (docs/facts/api.md#order-object).
 */
export function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
