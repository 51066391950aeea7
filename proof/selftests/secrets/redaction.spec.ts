import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { redactFile } from '../../../fixtures/secrets/redact-files.ts';
import {
  redact,
  redactNetwork,
  secretsInHeaders,
  tokensIn,
  tokensInAnswer,
} from '../../../fixtures/secrets/redact-text.ts';
import { rememberedSecrets, rememberSecrets } from '../../../fixtures/secrets/secrets.ts';
import { clean } from '../../../fixtures/use/per-worker/outgoing.ts';

const secret = 'pa$$ "word"+/<ü>&1';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Every form in which a secret may appear in a report. */
const spellings: Readonly<Record<string, string>> = {
  'as it is': secret,
  'in JSON': JSON.stringify({ login: secret }),
  'in an address': `https://example/?p=${encodeURIComponent(secret)}`,
  'in a form': new URLSearchParams({ p: secret }).toString(),
  'in HTML': '<input value="pa$$ &quot;word&quot;+/&lt;ü>&amp;1">',
  'in JSON within JSON': JSON.stringify(JSON.stringify({ login: secret })),
  'in JSON in an address': encodeURIComponent(JSON.stringify({ login: secret })),
  'in an address in an address': encodeURIComponent(encodeURIComponent(secret)),
  'in HTML with numbers': 'pa&#36;$ &#34;word&#x22;+/&#60;&#xFC;>&#38;1',
  'in HTML in JSON': JSON.stringify('pa$$ &quot;word&quot;+/&lt;ü&gt;&amp;1'),
  'in HTML in JSON, as .NET writes it': 'pa$$ \\u0022word\\u0022+\\/\\u003cü\\u003e\\u00261',
  'in JSON in base64': Buffer.from(JSON.stringify({ secret })).toString('base64'),
  'in base64': Buffer.from(secret).toString('base64'),
  'in base64 behind one letter': Buffer.from(`u${secret}`).toString('base64'),
  'in base64 behind two letters': Buffer.from(`u:${secret}`).toString('base64'),
  'in base64 of base64': Buffer.from(Buffer.from(`u:${secret}`).toString('base64')).toString(
    'base64',
  ),
  'in base64 of JSON with base64': base64(
    JSON.stringify({ body: base64(JSON.stringify({ secret })) }),
  ),
  'in base64 in lines of a mail': base64(`${'x'.repeat(50)}${secret}${'x'.repeat(50)}`).replace(
    /.{76}/g,
    '$&\r\n',
  ),
  'in base64 in lines, in JSON': JSON.stringify(
    base64(`${'x'.repeat(50)}${secret}${'x'.repeat(50)}`).replace(/.{64}/g, '$&\n'),
  ),
  'in hexadecimal': Buffer.from(secret).toString('hex'),
  'in hexadecimal in capitals': Buffer.from(secret).toString('hex').toUpperCase(),
  'in UTF-16': Buffer.from(secret, 'utf16le').toString('latin1'),
  'in UTF-16, high byte first': Buffer.from(secret, 'utf16le').swap16().toString('latin1'),
  'in JavaScript': secret.replace(
    /[^\w]/g,
    (it) => `\\x${it.charCodeAt(0).toString(16).padStart(2, '0')}`,
  ),
  'in newer JavaScript': secret.replace(/[^\w]/g, (it) => `\\u{${it.charCodeAt(0).toString(16)}}`),
  'in octal': secret.replace(
    /[^\w]/g,
    (it) => `\\${it.charCodeAt(0).toString(8).padStart(3, '0')}`,
  ),
  'in base64 for addresses': Buffer.from(`user:${secret}.`).toString('base64url'),
};

for (const [where, text] of Object.entries(spellings)) {
  test(`a secret is taken out ${where}`, () => {
    const redacted = redact(`before ${text} after`, [secret]);
    expect(redacted).toMatch(/^before .*\[redacted\].* after$/);
    expect(redacted).not.toContain('word');
  });
}

for (const [where, escaped] of Object.entries({
  'an address': encodeURIComponent,
  'an address in an address': (text: string) => encodeURIComponent(encodeURIComponent(text)),
})) {
  test(`a secret whose base64 has signs that are escaped is taken out of ${where}`, () => {
    const signs = '~~~key???>>>key~~~';
    for (const before of ['', 'u', 'u:']) {
      const text = `https://example/?p=${escaped(base64(`${before}${signs}`))}`;
      expect(redact(text, [signs]), before).toBe('https://example/?p=[redacted]');
    }
  });
}

test('a letter outside the basic plane is found in JSON that writes it in ASCII', () => {
  const [high, low] = ['\\ud83d', '\\ude00'];
  expect(redact(`{"p":"${high}${low}word"}`, ['😀word'])).toBe('{"p":"[redacted]"}');
  const twice = `{\\"p\\":\\"\\${high}\\${low}word\\"}`;
  expect(redact(twice, ['😀word'])).toBe('{\\"p\\":\\"[redacted]\\"}');
});

test('every occurrence goes, and nothing else', () => {
  expect(redact('key-1, key-2, key-1', ['key-1'])).toBe('[redacted], key-2, [redacted]');
  expect(redact('nothing to hide', [])).toBe('nothing to hide');
});

test('two secrets go from lines of base64, whichever of them a line break cuts', () => {
  const two = ['9Nb0zjXQQeZMDfMGYJJD6JOzGjiKPcrQ4zu6DwkX', '3VQeYzPLfZD2Npna'];
  const lines = base64(two.join(' | ')).replace(/.{76}/g, '$&\r\n');
  expect(redact(`a ${lines} b`, two)).toBe('a [redacted] b');
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

const code = '481516';

for (const [what, text, redacted] of [
  ['a sentence', 'the code 481516.', 'the code [redacted].'],
  ['a form', 'otp=481516&next=1', 'otp=[redacted]&next=1'],
  ['JSON in an address', '%22481516%22', '%22[redacted]%22'],
  ['escaped JSON', String.raw`\u0022481516\u0022`, String.raw`\u0022[redacted]\u0022`],
  ['a number in JSON', '{"otp":481516}', '{"otp":0}'],
] as const) {
  test(`a code of digits is taken out of ${what}`, () => {
    expect(redact(text, [code])).toBe(redacted);
  });
}

test('digits that a longer number holds by chance stay', () => {
  const times = '{"start":1481516.25,"end":481516.5,"left":0.481516,"at":14815160}';
  expect(redact(times, [code])).toBe(times);
});

test('cookies are found in the network log of a trace', () => {
  const log =
    '{"name":"Set-Cookie","value":"sid=canary-session; Path=/; HttpOnly\\nlang=en"},' +
    '{"name":"cookie","value":"a=canary-first; b=canary=second"},{"name":"accept","value":"a=text/html"}';
  expect(secretsInHeaders(log)).toEqual(
    expect.arrayContaining(['canary-session', 'canary-first', 'canary=second']),
  );
  expect(secretsInHeaders(log)).not.toContain('text/html');
});

test('tokens are found in the headers of a trace', () => {
  const log =
    '{"name":"Authorization","value":"Bearer canary-bearer"},{"name":"x-xsrf-token","value":"canary-xsrf"}';
  expect(secretsInHeaders(log)).toEqual(['canary-bearer', 'canary-xsrf']);
});

test('form tokens are found in the page snapshots of a trace', () => {
  const trace =
    '["META",{"name":"csrf-token","content":"canary-of-the-head"}],' +
    '["INPUT",{"type":"hidden","name":"csrf_token","value":"canary-token"}],' +
    '["INPUT",{"name":"amount","value":"1.37 EUR"}],["INPUT",{"name":"token","value":"true"}]';
  expect(tokensIn(trace)).toEqual(['canary-of-the-head', 'canary-token']);
});

test('form tokens are found in pages and in JSON that a server sent', () => {
  const answer =
    '<meta content="canary-of-the-head" name="csrf-token"><input type="hidden" name="_csrf" ' +
    'value="canary-token"><input name="amount" value="1.37 euros"> {"xsrfToken": "canary-in-json"}';
  expect(tokensInAnswer(answer)).toEqual(['canary-of-the-head', 'canary-token', 'canary-in-json']);
});

/** As no page has them: what each letter is looked at for again would take minutes or hours. */
const long = 60_000;
const slow: Readonly<Record<string, () => unknown>> = {
  'backslashes before a secret that begins with a sign': () =>
    redact('\\'.repeat(long), ['!secret-1']),
  'escaped backslashes': () => redact('%5c'.repeat(long), ['!secret-1']),
  'a text that ends in no quotation mark': () => tokensInAnswer(`"${'token'.repeat(long)}`),
  'elements that do not end': () => tokensInAnswer('<input '.repeat(long)),
};
for (const [what, look] of Object.entries(slow)) {
  test(`a long text is searched in no time: ${what}`, () => {
    const before = performance.now();
    look();
    expect(performance.now() - before).toBeLessThan(3_000);
  });
}

/** Calls the function while the run knows this secret. */
function withSecret<T>(value: string, use: () => T): T {
  const configured = process.env.RUN_SECRETS_FILE;
  process.env.RUN_SECRETS_FILE = test.info().outputPath('secrets');
  rememberSecrets([value]);
  try {
    return use();
  } finally {
    if (configured === undefined) delete process.env.RUN_SECRETS_FILE;
    else process.env.RUN_SECRETS_FILE = configured;
  }
}

test('A secret that is just being written is not read yet, and a broken line is not repeated', () => {
  const file = test.info().outputPath('secrets');
  writeFileSync(file, '{"value":"canary-1"}\n{"value":"canary-2');
  expect(rememberedSecrets(file)).toEqual(['canary-1']);
  writeFileSync(file, '{"value":"canary-1"}\n"canary-2\n');
  expect(() => rememberedSecrets(file)).toThrow(/^The secrets of the run cannot be read$/);
});

/** A message from a worker to the main process, as Playwright sends it. */
const message = (payload: object): object => ({
  method: '__dispatch__',
  params: { method: 'event', params: payload },
});

test('secrets go from an error and from all of its causes', () => {
  const error = { message: 'canary-1', cause: { cause: { stack: 'at canary-1' } } };
  const sent = withSecret('canary-1', () => clean(message({ testId: '1', errors: [error] })));
  expect(sent).toEqual(
    message({
      testId: '1',
      errors: [{ message: '[redacted]', cause: { cause: { stack: 'at [redacted]' } } }],
    }),
  );
});

test('secrets go from the title and the parameters of a step, however deep', () => {
  const step = {
    title: 'Fill "canary-1"',
    params: { order: { keys: [{ value: 'key canary-1' }] } },
  };
  const sent = withSecret('canary-1', () => clean(message(step)));
  expect(sent).toEqual(
    message({
      title: 'Fill "[redacted]"',
      params: { order: { keys: [{ value: 'key [redacted]' }] } },
    }),
  );
});

test('secrets go from what was printed, as text or as bytes', () => {
  const buffer = Buffer.from('typed canary-1').toString('base64');
  const sent = withSecret('canary-1', () => [
    clean(message({ text: 'typed canary-1' })),
    clean(message({ buffer })),
  ]);
  expect(sent).toEqual([
    message({ text: 'typed [redacted]' }),
    message({ buffer: Buffer.from('typed [redacted]').toString('base64') }),
  ]);
});

test('what a terminal takes as a command goes, and colours stay', () => {
  const said = 'is \u{1B}[31mred\u{1B}[39m\u{1B}]52;c;Y2FuYXJ5\u{7}\r\u{9B}2J\u{202E}\n\tmore';
  expect(clean(message({ errors: [{ message: said }] }))).toEqual(
    message({ errors: [{ message: 'is \u{1B}[31mred\u{1B}[39m]52;c;Y2FuYXJ52J\n\tmore' }] }),
  );
});

test('by the ids of a message the main process finds its test, whatever the secret', () => {
  const ids = { testId: 'main-1', stepId: 'main@2', name: 'main' };
  expect(withSecret('main', () => clean(message(ids)))).toEqual(
    message({ ...ids, name: '[redacted]' }),
  );
});

test('a file is clean before its name is sent', () => {
  const path = test.info().outputPath('page.txt');
  writeFileSync(path, 'canary-1');
  withSecret('canary-1', () => clean(message({ name: 'page', path, contentType: 'text/plain' })));
  expect(readFileSync(path, 'utf8')).toBe('[redacted]');
});

const trace = zipSync({
  'trace.trace': Buffer.from('["INPUT",{"name":"csrf","value":"canary-token"}] canary-1'),
  'resources/page.html': Buffer.from('<p>canary-token'),
});

test('a trace is clean of what only the trace itself tells', () => {
  const path = test.info().outputPath('trace.zip');
  writeFileSync(path, trace);
  expect(withSecret('canary-1', () => redactFile(path))).toBeUndefined();
  const texts = Object.values(unzipSync(readFileSync(path))).map((it) =>
    Buffer.from(it).toString(),
  );
  expect(texts.join()).not.toContain('canary');
});

test('a file that is called a zip and is none is searched as what it is', () => {
  const path = test.info().outputPath('none.zip');
  writeFileSync(path, 'no zip, canary-1');
  expect(withSecret('canary-1', () => redactFile(path))).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('no zip, [redacted]');
});

test('a trace that is cut off is removed, and it is said why', () => {
  const path = test.info().outputPath('cut.zip');
  writeFileSync(path, trace.subarray(0, -30));
  expect(withSecret('canary-1', () => redactFile(path))).toMatch(/zip/);
  expect(existsSync(path)).toBe(false);
});
