import type { HonoRequest, MiddlewareHandler } from 'hono';
import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError, PlainRefusal } from './errors.ts';

/**
 * All three forms that official material uses: header `api_key`, query `api_key`, `Authorization: Bearer`
 * (docs/facts/api.md#authentication).
 */
export function requireApiKey(apiKey: string): MiddlewareHandler {
  const expected = digest(apiKey);
  return async ({ req }, next) => {
    const given = givenKey(req);
    if (!given || !timingSafeEqual(digest(given.trim()), expected)) throw refusal(req.path);
    await next();
  };
}

function givenKey(request: HonoRequest): string | undefined {
  const authorization = request.header('authorization') ?? '';
  const bearer = /^Bearer\s/i.test(authorization) ? authorization.slice('Bearer '.length) : '';
  return request.header('api_key') ?? (bearer.trim() || undefined) ?? request.query('api_key');
}

/** The list of transactions answers in a way of its own (docs/facts/api.md#invalid-key). */
function refusal(path: string): Error {
  return /\/transactions\/?$/.test(path) ? new PlainRefusal(403) : new ApiError(1032, '', 401);
}

/** Digests of one length: the time of the comparison does not depend on the key. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in constant time. */
export function sameText(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}
