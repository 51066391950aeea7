import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Documented error codes and their titles (api.md 7). */
const TITLES = {
  1000: 'Unknown error',
  1001: 'Invalid amount',
  1002: 'Invalid currency',
  1006: 'Invalid transaction ID',
  1008: 'Invalid description',
  1010: 'Invalid variable',
  1014: 'Unspecified error',
  1016: 'Missing data',
  1018: 'Invalid country code',
  1023: 'No gateway (payment method) available',
  1032: 'Invalid API key',
  1034: 'Cannot refund transaction',
} as const;

export type ErrorCode = keyof typeof TITLES;

/** A request that is answered with a documented error. Thrown anywhere in the API, rendered in one place. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly status: ContentfulStatusCode;

  /** 404 is the documented catch-all status of the order calls (api.md 7, "HTTP status per call"). */
  constructor(code: ErrorCode, detail = '', status: ContentfulStatusCode = 404) {
    super(detail ? `${TITLES[code]}: ${detail}` : TITLES[code]);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }
}

export function errorResponse(context: Context, error: ApiError): Response {
  const envelope = { success: false, data: {}, error_code: error.code, error_info: error.message };
  return context.json(envelope, error.status);
}
