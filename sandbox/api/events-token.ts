import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import type { Order } from '../core/orders.ts';
import { sameText } from './auth.ts';

const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

/** `events_token`: an HS256 JWT with the claims of the recorded one (docs/facts/api.md#event-stream). */
export function eventsToken(order: Order, key: string): string {
  const claims = {
    exp: Math.floor(order.expires / 1000),
    grt: ['mbus:session.order', 'mbus:session.qr'],
    pid: order.sessionId,
    sub: 'pr',
  };
  const signed = `${HEADER}.${encode(claims)}`;
  return `${signed}.${signature(signed, key)}`;
}

const claimsOf = z.object({ pid: z.string(), exp: z.number() });

/** The session that a token is about; undefined when it is not genuine, or too old. */
export function sessionOf(token: string, key: string, now: number): string | undefined {
  const [header, claims = '', signed = '', ...more] = token.split('.');
  if (header !== HEADER || more.length > 0) return undefined;
  if (!sameText(signed, signature(`${header}.${claims}`, key))) return undefined;
  const { pid, exp } = claimsOf.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
  return exp * 1000 > now ? pid : undefined;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

const signature = (signed: string, key: string): string =>
  createHmac('sha256', key).update(signed).digest('base64url');
