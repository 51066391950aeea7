import { mkdtempSync, readFileSync, rmSync, statSync, chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxOptions } from '../options.ts';
import type { Sandbox } from '../start.ts';
import { startSandbox } from '../start.ts';
import { byName } from './support/by-name.ts';
import { Client } from './support/client.ts';
import { Control } from './support/control.ts';
import { Merchant } from './support/merchant.ts';
import { freePorts } from './support/ports.ts';
import { Program } from './support/program.ts';
import { ask } from './support/raw.ts';
import { expect, test as base } from './support/test.ts';

interface Fixtures {
  /** Starts one that ends with the test. */
  start: (options: SandboxOptions) => Promise<Sandbox>;
  /** A folder that goes with the test. */
  folder: string;
}

/* oxlint-disable no-empty-pattern -- Playwright reads the fixtures' names from the parameter */
const test = base.extend<Fixtures>({
  start: async ({}, use) => {
    const started: Sandbox[] = [];
    await use(async (options) => {
      const sandbox = await startSandbox(options);
      started.push(sandbox);
      return sandbox;
    });
    await Promise.all(started.map((sandbox) => sandbox.close()));
  },
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-hosts-'));
    await use(join(folder, 'authority'));
    rmSync(folder, { recursive: true });
  },
});

/** The same address by another of the machine's; of all of 127.0.0.0/8, only 127.0.0.1 is listened on by default. */
function at(address: string, hostname: string): URL {
  const url = new URL(address);
  url.hostname = hostname;
  return url;
}

test('nothing but 127.0.0.1 is listened on unless another address is named', async ({ start }) => {
  const closed = await start({});
  await expect(ask(at(closed.apiUrl, '127.0.0.2'))).rejects.toThrow('ECONNREFUSED');
  const named = await start({ hosts: ['shop.test'] });
  await expect(ask(at(named.apiUrl, '127.0.0.2'))).rejects.toThrow('ECONNREFUSED');
});

test('an address of this machine is listened on besides loopback, with TLS too', async ({
  start,
}) => {
  for (const https of [false, true]) {
    const sandbox = await start({ hosts: ['127.0.0.2'], https });
    const ca = https ? { ca: readFileSync(sandbox.caFile ?? '', 'utf8') } : {};
    for (const address of [sandbox.apiUrl, sandbox.paymentUrl, sandbox.dashboardUrl]) {
      for (const hostname of ['127.0.0.1', '127.0.0.2']) {
        expect((await ask(at(address, hostname), ca)).status).not.toBe(421);
      }
      await expect(ask(at(address, '127.0.0.3'), ca)).rejects.toThrow('ECONNREFUSED');
    }
  }
});

test('0.0.0.0 is every address; whoever calls it by a strange name is still refused', async ({
  start,
}) => {
  const sandbox = await start({ hosts: ['0.0.0.0', 'sandbox'] });
  const asked = async (host: string) =>
    (await ask(at(sandbox.apiUrl, '127.0.0.2'), { headers: { host } })).status;
  const { port } = new URL(sandbox.apiUrl);
  expect(await asked(`sandbox:${port}`)).toBe(401);
  expect(await asked('sandbox:9999')).toBe(401);
  expect(await asked(`127.0.0.1:${port}`)).toBe(401);
  expect(await asked(`evil.example:${port}`)).toBe(421);
  expect(await asked(`0.0.0.0:${port}`)).toBe(421);
});

test('an address that is not this machine’s is a name, as of a router before it', async ({
  start,
}) => {
  const sandbox = await start({ hosts: ['192.0.2.7'] });
  expect((await ask(sandbox.apiUrl, { headers: { host: '192.0.2.7' } })).status).toBe(401);
});

test('the program says who can reach it, and nothing where only this machine can', async () => {
  const errorsOf = async (...args: string[]) => {
    const program = new Program('--json', ...args);
    await program.told();
    return (await program.stop()).errors;
  };
  expect(await errorsOf('--host', 'shop.test')).toBe('');
  expect(await errorsOf('--host', '127.0.0.2')).toBe('');
  expect(await errorsOf('--host', '0.0.0.0')).toMatch(
    /^multisafepay-sandbox: listens on every address of this machine.*: any machine that reaches it can use it\./,
  );
  expect(await errorsOf('--host', '0.0.0.0', '--seed', 'mine')).toContain(
    'With --seed, key and passwords can be computed from the seed',
  );
});

const START_PAGE = ['/', '/live/orders'];
const basic = (key: string) => ({
  authorization: `Basic ${Buffer.from(`me:${key}`).toString('base64')}`,
});

for (const [what, options, host] of [
  ['listened on beyond loopback', { hosts: ['0.0.0.0'] }, undefined],
  ['called by a name', { hosts: ['shop.test'] }, 'shop.test'],
  ['called by its public address', { publicUrls: { api: 'https://a.test' } }, 'a.test'],
] as const) {
  test(`${what}, it asks for the API key where credentials are shown`, async ({ start }) => {
    const sandbox = await start({ ...options, control: true });
    // By the port of another origin: the name says which one is meant.
    const door = host === 'a.test' ? sandbox.paymentUrl : sandbox.apiUrl;
    const headers = { ...(host !== undefined && { host }) };
    for (const path of START_PAGE) {
      const url = new URL(path, door);
      for (const wrong of [{}, basic('guessed'), basic('')]) {
        const refused = await ask(url, { headers: { ...headers, ...wrong } });
        expect([path, refused.status]).toEqual([path, 401]);
        expect(refused.headers['www-authenticate']).toMatch(/^Basic /);
        for (const secret of [sandbox.apiKey, sandbox.dashboardPassword, sandbox.seed]) {
          expect(refused.text).not.toContain(secret);
        }
      }
      const shown = await ask(url, { headers: { ...headers, ...basic(sandbox.apiKey) } });
      expect([path, shown.status]).toEqual([path, 200]);
    }
    const asked = async (path: string, method = 'GET') =>
      (await ask(new URL(path, door), { method, headers })).status;
    expect(await asked('/v1/json/gateways')).toBe(401);
    expect(await asked('/control/clock')).toBe(403);
    expect(await asked('/control/guessed/reset', 'POST')).toBe(403);
    const dashboard = await ask(new URL('transactions', sandbox.dashboardUrl));
    expect([dashboard.status, dashboard.headers.location]).toEqual([303, '/login']);
  });
}

test('on this machine alone, the start page asks for nothing', async ({ sandbox }) => {
  expect((await ask(new URL('/', sandbox.apiUrl))).status).toBe(200);
});

test('every address that it tells is the public one', async ({ start, receiver }) => {
  const publicUrls = {
    api: 'https://api.shop.test:8443',
    payment: 'https://pay.shop.test',
    dashboard: 'http://merchant.shop.test:81/',
  };
  const sandbox = await start({ publicUrls, control: true });
  expect(sandbox).toMatchObject({
    apiUrl: 'https://api.shop.test:8443/v1/json/',
    paymentUrl: 'https://pay.shop.test/',
    dashboardUrl: 'http://merchant.shop.test:81/',
  });
  expect(sandbox.controlUrl).toMatch(/^https:\/\/api\.shop\.test:8443\/control\//);
  // As a proxy passes it on that ends TLS, all names to one port: the name says which origin is meant.
  const through = byName(sandbox.authenticationUrl);
  const client = new Client(sandbox, through);
  const payment_options = { notification_url: receiver.url };
  const { data } = (await client.order({ payment_options })).body;
  expect(data.payment_url).toMatch(/^https:\/\/pay\.shop\.test\/connect\/\w+/);
  expect(data.events_stream_url).toBe('https://api.shop.test:8443/events/stream/');
  expect(await (await through(data.payment_url)).text()).toContain('Card number');
  const login = await through('http://merchant.shop.test:81/login');
  expect(await login.text()).toContain('Sign in');
  const lent = await through(`${sandbox.controlUrl}environments`, { method: 'POST' });
  expect((await lent.json()) as Sandbox, 'a lent one has ports of its own').toMatchObject({
    apiUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1\/json\/$/),
  });
});

test('a form of a page at a public address is taken, of any other not', async ({ start }) => {
  const sandbox = await start({ publicUrls: { api: 'https://api.shop.test' } });
  const place = async (origin: string) => {
    const headers = { host: 'api.shop.test', origin, api_key: sandbox.apiKey };
    const url = new URL('/v1/json/orders', sandbox.paymentUrl);
    return (await ask(url, { method: 'POST', headers, body: '{}' })).status;
  };
  expect(await place('https://api.shop.test')).toBe(404);
  for (const foreign of [
    'https://api.shop.test:8443',
    'http://api.shop.test',
    'https://evil.example',
  ]) {
    expect([foreign, await place(foreign)]).toEqual([foreign, 403]);
  }
});

for (const [what, options, words] of [
  ['with a path', { publicUrls: { api: 'https://a.test/v1' } }, 'an address without a path'],
  ['that is no address', { publicUrls: { api: 'a.test' } }, 'an address without a path'],
  ['of another scheme', { publicUrls: { api: 'ftp://a.test' } }, 'an address without a path'],
  [
    'that two origins have',
    { publicUrls: { api: 'https://a.test', payment: 'https://a.test/' } },
    'each origin needs an address of its own',
  ],
  [
    'of the live environment',
    { publicUrls: { api: 'https://api.multisafepay.com' } },
    'api.multisafepay.com is a live host',
  ],
  ['of a live name', { hosts: ['payv2.multisafepay.com'] }, 'is a live host'],
] as const) {
  test(`a public address ${what} is refused`, async () => {
    await expect(startSandbox(options)).rejects.toThrow(words);
  });
}

test('in place of the test hosts: their names, at one port, in the certificate', async ({
  folder,
}) => {
  const port = await freePorts();
  const program = new Program(...`--json --test-hosts --port ${port} --ca ${folder}`.split(' '));
  const told = await program.told();
  expect(told).toMatchObject({
    apiUrl: `https://testapi.multisafepay.com:${port}/v1/json/`,
    paymentUrl: `https://testpayv2.multisafepay.com:${port}/`,
    authenticationUrl: `https://testpay.multisafepay.com:${port}/`,
    dashboardUrl: `https://testmerchant.multisafepay.com:${port}/`,
    caFile: join(folder, 'ca.pem'),
  });
  const ca = readFileSync(told.caFile ?? '', 'utf8');
  const by = async (name: string, path: string) =>
    (
      await ask(`https://127.0.0.1:${port}${path}`, {
        ca,
        servername: name,
        headers: { host: `${name}:${port}` },
      })
    ).text;
  expect(await by('testapi.multisafepay.com', '/v1/json/gateways')).toContain('Invalid API key');
  expect(await by('testmerchant.multisafepay.com', '/login')).toContain('Sign in');
  await expect(by('api.multisafepay.com', '/')).rejects.toThrow();
  await program.stop();
});

test.describe('a kept authority', () => {
  const options = (ca: string, hosts: readonly string[] = []) => ({ https: true, ca, hosts });

  test('is the same at the next start, and its key is its owner’s', async ({ folder }) => {
    const first = await startSandbox(options(folder, ['testapi.multisafepay.com']));
    const certificate = readFileSync(first.caFile ?? '', 'utf8');
    expect(certificate).not.toContain('PRIVATE');
    await first.close();
    expect(readFileSync(join(folder, 'ca.pem'), 'utf8'), 'it stays').toBe(certificate);
    const others = (name: string) => statSync(join(folder, name)).mode & 0o077;
    expect([others('authority.pem'), others('ca.pem')]).toEqual([0, 0o044]);

    const second = await startSandbox(options(folder, ['testapi.multisafepay.com']));
    expect(second.caFile).toBe(first.caFile);
    const { status } = await ask(second.apiUrl, { ca: certificate });
    expect(status).toBe(401);
    await second.close();
  });

  test('is one, however many start at once', async ({ folder }) => {
    const all = await Promise.all([1, 2, 3].map(() => startSandbox(options(folder))));
    const ca = readFileSync(all[0]?.caFile ?? '', 'utf8');
    for (const one of all) expect((await ask(one.apiUrl, { ca })).status).toBe(401);
    await Promise.all(all.map((one) => one.close()));
  });

  for (const [what, spoil, hosts, words] of [
    [
      'vouches for the names alone that it was made for',
      () => {},
      ['other.test'],
      'does not vouch for other.test',
    ],
    [
      'is not used when others can read its key',
      (file: string) => chmodSync(file, 0o644),
      [],
      'can be read by others',
    ],
    [
      'is not used when it is damaged',
      (file: string) => writeFileSync(file, 'x'),
      [],
      'is no authority',
    ],
  ] as const) {
    test(what, async ({ folder }) => {
      await (await startSandbox(options(folder))).close();
      spoil(join(folder, 'authority.pem'));
      await expect(startSandbox(options(folder, hosts))).rejects.toThrow(words);
    });
  }

  test('needs https', async ({ folder }) => {
    await expect(startSandbox({ ca: folder })).rejects.toThrow('--ca needs --https');
  });
});

test('a container with a control endpoint is driven by its name', async ({ start }) => {
  const sandbox = await start({ hosts: ['127.0.0.2'], control: true });
  const control = new Control({ controlUrl: at(sandbox.controlUrl ?? '', '127.0.0.2').href });
  expect((await control.ask('GET', 'clock')).status).toBe(200);
  const dashboardUrl = at(sandbox.dashboardUrl, '127.0.0.2').href;
  const merchant = await Merchant.signIn({ ...sandbox, dashboardUrl });
  expect(merchant.browser.text()).toContain('Transaction overview');
});
