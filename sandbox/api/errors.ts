import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Documented error codes and their titles (docs/facts/errors.md#codes). */
const TITLES = {
  1000: 'Unknown error',
  1001: 'Invalid amount',
  1002: 'Invalid currency',
  1003: 'Invalid account ID',
  1006: 'Invalid transaction ID',
  1007: 'Invalid IP address',
  1008: 'Invalid description',
  1010: 'Invalid variable',
  1014: 'Unspecified error',
  1016: 'Missing data',
  1018: 'Invalid country code',
  1022: 'Cannot initiate transaction',
  1023: 'No gateway (payment method) available',
  1024: 'Transaction declined',
  1025: 'Multiple currencies in cart',
  1026: 'Cart currency different to order currency',
  1027: 'Cart amount must equal order amount',
  1028: 'Incorrect custom tax rate',
  1029: 'Incorrect item tax rate',
  1030: 'Incorrect item currency',
  1031: 'Incorrect item price',
  1032: 'Invalid API key',
  1034: 'Cannot refund transaction',
  1036: 'Invalid iDEAL issuer ID',
} as const;

export type ErrorCode = keyof typeof TITLES;
export const ERROR_CODES = Object.keys(TITLES).map(Number) as ErrorCode[];

/** A request that is answered with an error. Thrown anywhere in the API, rendered in one place. */
export abstract class RefusedRequest extends Error {
  abstract readonly status: ContentfulStatusCode;
  /** The body of the answer. */
  abstract envelope(): object;
}

/** The usual error: a documented code with its title. */
export class ApiError extends RefusedRequest {
  readonly code: ErrorCode;
  readonly status: ContentfulStatusCode;

  /** 404 is the documented catch-all status of the order calls (docs/facts/errors.md#http-status). */
  constructor(code: ErrorCode, detail = '', status: ContentfulStatusCode = 404) {
    super(detail ? `${TITLES[code]}: ${detail}` : TITLES[code]);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }

  envelope(): object {
    return { success: false, data: {}, error_code: this.code, error_info: this.message };
  }
}

/** What is gone is 1000 with words of its own, such as "Not found" (docs/facts/errors.md#codes). */
export class Gone extends ApiError {
  constructor(words: string) {
    super(1000, '', 410);
    this.message = words;
  }
}

/** Recorded of a direct debit from any other account than the documented ones. */
export class IbanNotAllowed extends ApiError {
  constructor() {
    super(1000);
    this.message = 'IBAN not allowed in TEST';
  }
}

/**
 * Some calls answer with nothing but a message: 403 and 404 of sites, transactions, cancel
 * (docs/facts/errors.md#http-status).
 */
export class PlainRefusal extends RefusedRequest {
  readonly status: 403 | 404;

  constructor(status: 403 | 404) {
    super(status === 403 ? 'Forbidden' : 'Not found');
    this.name = 'PlainRefusal';
    this.status = status;
  }

  envelope(): object {
    return { message: this.message };
  }
}

/** Wrong attributes, each with what is wrong about it (docs/facts/api.md#answers). */
export class ValidationError extends RefusedRequest {
  readonly status = 422;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('Validation error');
    this.name = 'ValidationError';
    this.problems = problems;
  }

  envelope(): object {
    const errors = this.problems.map(({ attribute, value, message }) => ({
      attribute,
      details:
        value === undefined ? [] : [typeof value === 'string' ? value : JSON.stringify(value)],
      message,
      uri: `#/${attribute}`,
    }));
    return { success: false, message: this.message, errors };
  }
}

interface Problem {
  readonly attribute: string;
  readonly value: unknown;
  readonly message: string;
}

export function errorResponse(context: Context, error: RefusedRequest): Response {
  return context.json(error.envelope(), error.status);
}
