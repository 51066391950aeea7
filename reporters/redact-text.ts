const blank = '[redacted]';

/** Headers that carry a session or a key, whatever their value. */
const secretHeaders = /^(cookie|set-cookie|authorization|api_key|x-(csrf|xsrf)-token)$/i;

/** Every form in which a secret may be written into an artifact. */
export function spellings(secret: string): string[] {
  const forms = [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;'),
    ...base64Spellings(secret),
  ];
  return [...new Set(forms)].filter((form) => form.length > 3);
}

/**
 * What base64 makes of the secret at each of the three positions it can have in a longer text: the
 * characters that do not depend on its neighbours.
 */
function base64Spellings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inside = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return encoded.slice(first, last);
  });
  return [
    bytes.toString('base64'),
    ...inside,
    ...inside.map((it) => it.replace(/\+/g, '-').replace(/\//g, '_')),
  ];
}

/** Blanks out every secret of a text, in whatever spelling. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap(spellings)
    .reduce((redacted, spelling) => redacted.replaceAll(spelling, blank), text);
}

/** Values of form tokens that a page snapshot in a trace holds. */
export function tokensIn(trace: string): string[] {
  const inputs = trace.matchAll(/\["INPUT",(\{[^{}]*\})/g);
  return [...inputs]
    .map(([, attributes = '{}']) => attributes)
    .filter((attributes) => /"(name|id)":"[^"]*(csrf|xsrf|token)/i.test(attributes))
    .map((attributes) => /"(?:value|__playwright_value_)":"([^"]{4,})"/.exec(attributes)?.[1])
    .filter((token) => token !== undefined);
}

/** Blanks out the values of secret headers and cookies in one line of a trace's network log. */
export function redactNetwork(line: string): string {
  return line.replace(/\{"name":"([^"]+)","value":"((?:[^"\\]|\\.)*)"/g, (whole, name: string) =>
    secretHeaders.test(name) ? `{"name":"${name}","value":"${blank}"` : whole,
  );
}
