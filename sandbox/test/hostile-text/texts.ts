import type * as z from 'zod/mini';

/** Elements and attributes that exist on a page only if text became markup, and a call that shows that it ran. */
const RUNS = `"'><x-hostile onfocus=hostile()></x-hostile><img src=x onerror=hostile()>`;
const ENDS = `</title></textarea></script><script>hostile()</script>`;
/** Turns whatever follows around: "right-to-left override" without an end. */
export const OVERRIDE = '\u202e';

/** The longest that a field takes is the one it gets. */
const TEXTS = [
  `${RUNS}${ENDS}javascript:hostile()${OVERRIDE}txt`,
  `"'><x-hostile onclick=hostile()>${OVERRIDE}txt`,
  `"'><x-hostile onclick=a>`,
  `"'><x-h>`,
] as const;
const ADDRESSES = [
  `https://shop.example/"'><x-hostile onfocus=hostile()>?a="'><img src=x onerror=hostile()>`,
];

export const [HOSTILE] = TEXTS;

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** Every place of a body in which the schema takes text. */
function textPlaces(schema: z.core.$ZodType, path: Path = []): Path[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') {
    return Object.entries(def.shape).flatMap(([name, part]) => textPlaces(part, [...path, name]));
  }
  if (def.type === 'array') return textPlaces(def.element, [...path, 0]);
  if (def.type === 'optional' || def.type === 'nullable') return textPlaces(def.innerType, path);
  if (def.type === 'pipe') return [def.in, def.out].flatMap((part) => textPlaces(part, path));
  if (def.type === 'union') return def.options.flatMap((part) => textPlaces(part, path));
  return def.type === 'string' ? [path] : [];
}

function withText(body: Json, [name = '', ...rest]: Path, text: string): Json {
  const inner = body[name] as Json | undefined;
  if (rest.length === 0) return { ...body, [name]: text };
  const changed = withText(inner ?? {}, rest, text);
  return { ...body, [name]: typeof rest[0] === 'number' ? [changed[0]] : changed };
}

/**
 * A body with hostile text wherever its schema takes some, so that a field that is added is not forgotten.
 *
 * @param good a body that is accepted; what takes no free text stays as it is there
 */
export function hostileBody(schema: z.ZodMiniType, good: Json): Json {
  const takes = (body: Json) => schema.safeParse(body).success;
  if (!takes(good)) throw new Error('The body is not a good one');
  return textPlaces(schema).reduce<Json>((body, place) => {
    const hostile = [...TEXTS, ...ADDRESSES].map((text) => withText(body, place, text));
    return hostile.find(takes) ?? body;
  }, good);
}
