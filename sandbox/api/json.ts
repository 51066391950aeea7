export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the API answers, before it is written as text. */
export type JsonObject = Readonly<Record<string, Json>>;

/** An object with other values in it: objects are merged, everything else is replaced. */
export function changed(before: JsonObject, change: JsonObject = {}): JsonObject {
  const merged: Record<string, Json> = { ...before };
  for (const [key, value] of Object.entries(change)) {
    const old = merged[key];
    merged[key] = isObject(value) && isObject(old) ? changed(old, value) : value;
  }
  return merged;
}

/** Whether it is an object, neither a list nor null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a text in JSON; of any other, the text. */
export function jsonOrText(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
