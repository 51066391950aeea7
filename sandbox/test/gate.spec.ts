import { startSandbox } from '../start.ts';
import { BANCONTACT, Client } from './support/client.ts';
import { Control, test as controlled } from './support/control.ts';
import { ask } from './support/raw.ts';
import { expect, test } from './support/test.ts';

type Addresses = Record<'apiUrl' | 'paymentUrl' | 'authenticationUrl' | 'dashboardUrl', string>;

const originsOf = (sandbox: Addresses): URL[] =>
  [sandbox.apiUrl, sandbox.paymentUrl, sandbox.authenticationUrl, sandbox.dashboardUrl].map(
    (url) => new URL('/', url),
  );

test('a request under another name is refused on every origin, and is told nothing', async ({
  sandbox,
}) => {
  const foreign = (port: string) => [
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `localhost.evil.example:${port}`,
    '127.0.0.1:1',
    `user@127.0.0.1:${port}`,
    `0.0.0.0:${port}`,
  ];
  for (const origin of originsOf(sandbox)) {
    for (const host of foreign(origin.port)) {
      const { status, text } = await ask(origin, { headers: { host } });
      expect([origin.href, host, status]).toEqual([origin.href, host, 421]);
      expect(text).not.toContain(sandbox.apiKey);
    }
  }
});

test('it answers to the names of loopback, in any case', async ({ sandbox }) => {
  for (const origin of originsOf(sandbox)) {
    for (const name of ['127.0.0.1', 'localhost', 'LocalHost', '[::1]']) {
      const { status } = await ask(origin, { headers: { host: `${name}:${origin.port}` } });
      expect([name, status]).not.toEqual([name, 421]);
    }
  }
});

test('it answers to names that it was started with, on any port unless one is named', async () => {
  const sandbox = await startSandbox({ hosts: ['host.docker.internal', 'shop.test:8080'] });
  const asked = async (host: string) =>
    (await ask(sandbox.paymentUrl, { headers: { host } })).status;
  expect(await asked('host.docker.internal')).toBe(303);
  expect(await asked('host.docker.internal:4001')).toBe(303);
  expect(await asked('shop.test:8080')).toBe(303);
  expect(await asked('shop.test')).toBe(421);
  expect(await asked('docker.internal')).toBe(421);
  await sandbox.close();
  await expect(startSandbox({ hosts: ['http://shop.test/'] })).rejects.toThrow(
    'there is no host "http://shop.test/"',
  );
});

/** What a browser says of a request that another page sends. */
const FOREIGN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a page of another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'a page that hides its origin': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'another program on this machine': {
    origin: 'http://127.0.0.1:1',
    'sec-fetch-site': 'same-site',
  },
  'a page of an old browser': { origin: 'http://evil.example' },
  'a page without an origin': { 'sec-fetch-site': 'cross-site' },
};

for (const [who, headers] of Object.entries(FOREIGN)) {
  test(`${who} places no order, although it knows the key`, async ({ sandbox, client }) => {
    const order = { ...client.request(), order_id: 'forged' };
    const url = `${sandbox.apiUrl}orders?api_key=${sandbox.apiKey}`;
    const body = JSON.stringify(order);
    const { status, text } = await ask(url, { method: 'POST', headers, body });
    expect([status, (await client.call('GET', 'orders/forged')).status]).toEqual([403, 404]);
    expect(JSON.parse(text)).toMatchObject({ success: false, error_code: 1000 });
  });

  controlled(`${who} controls nothing, although it knows the address`, async ({ sandbox }) => {
    const control = sandbox.controlUrl ?? '';
    const sent = { method: 'POST', headers, body: '{"advance":{"days":1}}' };
    for (const what of ['clock', 'reset', 'environments']) {
      const { status } = await ask(new URL(what, control), sent);
      expect([what, status]).toEqual([what, 403]);
    }
    expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(60_000);
  });
}

controlled('without its token, which no seed tells, nothing is controlled', async ({ sandbox }) => {
  const { controlUrl = '', apiUrl } = sandbox;
  const body = '{"advance":{"days":1}}';
  for (const path of ['/control/clock', '/control/guessed/clock', '/control/reset', '/control/']) {
    const { status } = await ask(new URL(path, apiUrl), { method: 'POST', body });
    expect([path, status]).toEqual([path, 403]);
  }
  expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(60_000);
  expect(controlUrl).toMatch(/\/control\/[\w-]{24}\/$/);
  const same = await startSandbox({ seed: 'test', control: true });
  const tokenOf = (url = '') => url.split('/').at(-2);
  expect(tokenOf(same.controlUrl)).not.toBe(tokenOf(controlUrl));
  await same.close();
});

controlled(
  'a page of another site can neither send nor show anything',
  async ({ sandbox, context, page, client }) => {
    // Browsers ask their user first by now; not all do, and users say yes.
    await context.grantPermissions(['local-network-access'], { origin: 'https://evil.example' });
    const { controlUrl = '', apiUrl, apiKey } = sandbox;
    const order = JSON.stringify({ ...client.request(), order_id: 'forged' });
    const script = `(async () => {
    const send = (url, body) => fetch(url, { method: 'POST', mode: 'no-cors', body });
    await send('${controlUrl}clock', '{"advance":{"days":1}}').catch(String);
    await send('${apiUrl}orders?api_key=${apiKey}', ${JSON.stringify(order)}).catch(String);
    document.title = 'sent';
  })()`;
    const { data } = (await client.order()).body;
    await page.route('https://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${data.payment_url}"></iframe><script>${script}</script>`,
      }),
    );
    await page.goto('https://evil.example/');
    await expect(page).toHaveTitle('sent');
    expect((await client.call('GET', 'orders/forged')).status).toBe(404);
    expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(60_000);
    await expect(page.frameLocator('iframe').getByRole('heading')).toHaveCount(0);
  },
);

for (const name of ['127.0.0.1', 'localhost']) {
  test(`the forms of its own pages are taken under ${name}`, async ({ page, sandbox }) => {
    const dashboard = new URL(sandbox.dashboardUrl);
    dashboard.hostname = name;
    await page.goto(dashboard.href);
    await page.getByLabel('Email address').fill(sandbox.dashboardEmail);
    await page.getByLabel('Password').fill(sandbox.dashboardPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/transactions$/);
  });
}

test('no page of the sandbox can be shown in a frame', async ({ sandbox, client }) => {
  const { data } = (await client.order()).body;
  for (const url of [data.payment_url, ...originsOf(sandbox)]) {
    const { headers } = await fetch(url);
    expect([String(url), headers.get('x-frame-options')]).toEqual([String(url), 'DENY']);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

test('where 3-D Secure has a frame, only the payment page may have it', async () => {
  const sandbox = await startSandbox({ variants: { frame: 'framed' } });
  const { data } = (await new Client(sandbox).order()).body;
  const ancestors = async (url: string) =>
    /frame-ancestors ([^;]*)/.exec(
      (await fetch(url)).headers.get('content-security-policy') ?? '',
    )?.[1];
  expect(await ancestors(data.payment_url)).toBe("'self'");
  expect(await ancestors(sandbox.authenticationUrl)).toBe(new URL(sandbox.paymentUrl).origin);
  expect(await ancestors(sandbox.dashboardUrl)).toBe("'none'");
  await sandbox.close();
});

controlled('a lent environment has an address of its own that works', async ({ control }) => {
  const { body } = await control.ask('POST', 'environments');
  const other = new Control({ controlUrl: body['controlUrl'] ?? '' });
  expect((await other.ask('GET', 'clock')).status).toBe(200);
});

test('a framed 3-D Secure page shows in its payment page, and its form is taken', async ({
  page,
}) => {
  const sandbox = await startSandbox({ variants: { frame: 'framed' } });
  const client = new Client(sandbox);
  const { data } = (await client.order()).body;
  await page.goto(data.payment_url);
  await page.getByLabel('Card number').fill(BANCONTACT.completed);
  await page.locator('[name=expiry-month]').selectOption({ index: 11 });
  await page.locator('[name=expiry-year]').selectOption({ index: 4 });
  await page.getByRole('button', { name: 'Confirm' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('Authentication result').selectOption('Y');
  await frame.getByRole('button', { name: 'Confirm' }).click();
  const status = async () => (await client.get(data.order_id)).status;
  await expect.poll(status).toBe('completed');
  await sandbox.close();
});
