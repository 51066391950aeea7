import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { unpacked } from './canary/artifacts.ts';
import { secretsIn } from './canary/readings.ts';

const secret = `pä$ "w\\ord"'+/<1>&`;
const json = JSON.stringify({ login: secret });
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const hidden: Readonly<Record<string, string>> = {
  'as it is': secret,
  'in an address': encodeURIComponent(secret),
  'in a form': new URLSearchParams({ a: secret }).toString(),
  'in JSON': json,
  'in JSON within JSON': JSON.stringify(json),
  'in JSON with escapes': json.replace(
    /[^\x20-\x7e]|</g,
    (it) => `\\u00${it.charCodeAt(0).toString(16)}`,
  ),
  'in HTML': secret.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`),
  'in JSON in an address': encodeURIComponent(json),
  'in base64': base64(secret),
  'in base64 behind a letter': base64(`a${secret}`),
  'in base64 behind two letters': base64(`ab${secret}`),
  'in base64 for addresses': Buffer.from(`user:${secret}`).toString('base64url'),
  'in base64 of base64': base64(base64(secret)),
  'in base64 of JSON with base64': base64(JSON.stringify({ body: base64(json) })),
  'in base64 in lines': base64(`${'x'.repeat(50)}${secret}`).replace(/.{64}/g, '$&\r\n'),
  'in hexadecimal': Buffer.from(secret).toString('hex'),
  'in UTF-16': Buffer.from(secret, 'utf16le').toString('latin1'),
  'in JavaScript': secret.replace(
    /\W/g,
    (it) => `\\x${it.charCodeAt(0).toString(16).padStart(2, '0')}`,
  ),
  'in newer JavaScript': secret.replace(/\W/g, (it) => `\\u{${it.charCodeAt(0).toString(16)}}`),
  'in octal': secret.replace(/\W/g, (it) => `\\${it.charCodeAt(0).toString(8).padStart(3, '0')}`),
  'in JSON in base64 in JSON': JSON.stringify({ body: base64(json) }),
};

for (const [where, text] of Object.entries(hidden)) {
  test(`the canary finds a secret ${where}`, () => {
    const content = Buffer.from(`before ${text} after`);
    expect(secretsIn(content, { secret, other: 'not there' })).toEqual(['secret']);
  });
}

test('the canary looks into zips, zips in zips and zips in a page', () => {
  const file = { 'a.txt': Buffer.from(secret) };
  const page = `<script>"data:application/zip;base64,${base64Zip(file)}"</script>`;
  const zip = zipSync({ 'inner.zip': zipSync(file), 'index.html': Buffer.from(page) });
  const places = unpacked('report.zip', zip)
    .filter(({ content }) => secretsIn(content, { secret }).length > 0)
    .map(({ place }) => place);
  expect(places).toContain('report.zip!inner.zip!a.txt');
  expect(places).toContain('report.zip!index.html!a.txt');
});

test('the canary does not take a part of a number for a code', () => {
  const content = Buffer.from('1481516 481516.25 0.481516');
  expect(secretsIn(content, { code: '481516' })).toEqual([]);
  expect(secretsIn(Buffer.from('otp=481516&a'), { code: '481516' })).toEqual(['code']);
});

const base64Zip = (files: Record<string, Uint8Array>): string =>
  Buffer.from(zipSync(files)).toString('base64');
