import { createHmac } from 'node:crypto';
import type { Order } from '../core/orders.ts';

/** `events_token`: an HS256 JWT with the claims of the recorded one (api.md 2.2). */
export function eventsToken(order: Order, key: string): string {
  const claims = {
    exp: Math.floor(order.expires / 1000),
    grt: ['mbus:session.order', 'mbus:session.qr'],
    pid: order.sessionId,
    sub: 'pr',
  };
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims].map(encode).join('.');
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
