import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Browser } from '@playwright/test';
import type { Observation } from '../../../fixtures/observed/observation.ts';
import { rememberSecrets } from '../../../fixtures/secrets/secrets.ts';
import { compare, differences } from '../../observed/compare.ts';
import { observing } from './observing.ts';

/** A page with card fields, as a server sends it. */
interface Sent {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Where it is got from, if not from the test: the browser hides the cookies of an answer that a test makes. */
  readonly from?: string;
}

const address = 'http://pay.invalid/connect/77zXRIygqhq5zCxNGzoVP70iMXnHaaWnNE0/';

const page: Sent = {
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'self' https://a.invalid https://b.invalid",
    'x-frame-options': 'DENY',
  },
  html: `<!doctype html><html lang="en"><head><title>Pay with Visa</title>
<script src="https://a.invalid/pay.js"></script></head><body>
<h1>Visa</h1><p>Total 1.37 EUR</p><form method="post" action="/pay">
<label for="number">Card number</label><input id="number" name="number" autocomplete="cc-number" inputmode="numeric" maxlength="19">
<label for="year">Year</label><select id="year" name="year"><option>2030</option><option>2031</option></select>
<label><input type="checkbox" name="save"> Remember my card</label>
<button>Confirm</button></form><a href="/cancel">Cancel</a>
<iframe title="Security code" src="https://b.invalid/code"></iframe></body></html>`,
};

const inHtml = (from: string, to: string): Sent => {
  expect(page.html, 'what is changed').toContain(from);
  return { ...page, html: page.html.replace(from, to) };
};
const inHeaders = (headers: Record<string, string>): Sent => ({
  ...page,
  headers: { ...page.headers, ...headers },
});
const without = (name: string): Sent => ({
  ...page,
  headers: Object.fromEntries(Object.entries(page.headers).filter(([it]) => it !== name)),
});

const test = base.extend<{ observe: (sent: Sent) => Promise<Observation> }>({
  observe: ({ browser }, use) => use((sent) => observed(browser, sent)),
});

/** The page as a run keeps it once a button on it was clicked. */
async function observed(browser: Browser, sent: Sent): Promise<Observation> {
  const { observations, text } = await observing(browser, async (context) => {
    await context.route('**/*', (route) => {
      const type = route.request().resourceType();
      if (type === 'script') {
        return route.fulfill({ contentType: 'text/javascript', body: 'document.title' });
      }
      if (route.request().frame().parentFrame()) {
        const body = '<label>Security code <input autocomplete="cc-csc"></label>';
        return route.fulfill({ contentType: 'text/html', body });
      }
      if (sent.from !== undefined) return route.continue({ url: sent.from });
      return route.fulfill({ headers: sent.headers, body: sent.html });
    });
    const tab = await context.newPage();
    await tab.goto(address);
    await tab.getByRole('textbox').first().fill('4111111111111111');
    await tab.getByRole('heading').click();
  });
  const [kept] = observations.values();
  if (!kept) throw new Error('nothing was kept');
  expect(text, 'what was typed').not.toContain('4111111111111111');
  return kept;
}

test('A page seen twice is the same, and nothing is said of it', async ({ observe }) => {
  const [one, other] = [await observe(page), await observe(page)];
  expect(other).toEqual(one);
  expect(compare(one, other)).toEqual([]);
  expect(one.documents, 'the page and its frame').toHaveLength(2);
});

/** Each change, and what is said of it. */
const changes: readonly (readonly [what: string, sent: () => Sent, says: RegExp])[] = [
  [
    'a label',
    () => inHtml('>Card number<', '>Number of your card<'),
    /textbox "Card number" is now "Number of your card"/,
  ],
  ['a button', () => inHtml('>Confirm<', '>Pay now<'), /button "Confirm" is now "Pay now"/],
  [
    'a heading',
    () => inHtml('<h1>Visa<', '<h1>Card<'),
    /heading "Visa" \[level=1\] is now "Card" \[level=1\]/,
  ],
  ['a link that went', () => inHtml('<a href="/cancel">Cancel</a>', ''), /link "Cancel" went/],
  [
    'a field that came',
    () => inHtml('<button>', '<label>Holder <input name="holder"></label><button>'),
    /textbox "Holder" came/,
  ],
  [
    'an option that came',
    () => inHtml('<option>2031', '<option>2031</option><option>2032'),
    /option "2032" came/,
  ],
  ['an option that went', () => inHtml('<option>2030</option>', ''), /option "2030".* went/],
  [
    'autocomplete',
    () => inHtml('autocomplete="cc-number"', 'autocomplete="off"'),
    /autocomplete of input number was "cc-number" and is "off"/,
  ],
  [
    'input mode',
    () => inHtml('inputmode="numeric"', 'inputmode="text"'),
    /inputmode of input number was "numeric" and is "text"/,
  ],
  [
    'a length',
    () => inHtml('maxlength="19"', 'maxlength="16"'),
    /maxlength of input number was "19" and is "16"/,
  ],
  [
    'a type',
    () => inHtml('<input id="number"', '<input type="tel" id="number"'),
    /type of input number was absent and is "tel"/,
  ],
  [
    'where the form goes',
    () => inHtml('action="/pay"', 'action="/next"'),
    /action of form was "\/pay" and is "\/next"/,
  ],
  [
    'the title',
    () => inHtml('<title>Pay with Visa', '<title>Confirm with Visa'),
    /the title was "Pay with Visa" and is "Confirm with Visa"/,
  ],
  [
    'a box that went',
    () => inHtml('<label><input type="checkbox" name="save"> Remember my card</label>', ''),
    /input save went/,
  ],
  [
    'a frame of another host',
    () => inHtml('https://b.invalid/code', 'https://a.invalid/code'),
    /a frame of https:\/\/a\.invalid\/code came/,
  ],
  [
    'a script of the same host',
    () => inHtml('/pay.js', '/pay2.js'),
    /script https:\/\/a\.invalid\/pay2\.js( \S+)? came/,
  ],
  [
    'a script of another host',
    () => inHtml('</head>', '<script src="https://evil.invalid/x.js"></script></head>'),
    /alarm: script https:\/\/evil\.invalid\/x\.js( \S+)? came/,
  ],
  [
    'a script in the page',
    () => inHtml('</head>', '<script>document.title</script></head>'),
    /script in the page sha256-\S+ came/,
  ],
  ['a header that went', () => without('x-frame-options'), /alarm: header x-frame-options went/],
  [
    'a weaker policy',
    () => inHeaders({ 'content-security-policy': 'script-src *' }),
    /alarm: header content-security-policy lost/,
  ],
  [
    'a header that came',
    () => inHeaders({ 'referrer-policy': 'no-referrer' }),
    /^header referrer-policy came/m,
  ],
];

test('One change is said: a flag of a cookie', async ({ observe }) => {
  const before = await observe(page);
  const withCookie = (value: string): Observation => ({
    ...before,
    page: { ...before.page, headers: { 'set-cookie': [value] } },
  });
  expect(compare(withCookie('session; HttpOnly; Path=/'), withCookie('session; Path=/'))).toEqual([
    {
      page: before.name,
      about: 'header',
      says: 'header set-cookie lost "session; HttpOnly"',
      isAlarm: true,
    },
  ]);
});

test('Of a cookie its name and flags are kept, and never its value', async ({ observe }) => {
  const secret = 'b64-Zm9vYmFy-canary';
  const flags =
    'Path=/; HttpOnly; SameSite=Lax; Domain=pay.invalid; Expires=Tue, 19 Jan 2038 03:14:07 GMT';
  const sent = inHeaders({ 'set-cookie': `session=${secret}; ${flags}` });
  await using server = createServer((_, answer) =>
    answer.writeHead(200, sent.headers).end(sent.html),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const kept = await observe({ ...sent, from: `http://127.0.0.1:${port}/` });
  expect(kept.page.headers['set-cookie']).toEqual([
    'session; Domain={value}; Expires={value}; HttpOnly; Path=/; SameSite=Lax',
  ]);
  expect(JSON.stringify(kept)).not.toContain('canary');
});

test('Secrets go from hosts, headers and answers, too', async ({ browser }) => {
  const secret = 'canary-key-4f1d';
  const configured = process.env.RUN_SECRETS_FILE;
  process.env.RUN_SECRETS_FILE = test.info().outputPath('secrets');
  rememberSecrets([secret]);
  const sent = {
    html: `${page.html}<img src="https://${secret}.invalid/">`,
    headers: { ...page.headers, 'permissions-policy': secret, 'cache-control': `a="${secret}"` },
  };
  try {
    const { text } = await observing(
      browser,
      async (context) => {
        await context.route('**/*', (route) =>
          route.request().resourceType() === 'document'
            ? route.fulfill({ headers: sent.headers, body: sent.html })
            : route.abort(),
        );
        const tab = await context.newPage();
        await tab.goto(address);
        await tab.getByRole('heading').click();
      },
      { answers: [`GET /orders/{id} 200 data.status: string = ${secret} ?`] },
    );
    expect(text).toContain('permissions-policy');
    expect(text).toContain('data.status: string = [redacted] ?');
    expect(text).not.toContain('canary');
  } finally {
    if (configured === undefined) delete process.env.RUN_SECRETS_FILE;
    else process.env.RUN_SECRETS_FILE = configured;
  }
});

test('A page that speaks for the observer itself ends no test', async ({ browser }) => {
  const lies = `<script>addEventListener('load', () => {
    const say = window.__multisafepayE2eObserved;
    say(null);
    say({ when: 'frame', state: { place: '0-', address: 'http://x.invalid/', root: null } });
  })</script>`;
  const { steps } = await observing(browser, async (context) => {
    await context.route('**/*', (route) => {
      const isLying = route.request().url().endsWith('/lies');
      const body = `<title>${isLying ? 'lies' : 'Visa'}</title><h1>Visa</h1>${isLying ? lies : ''}`;
      return route.fulfill({ contentType: 'text/html', body });
    });
    const tab = await context.newPage();
    for (const place of [address, 'http://pay.invalid/lies']) {
      await tab.goto(place);
      await tab.getByRole('heading').click();
    }
  });
  expect(steps).toEqual([{ page: 'pay.invalid/connect--visa' }]);
});

for (const [what, sent, says] of changes) {
  test(`One change is said: ${what}`, async ({ observe }) => {
    const [before, now] = [await observe(page), await observe(sent())];
    const found = differences(new Map([[before.name, before]]), new Map([[now.name, now]]));
    const lines = found.map((it) => (it.isAlarm ? `alarm: ${it.says}` : it.says));
    expect(lines.join('\n')).toMatch(says);
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(4);
  });
}
