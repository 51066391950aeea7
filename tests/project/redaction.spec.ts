import { expect, test } from '@playwright/test';
import { redact, redactNetwork, tokensIn } from '../../reporters/redact-text.ts';

const secret = 'pa$$ "word"+/<ü>&1';

/** Every form in which a secret can come up in a report. */
const spellings: Readonly<Record<string, string>> = {
  'as it is': secret,
  'in JSON': JSON.stringify({ login: secret }),
  'in an address': `https://example/?p=${encodeURIComponent(secret)}`,
  'in a form': new URLSearchParams({ p: secret }).toString(),
  'in HTML': '<input value="pa$$ &quot;word&quot;+/&lt;ü>&amp;1">',
  'in base64': Buffer.from(secret).toString('base64'),
  'in base64 behind one letter': Buffer.from(`u${secret}`).toString('base64'),
  'in base64 behind two letters': Buffer.from(`u:${secret}`).toString('base64'),
  'in base64 for addresses': Buffer.from(`user:${secret}.`).toString('base64url'),
};

for (const [where, text] of Object.entries(spellings)) {
  test(`a secret is taken out ${where}`, () => {
    const redacted = redact(`before ${text} after`, [secret]);
    expect(redacted).toMatch(/^before .*\[redacted\].* after$/);
    expect(redacted).not.toContain('word');
  });
}

test('every occurrence goes, and nothing else', () => {
  expect(redact('key-1, key-2, key-1', ['key-1'])).toBe('[redacted], key-2, [redacted]');
  expect(redact('nothing to hide', [])).toBe('nothing to hide');
});

test('a secret that holds another one goes as a whole', () => {
  expect(redact('canary-long canary', ['canary-long', 'canary'])).toBe('[redacted] [redacted]');
});

for (const name of ['Cookie', 'set-cookie', 'authorization', 'api_key', 'X-CSRF-Token']) {
  test(`the value of the header ${name} goes`, () => {
    const line = JSON.stringify({ headers: [{ name, value: 'a "b" c' }] });
    expect(JSON.parse(redactNetwork(line))).toEqual({ headers: [{ name, value: '[redacted]' }] });
  });
}

test('the value of another header stays', () => {
  const line = JSON.stringify({ headers: [{ name: 'accept', value: 'text/html' }] });
  expect(redactNetwork(line)).toBe(line);
});

test('form tokens are found in the page snapshots of a trace', () => {
  const trace =
    '["INPUT",{"type":"hidden","name":"csrf_token","value":"canary-token"}],' +
    '["INPUT",{"name":"amount","value":"1.37 EUR"}],["INPUT",{"name":"token","value":""}]';
  expect(tokensIn(trace)).toEqual(['canary-token']);
});
