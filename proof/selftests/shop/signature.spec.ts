import { expect, test } from '@playwright/test';
import { signatureFault } from '../../../fixtures/shop/signature.ts';
import vectors from '../../../sandbox/test/data/webhook-vectors.json' with { type: 'json' };

const example = vectors.find(({ name }) => name === 'short');
if (!example) throw new Error('the vector "short" is missing');
const { auth, body, apiKey, timestamp } = example;

test('there are seven vectors', () => expect(vectors).toHaveLength(7));

for (const vector of vectors) {
  test.describe(`Vector "${vector.name}"`, () => {
    const now = vector.timestamp + 1;

    test('proves its body', () => {
      expect(signatureFault(vector.auth, vector.body, vector.apiKey, now)).toBeUndefined();
      expect(signatureFault(vector.auth, vector.body, ` ${vector.apiKey}\n`, now)).toBeUndefined();
    });

    test('proves no other body and no other key', () => {
      const fault = 'its signature does not fit its body and the API key';
      expect(signatureFault(vector.auth, `${vector.body} `, vector.apiKey, now)).toBe(fault);
      const tampered = vector.body.replace('"amount":', '"amount":9');
      expect(signatureFault(vector.auth, tampered, vector.apiKey, now)).toBe(fault);
      expect(signatureFault(vector.auth, vector.body, `${vector.apiKey}x`, now)).toBe(fault);
    });
  });
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const malformed: readonly (readonly [string, string | undefined, RegExp])[] = [
  ['no header', undefined, /no Auth header/],
  ['an empty header', '', /no Auth header/],
  ['a header that is not base64', '***', /no timestamp/],
  ['a time that is no number', base64(`soon:${'a'.repeat(128)}`), /no timestamp/],
  ['a signature cut short', base64(`${timestamp}:abc`), /not 128 hex digits/],
  ['no signature', base64(`${timestamp}`), /not 128 hex digits/],
];

for (const [title, header, fault] of malformed) {
  test(`${title} proves nothing`, () => {
    expect(signatureFault(header, body, apiKey, timestamp)).toMatch(fault);
  });
}

test('a signature is good for 600 seconds and not for one more', () => {
  expect(signatureFault(auth, body, apiKey, timestamp + 600)).toBeUndefined();
  expect(signatureFault(auth, body, apiKey, timestamp + 601)).toMatch(/older than 600 seconds/);
});

test('a malformed signature is a fault, not a crash', () => {
  const header = Buffer.from(`1700000000:${'é'.repeat(128)}`).toString('base64');
  expect(signatureFault(header, '{}', 'k', 1_700_000_000)).toMatch(/128 hex digits/);
});
