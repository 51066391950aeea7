import { expect, test } from '@playwright/test';
import { sign } from '../../../sandbox/notifications/signature.ts';

/** Worked examples: one computed with three independent tools, one from the official PHP client's unit test. */
const VECTORS = [
  {
    name: 'short body',
    key: 'test-api-key-0123456789',
    timestamp: 1700000000,
    body: '{"amount":1000,"order_id":"order-1","status":"completed"}',
    auth: 'MTcwMDAwMDAwMDphYTM4MTllMjMxNWM1NGE5YWM2N2U0Mjc5MmYzOWI4MTczNmQ0ODg2MDY4Y2EwMTEyZTE5OWRlOGMxMDNlODU2MmE1MjIwNWMxZjAzODkxN2M5NGNmMTZkOTNkMGE4ZjEzYmU3MGE0MWEwY2Q1MTk0YzJhNjdiNGY4MjYwY2IwOQ==',
  },
  {
    name: 'letters beyond ASCII, slashes',
    key: 'test-api-key-0123456789',
    timestamp: 1700000000,
    body: '{"amount":1000,"amount_refunded":0,"costs":[],"created":"2025-08-29T12:00:00","currency":"EUR","description":"Order € 10 / test","financial_status":"declined","modified":"2025-08-29T12:00:05","order_id":"order-1","payment_details":{"card_expiry_date":"3012","last4":"0045","type":"MISTERCASH"},"reason":"3DS Authentication Failed / Card authentication failed.","reason_code":"3001","status":"declined","transaction_id":1756461600123456}',
    auth: 'MTcwMDAwMDAwMDo5NzU1YmY1YTAxNzVjNjA3OWFmZDY0NzBkY2M5ZjBmNWNkMzcxZjhkODNmZjlhMTY0MmE2Y2MwOGIzNTU0NzVhNDJlY2NiMDc4ZDE3MzQ2ZTJiYjU1ZmZjNzdmYTAyZjAxODRiMmU3MzNjNjMyZjI4Yzg2MDRlYjRjMDExZDA3Yg==',
  },
  {
    name: 'a newline at the end counts',
    key: 'test-api-key-0123456789',
    timestamp: 1700000000,
    body: '{"amount":1000,"order_id":"order-1","status":"completed"}\n',
    auth: 'MTcwMDAwMDAwMDoxMmE1MDBlZGU2MmM0NzIzMjhlMzM3MzZmZDFhMTE5MjE4ZWEyZGEzMDAwMjY2NGRmYmZlOTdhNmM2ZjRjNGM2MjdjZmU0ZWQ3YjJmOTY1OTkwNWE0NWMzYjU3YjI4NDY4N2ZiM2FlZmFhZWNhYTg5OWNhOGI3YjdjNzg3YTU4Mw==',
  },
];

for (const { name, key, timestamp, body, auth } of VECTORS) {
  test(`signature: ${name}`, () => {
    expect(sign(body, key, timestamp)).toBe(auth);
    expect(sign(body, ` ${key}\n`, timestamp), 'the key is trimmed').toBe(auth);
  });
}
