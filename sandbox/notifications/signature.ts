import { createHmac } from 'node:crypto';

/**
 * The `Auth` header of a notification: base64 of the timestamp, a colon, and the hex HMAC-SHA512 of
 * `timestamp:body` under the API key (docs/facts/webhooks.md#signature).
 */
export function sign(body: string, apiKey: string, timestamp: number): string {
  const hmac = createHmac('sha512', apiKey.trim()).update(`${timestamp}:${body}`).digest('hex');
  return Buffer.from(`${timestamp}:${hmac}`).toString('base64');
}
