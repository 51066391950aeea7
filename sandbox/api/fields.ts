import { isIP } from 'node:net';
import * as z from 'zod/mini';
import { isCountry } from './countries.ts';

/** Official clients send "" and null for what they leave out (docs/facts/api.md#requests): read as absent. */
const absent = (value: unknown): unknown => (value === '' || value === null ? undefined : value);
export const blankable = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(z.transform(absent), z.optional(schema));

export const text = (longest: number) =>
  z.pipe(
    z.pipe(
      z.union([z.string(), z.number()]),
      z.transform((value) => String(value)),
    ),
    z.string().check(z.maxLength(longest)),
  );
/** An order id, as it was sent: clients send text or numbers (docs/facts/openapi.md#types-that-differ). */
export const orderId = z
  .union([z.string().check(z.minLength(1)), z.number()])
  .check(z.refine((id) => String(id).length <= 50));
/** Longer than any client sends, and short enough for the line of a request and the header of a redirect. */
const LONGEST_ADDRESS = 4096;
/**
 * Control characters, which URL parsers drop and headers cannot carry, are in no address. In ASCII, as it goes
 * over the wire: letters beyond it in UTF-8 (RFC 3987), a host by its ASCII name.
 */
export const webAddress = z.pipe(
  z.string().check(z.maxLength(LONGEST_ADDRESS), z.regex(/^\P{Cc}*$/u)),
  z.pipe(z.url({ protocol: /^https?$/ }), z.transform(toAscii)),
);
export const wholeNumber = z.pipe(
  z.union([z.int(), z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))]),
  z.int().check(z.nonnegative()),
);
/** PHP sends 1, older documentation 1 or "1", the API reference true (docs/facts/qr.md#qr-order). */
export const flag = z.pipe(
  z.transform((value) => [true, 1, '1', 'true'].includes(value as string)),
  z.boolean(),
);
/** PHP sends [] for an empty object. */
export const group = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.pipe(
    z.transform((value) => (Array.isArray(value) ? undefined : (absent(value) ?? undefined))),
    z.optional(z.object(shape)),
  );

/** Behind proxies the shopper's address is the first of a list. */
export const ipAddress = z
  .string()
  .check(z.refine((value) => isIP(value.split(',')[0]?.trim() ?? '') !== 0));

/** ISO 3166-1 alpha-2, in any case. */
export const country = z.pipe(
  z.string().check(z.refine(isCountry)),
  z.transform((value) => value.toUpperCase()),
);

function toAscii(address: string): string {
  const web = address.trim();
  const [scheme = ''] = /^https?:[/\\]{0,2}/i.exec(web) ?? [];
  const [authority = ''] = /^[^/\\?#]*/.exec(web.slice(scheme.length)) ?? [];
  const rest = web.slice(scheme.length + authority.length);
  const host = /^[!-~]*$/.test(authority) ? authority : new URL(address).host;
  return scheme + host + rest.replaceAll(/[^!-~]+/g, encodeURIComponent);
}
