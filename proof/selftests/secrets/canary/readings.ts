/**
 * How a text may hold a secret without showing it. Artifacts are decoded here, while the redaction
 * encodes: neither can hide a mistake of the other. All texts are bytes as Latin-1 strings.
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

/** Every run of base64 letters, of both alphabets, decoded from each of four places to begin at. */
const base64 = (text: string): string =>
  (text.match(/[\w+/-]{8,}/g) ?? [])
    .flatMap((run) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64')))
    .map((bytes) => bytes.toString('latin1'))
    .join('\n');

/** Every run of hexadecimal digits, from both places to begin at. */
const hex = (text: string): string =>
  (text.match(/[\da-f]{8,}/gi) ?? [])
    .flatMap((run) => [run, run.slice(1)])
    .map((run) => Buffer.from(run, 'hex').toString('latin1'))
    .join('\n');

/** UTF-16 of letters that one byte can hold. */
const wide = (text: string): string => text.replaceAll('\0', '');

/** Without the line breaks of a mail, as they are or in JSON. */
const unwrapped = (text: string): string => text.replace(/\r?\n|\\r\\n|\\n/g, '');

const single = [percent, form, json, html, base64];
const all = (text: string): string => html(json(percent(text)));

/** A text as it is, in every decoding, and in those that contain one another. */
function readings(text: string): string[] {
  const unescaped = json(text);
  return [
    text,
    ...single.map((decode) => decode(text)),
    ...single.map((decode) => decode(unescaped)),
    base64(all(text)),
    all(all(text)),
    all(base64(text)),
    all(base64(base64(text))),
    base64(json(base64(text))),
    base64(unwrapped(text)),
    hex(text),
    wide(text),
  ];
}

/** The names of the secrets that a file holds, in whatever encoding. */
export function secretsIn(
  content: Uint8Array,
  secrets: Readonly<Record<string, string>>,
): string[] {
  const texts = readings(Buffer.from(content).toString('latin1'));
  return Object.entries(secrets)
    .map(([name, secret]) => [name, pattern(bytesOf(secret))] as const)
    .filter(([, secret]) => texts.some((text) => secret.test(text)))
    .map(([name]) => name);
}

/** Six digits in a row come up in longer numbers by chance; as a number of their own they count. */
function pattern(secret: string): RegExp {
  const literal = secret.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&');
  return new RegExp(/^\d+$/.test(secret) ? `(?<![\\d.])${literal}(?!\\d|\\.\\d)` : literal);
}
