import { createHmac } from 'node:crypto';

/** Whether the `Auth` header proves these bytes, checked as the official PHP client does (docs/facts/webhooks.md#bytes-of-the-body). */
export function isSigned(auth: string, body: string, key: string): boolean {
  const [timestamp, signature] = Buffer.from(auth, 'base64').toString().split(':');
  return createHmac('sha512', key).update(`${timestamp}:${body}`).digest('hex') === signature;
}

/** When it was signed: seconds since 1970. */
export const signedAt = (auth: string): number =>
  Number(Buffer.from(auth, 'base64').toString().split(':')[0]);
