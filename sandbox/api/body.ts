import { ApiError } from './errors.ts';

const LARGEST_BODY = 256 * 1024;
const DEEPEST_NESTING = 32;

/** The JSON object of a request, or a clear error. Nothing has been changed when this throws. */
export async function readJsonObject(request: Request): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) throw tooLarge();
  const text = await request.text();
  if (text.length > LARGEST_BODY) throw tooLarge();
  if (nesting(text) > DEEPEST_NESTING) {
    throw new ApiError(1000, `the body is nested deeper than ${DEEPEST_NESTING} levels`, 400);
  }
  const value = parse(text);
  if (hasHalfPairs(text, value)) throw new ApiError(1000, 'the body is not valid text', 400);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError(1000, 'the body must be a JSON object', 400);
  }
  return value as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(1000, 'the body is not valid JSON', 400);
  }
}

/**
 * Half a pair of surrogates is a letter in no encoding: a notification that repeated it could not be signed
 * alike by everybody (api.md 12.1). Written out again, whole pairs are letters and halves are still escaped.
 */
function hasHalfPairs(text: string, value: unknown): boolean {
  const may = /\\u[dD][89a-fA-F]/.test(text);
  return may && /(?<!\\)(\\\\)*\\ud[89a-f]/.test(JSON.stringify(value));
}

function tooLarge(): ApiError {
  return new ApiError(1000, `the body is larger than ${LARGEST_BODY / 1024} KB`, 413);
}

/** Deepest nesting of brackets outside of strings: counted before parsing, which would recurse. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, (depth += 1));
    else if (token === '}' || token === ']') depth -= 1;
  }
  return deepest;
}
