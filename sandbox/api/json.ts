type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the API answers, before it is written as text. */
export type JsonObject = Readonly<Record<string, Json>>;
