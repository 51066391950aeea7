import type { MiddlewareHandler } from 'hono';
import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from './errors.ts';

/** All three forms that official material uses: header `api_key`, query `api_key`, `Authorization: Bearer` (api.md 1). */
export function requireApiKey(apiKey: string): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const bearer = /^Bearer\s+(.+)$/i.exec(req.header('authorization') ?? '')?.[1];
    const given = req.header('api_key') ?? bearer ?? req.query('api_key');
    if (!given || !sameText(given.trim(), apiKey)) throw new ApiError(1032, '', 401);
    await next();
  };
}

/** Compares without telling by its duration how much was right. */
export function sameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
