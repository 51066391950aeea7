/**
 * Ways in which a text may contain a secret in encoded form. This file decodes artifacts, while the
 * redaction encodes secrets, so one cannot hide a mistake of the other. All texts are Latin-1 bytes.
 */
export const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

const percent = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const form = (text: string): string => percent(text.replace(/\+/g, ' '));

const json = (text: string): string =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
      bytesOf(String.fromCharCode(parseInt(code, 16))),
    )
    .replace(/\\u\{0*([\da-f]{1,6})\}/gi, (_, code: string) =>
      bytesOf(String.fromCodePoint(parseInt(code, 16))),
    )
    .replace(/\\x([\da-f]{2})/gi, (_, code: string) =>
      bytesOf(String.fromCharCode(parseInt(code, 16))),
    )
    .replace(/\\([0-3][0-7]{2})/g, (_, code: string) =>
      bytesOf(String.fromCharCode(parseInt(code, 8))),
    )
    .replace(/\\(["\\/])/g, '$1');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const html = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (hex) return bytesOf(String.fromCodePoint(parseInt(String(hex), 16)));
    if (decimal) return bytesOf(String.fromCodePoint(Number(decimal)));
    return entities[name] ?? whole;
  });

/** What matches, each once: a log of 80 MB says the same over and over. */
const distinct = (text: string, what: RegExp): string[] => [...new Set(text.match(what))];

/** Decodes every run of base64 letters, in both alphabets, from each of four start positions. */
const base64 = (text: string): string =>
  distinct(text, /[\w+/-]{8,}/g)
    .flatMap((run) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64')))
    .map((bytes) => bytes.toString('latin1'))
    .join('\n');

/** Decodes every run of hexadecimal digits, from both start positions. */
const hex = (text: string): string =>
  distinct(text, /[\da-f]{8,}/gi)
    .flatMap((run) => [run, run.slice(1)])
    .map((run) => Buffer.from(run, 'hex').toString('latin1'))
    .join('\n');

/** UTF-16 text of one-byte letters. */
const wide = (text: string): string => text.replaceAll('\0', '');

/** Removes the line breaks of an email, raw or in JSON. */
const unwrapped = (text: string): string => text.replace(/\r?\n|\\r\\n|\\n/g, '');

const single = [percent, form, json, html, base64];
const all = (text: string): string => html(json(percent(text)));

/** A text as it is, in every decoding, and in nested decodings. One at a time: a log has 80 MB. */
function* readings(text: string): Generator<string> {
  yield text;
  for (const decode of single) yield decode(text);
  const unescaped = json(text);
  for (const decode of single) yield decode(unescaped);
  yield base64(all(text));
  yield all(all(text));
  yield all(base64(text));
  yield all(base64(base64(text)));
  yield base64(json(base64(text)));
  yield base64(unwrapped(text));
  yield hex(text);
  yield wide(text);
}

/** The names of the secrets in a file, in any encoding. */
export function secretsIn(
  content: Uint8Array,
  secrets: Readonly<Record<string, string>>,
): string[] {
  const patterns = Object.entries(secrets).map(
    ([name, secret]) => [name, pattern(bytesOf(secret))] as const,
  );
  const found = new Set<string>();
  for (const text of readings(Buffer.from(content).toString('latin1'))) {
    for (const [name, secret] of patterns) if (secret.test(text)) found.add(name);
  }
  return patterns.map(([name]) => name).filter((name) => found.has(name));
}

/** Six digits may be part of a longer number by chance. They count only as a separate number. */
function pattern(secret: string): RegExp {
  const literal = secret.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&');
  return new RegExp(/^\d+$/.test(secret) ? `(?<![\\d.])${literal}(?!\\d|\\.\\d)` : literal);
}
