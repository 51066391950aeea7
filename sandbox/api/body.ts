import { ApiError } from './errors.ts';

const DEEPEST_NESTING = 32;
const MOST_VALUES = 20_000;

/** The JSON object of a request, or a clear error. Nothing has been changed when this throws. */
export async function readJsonObject(request: Request): Promise<Record<string, unknown>> {
  return readObject(await request.text());
}

/** Of a request that may come without a body. */
export async function readOptionalJsonObject(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  return text === '' ? {} : readObject(text);
}

function readObject(text: string): Record<string, unknown> {
  const excess = excessOf(text);
  if (excess !== undefined) throw new ApiError(1000, excess, 400);
  const value = parse(text);
  if (hasHalfPairs(text, value)) throw new ApiError(1000, 'the body is not valid text', 400);
  if (isEmpty(value)) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new ApiError(1000, 'the body must be a JSON object', 400);
  }
  return value as Record<string, unknown>;
}

/** What a body in JSON has too much of; undefined where it is within the limits. */
export function excessOf(text: string): string | undefined {
  const { deepest, values } = sizeOf(text);
  if (values > MOST_VALUES) return `the body has more than ${MOST_VALUES} values`;
  if (deepest > DEEPEST_NESTING) return `the body is nested deeper than ${DEEPEST_NESTING} levels`;
  return undefined;
}

/** PHP writes `[]` for an object without fields, and null for none (docs/facts/api.md#requests). */
const isEmpty = (value: unknown): value is null | [] =>
  value === null || (Array.isArray(value) && value.length === 0);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(1000, 'the body is not valid JSON', 400);
  }
}

/**
 * Half a pair of surrogates is a letter in no encoding: a notification that repeated it could not be signed
 * alike by everybody (docs/facts/webhooks.md#bytes-of-the-body). Bytes cannot hold one, but an escape can.
 */
function hasHalfPairs(text: string, value: unknown): boolean {
  return /\\u[dD][89a-fA-F]/.test(text) && holdsHalfPair(value);
}

function holdsHalfPair(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => holdsHalfPair(name) || holdsHalfPair(inner));
}

/**
 * Deepest nesting, and how many values there are at most: counted before anything is parsed, as parsers
 * recurse, and keep a problem for each value.
 */
function sizeOf(text: string): { deepest: number; values: number } {
  let depth = 0;
  let deepest = 0;
  let values = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) at += sign === '\\' ? 1 : 0;
    else if (sign === ',') values += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === '{' || sign === '[') {
      values += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return { deepest, values };
}
