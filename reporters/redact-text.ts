const blank = '[redacted]';

/** Headers that carry a session or a key, whatever their value. */
const secretHeaders = /^(cookie|set-cookie|authorization|api_key|x-(csrf|xsrf)-token)$/i;

/** Values that are shorter are words or flags: to blank them out would garble the report. */
const shortestToken = 8;

/** Blanks out every secret of a text, in whatever spelling. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (redacted, secret) =>
      base64Spellings(secret).reduce(
        (left, spelling) => left.replaceAll(spelling, blank),
        /^\d+$/.test(secret) ? withoutNumber(redacted, secret) : withoutText(redacted, secret),
      ),
    text,
  );
}

const withoutText = (text: string, secret: string): string =>
  text.replace(new RegExp(Array.from(secret, escapesOf).join(''), 'gi'), blank);

/**
 * A character as it is, and as addresses, JSON and HTML write it, also within one another, such as
 * JSON in JSON or in an address. Letters and digits are never written differently.
 */
function escapesOf(character: string): string {
  if (/[a-z\d]/i.test(character)) return character;
  const unit = character.codePointAt(0) ?? 0;
  const hex = unit.toString(16);
  const percent = [...Buffer.from(character)].map((byte) => `%(?:25)*${twoDigits(byte)}`).join('');
  const literal = character.replace(/[$()*+.?[\\\]^{|}/-]/, '\\$&');
  const entity = `(?:&|u0026)(?:amp;)*(?:#0*${unit}|#x0*${hex}|${names[character] ?? '#'});`;
  const inJson = `u${hex.padStart(4, '0')}`;
  const blankInForms = character === ' ' ? '|\\+' : '';
  return `(?:\\\\|%(?:25)*5c)*(?:${literal}|${percent}|${entity}|${inJson}${blankInForms})`;
}

const names: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

const twoDigits = (byte: number): string => byte.toString(16).padStart(2, '0');

/**
 * A code of digits goes where it is a number of its own: within longer numbers, such as times, it
 * comes up by chance. A number in JSON becomes another one, or the file could not be read again.
 */
function withoutNumber(text: string, code: string): string {
  const escaped = '%[\\da-f]\\d|\\\\u[\\da-f]{3}\\d';
  const own = new RegExp(`(?<!\\d(?<!${escaped}))(?<!\\d\\.)${code}(?!\\d|\\.\\d)`, 'gi');
  return text.replace(own, (match, offset: number) => {
    const before = text.slice(Math.max(0, offset - 2), offset);
    const after = text.slice(offset + match.length, offset + match.length + 2);
    return /[:,[]\s?$/.test(before) && /^\s?[,}\]]/.test(after) ? '0' : blank;
  });
}

/**
 * What base64 makes of the secret, in JSON or not, at each of the three positions it can have in a
 * longer text: the characters that do not depend on its neighbours.
 */
function base64Spellings(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inside = [secret, inJson].flatMap((text) =>
    [0, 1, 2].map((before) => {
      const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
      const encoded = bytes.toString('base64').replace(/=+$/, '');
      return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
    }),
  );
  const ofAddresses = inside.map((it) => it.replace(/\+/g, '-').replace(/\//g, '_'));
  return [...new Set([...inside, ...ofAddresses])].filter((form) => form.length > 3);
}

/** Values of form tokens that a page snapshot in a trace holds, in hidden fields or in its head. */
export function tokensIn(trace: string): string[] {
  const elements = trace.matchAll(/\["(?:INPUT|META)",(\{[^{}]*\})/g);
  return [...elements]
    .map(([, attributes = '{}']) => attributes)
    .filter((attributes) => /"(name|id)":"[^"]*(csrf|xsrf|token)/i.test(attributes))
    .map(
      (attributes) =>
        /"(?:value|content|__playwright_value_)":"([^"]*)"/.exec(attributes)?.[1] ?? '',
    )
    .filter((token) => token.length >= shortestToken);
}

/** Values of the cookies that a trace's network log tells of; short ones hold a language or a flag. */
export function cookiesIn(network: string): string[] {
  const set = network.matchAll(/"name":"set-cookie","value":"([^"]*)"/gi);
  const sent = network.matchAll(/"name":"cookie","value":"([^"]*)"/gi);
  return [...set, ...sent]
    .flatMap(([, header = '']) => header.split(/;\s*|\\n/))
    .map((cookie) => cookie.slice(cookie.indexOf('=') + 1))
    .filter((value) => value.length >= shortestToken);
}

/** Blanks out the values of secret headers and cookies in one line of a trace's network log. */
export function redactNetwork(line: string): string {
  return line.replace(/\{"name":"([^"]+)","value":"((?:[^"\\]|\\.)*)"/g, (whole, name: string) =>
    secretHeaders.test(name) ? `{"name":"${name}","value":"${blank}"` : whole,
  );
}
