import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'dotenv';
import { fromRoot } from '../../../fixtures/run/base.ts';
import { EnvironmentError, readEnvironment } from '../../../fixtures/target/environment.ts';

const key = { MULTISAFEPAY_API_KEY: 'canary-key' };
const user = {
  MULTISAFEPAY_DASHBOARD_EMAIL: 'merchant@example.com',
  MULTISAFEPAY_DASHBOARD_PASSWORD: 'canary-password',
};
const tunnel = {
  MULTISAFEPAY_WEBHOOK_URL: 'https://tunnel.example/notify',
  MULTISAFEPAY_WEBHOOK_PORT: '8099',
};

/** The message of the environment error; empty if the environment is usable. */
function complaint(env: NodeJS.ProcessEnv): string {
  try {
    readEnvironment(env);
    return '';
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return error.message;
  }
}

/** The problems in the message, one by one. */
const problems = (env: NodeJS.ProcessEnv): string[] =>
  [...complaint(env).matchAll(/^ {2}- (.+)$/gm)].map(([, problem = '']) => problem);

const urls = ['MULTISAFEPAY_API_URL', 'MULTISAFEPAY_DASHBOARD_URL'] as const;
const everyUrl = [...urls, 'MULTISAFEPAY_CLOCK_URL', 'MULTISAFEPAY_WEBHOOK_URL'] as const;
const live = ['api', 'payv2', 'pay', 'merchant'].map((name) => `${name}.multisafepay.com`);

/** Addresses that no variable accepts, whatever the host. */
const hostile: readonly (readonly [address: string, problem: RegExp])[] = [
  ['http://canary:pass@127.0.0.1/', /^\w+ is refused: an address with a user name or password$/],
  ['https://canary@testapi.multisafepay.com/', /^\w+ is refused: an address with a user name/],
  ['http://127.0.0.1/?canary=1', /^\w+ is refused: an address with a query$/],
  ['http://127.0.0.1/#canary', /^\w+ is refused: an address with a fragment$/],
  ['http://evil.localhost/', /^\w+ (is refused|must be)/],
  ['http://[::ffff:127.0.0.1]/', /^\w+ (is refused|must be)/],
  ['ftp://127.0.0.1/', /^\w+ is refused: ftp: is not http or https$/],
  ['https://canary:pass@[/', /^\w+ is not a valid URL$/],
  ['127.0.0.1:8080', /^\w+ is not a valid URL$/],
];

/** The same address in both variables that hold an address. */
const addresses = (address: string, problem: RegExp) =>
  urls.map((name) => [`${name} ${address}`, { [name]: address }, problem] as const);

const wrong: readonly (readonly [title: string, env: NodeJS.ProcessEnv, problem: RegExp])[] = [
  [
    'a key with a line break',
    { MULTISAFEPAY_API_KEY: 'canary\nkey' },
    /^MULTISAFEPAY_API_KEY holds characters that no API key has$/,
  ],
  ['an unknown target', { MULTISAFEPAY_TARGET: 'live' }, /^MULTISAFEPAY_TARGET must be "sandbox"/],
  ['account without key', { MULTISAFEPAY_TARGET: 'account' }, /^MULTISAFEPAY_API_KEY is missing/],
  ...urls.map(
    (name) => [`${name} malformed`, { [name]: 'testapi' }, /is not a valid URL$/] as const,
  ),
  ...addresses('https://shop.example/', /is refused: shop\.example is neither/),
  ...live.flatMap((host) => addresses(`https://${host}/`, /is a live environment/)),
  ...addresses('https://testapi.multisafepay.com:8443/', /at port 443 only$/),
  ...addresses('https://testapi.multisafepay.com./', /is refused: testapi\.multisafepay\.com\. is/),
  ...everyUrl.flatMap((name) =>
    hostile.map(
      ([address, problem]) =>
        [`${name} ${address}`, { ...tunnel, [name]: address }, problem] as const,
    ),
  ),
  ...['http://127.0.0.10/', 'https://testapi.multisafepay.com/'].map(
    (address) =>
      [`clock ${address}`, { MULTISAFEPAY_CLOCK_URL: address }, /_CLOCK_URL must be on/] as const,
  ),
  ...[
    'https://a.example:8443/',
    'https://a/',
    'https://192.0.2.1/',
    'https://[2001:db8::1]/',
    'https://a.example./',
    'https://testapi.multisafepay.com/',
    'https://multisafepay.com/',
  ].map(
    (address) =>
      [
        `webhook ${address}`,
        { ...tunnel, MULTISAFEPAY_WEBHOOK_URL: address },
        /_WEBHOOK_URL must be a public https address/,
      ] as const,
  ),
  [
    'webhook with characters that are not delivered to',
    { ...tunnel, MULTISAFEPAY_WEBHOOK_URL: 'https://a.example/~me/' },
    /_WEBHOOK_URL holds characters other than letters, digits and - _ \. : \/$/,
  ],
  [
    'webhook too long',
    { ...tunnel, MULTISAFEPAY_WEBHOOK_URL: `https://a.example/${'x'.repeat(100)}` },
    /_WEBHOOK_URL is too long: at most 117 characters$/,
  ],
  ['email alone', { MULTISAFEPAY_DASHBOARD_EMAIL: 'a@b.example' }, /^\w+_PASSWORD is missing/],
  ['password alone', { MULTISAFEPAY_DASHBOARD_PASSWORD: 'p' }, /^\w+_EMAIL is missing/],
  ['code alone', { MULTISAFEPAY_DASHBOARD_SECURITY_CODE: '1' }, /^\w+_SECURITY_CODE is set, but/],
  ['TOTP alone', { MULTISAFEPAY_DASHBOARD_TOTP_SECRET: 'ABC2' }, /^\w+_TOTP_SECRET is set, but/],
  [
    'TOTP secret that is none',
    { ...user, MULTISAFEPAY_DASHBOARD_TOTP_SECRET: 'no base32!' },
    /_TOTP_SECRET is not a base32 secret$/,
  ],
  ['webhook URL alone', { ...tunnel, MULTISAFEPAY_WEBHOOK_PORT: ' ' }, /^\w+_PORT is missing/],
  [
    'webhook port alone',
    { ...tunnel, MULTISAFEPAY_WEBHOOK_URL: '' },
    /^\w+_WEBHOOK_URL is missing/,
  ],
  [
    'tunnel without a port',
    { ...key, MULTISAFEPAY_WEBHOOK_TUNNEL: 'cloudflared tunnel' },
    /_WEBHOOK_TUNNEL has no \{port\}, the local port that it is to forward to$/,
  ],
  [
    'two tunnels',
    { ...tunnel, MULTISAFEPAY_WEBHOOK_TUNNEL: 'ngrok http {port}' },
    /_WEBHOOK_TUNNEL is set, and so is the address of another tunnel$/,
  ],
  ['webhook by http', { ...tunnel, MULTISAFEPAY_WEBHOOK_URL: 'http://a.example/' }, /public https/],
  ...['0', '65536', '80.5', 'http'].map(
    (port) =>
      [
        `webhook port ${port}`,
        { ...tunnel, MULTISAFEPAY_WEBHOOK_PORT: port },
        /must be a port/,
      ] as const,
  ),
];

test.describe('A wrong environment has one problem each:', () => {
  for (const [title, env, problem] of wrong) {
    test(title, () => expect(problems(env)).toEqual([expect.stringMatching(problem)]));
  }
});

test('every problem is listed at once, and no secret is repeated', () => {
  const env = {
    ...key,
    MULTISAFEPAY_TARGET: 'production',
    MULTISAFEPAY_API_URL: 'https://api.multisafepay.com/v1/json/',
    MULTISAFEPAY_DASHBOARD_URL: 'not a URL',
    MULTISAFEPAY_DASHBOARD_PASSWORD: 'canary-password',
    MULTISAFEPAY_DASHBOARD_SECURITY_CODE: 'canary-code',
    MULTISAFEPAY_DASHBOARD_TOTP_SECRET: 'canary-totp',
    MULTISAFEPAY_WEBHOOK_PORT: '0',
  };
  expect(problems(env)).toHaveLength(7);
  expect(complaint(env)).not.toContain('canary');
  expect(complaint(env)).toContain('.env.example');
});

test('an empty environment is the sandbox', () => {
  expect(readEnvironment({})).toEqual({ target: 'sandbox' });
});

test('blank values count as not set', () => {
  const blank = { MULTISAFEPAY_API_KEY: ' ', MULTISAFEPAY_TARGET: '', MULTISAFEPAY_API_URL: '\n' };
  expect(readEnvironment(blank)).toEqual({ target: 'sandbox' });
});

test('a key alone is the account at the documented addresses', () => {
  const api = { url: 'https://testapi.multisafepay.com/v1/json/', key: 'canary-key' };
  expect(readEnvironment(key)).toEqual({ target: 'account', api });
});

test('a key does not overrule the target "sandbox"', () => {
  const env = { ...key, ...user, MULTISAFEPAY_TARGET: 'sandbox' };
  expect(readEnvironment(env)).toEqual({ target: 'sandbox' });
});

test('everything given is read, trimmed and tidied', () => {
  const totp = { MULTISAFEPAY_DASHBOARD_TOTP_SECRET: ' jbsw y3dp ehpk 3pxp ' };
  const api = { MULTISAFEPAY_API_URL: 'http://127.0.0.1:4000/v1/json' };
  const environment = readEnvironment({ ...key, ...user, ...tunnel, ...totp, ...api });
  expect(environment.api?.url).toBe('http://127.0.0.1:4000/v1/json/');
  expect(environment.dashboard?.url).toBe('https://testmerchant.multisafepay.com/');
  expect(environment.dashboard?.totpSecret).toBe('JBSWY3DPEHPK3PXP');
  expect(environment.webhook).toEqual({ url: 'https://tunnel.example/notify/', port: 8099 });
});

test('an address is read as a browser reads it', () => {
  const read = (url: string): string | undefined =>
    readEnvironment({ ...key, MULTISAFEPAY_API_URL: url }).api?.url;
  expect(read('https:\\\\TESTAPI.multisafepay.com:443/v1/./json')).toBe(
    'https://testapi.multisafepay.com/v1/json/',
  );
  expect(read('http://2130706433:4000/v1?#')).toBe('http://127.0.0.1:4000/v1/');
});

test('the clock may have a path of its own', () => {
  const clock = 'http://127.0.0.1:8080/control/canary-token/clock';
  expect(readEnvironment({ ...key, MULTISAFEPAY_CLOCK_URL: clock }).clock).toBe(clock);
});

test('What the documents say of another implementation is accepted, with nothing left out', () => {
  const page = readFileSync(fromRoot('docs/your-test-account.md'), 'utf8');
  const [, lines = ''] = /## Another implementation[^]*?```sh\n([^]*?)```/.exec(page) ?? [];
  expect(readEnvironment({ ...parse(lines), ...user })).toMatchObject({
    target: 'account',
    api: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1\/json\/$/) },
    dashboard: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/) },
    webhook: { url: 'http://127.0.0.1:8099/', port: 8099 },
    clock: expect.stringContaining('http://127.0.0.1:'),
  });
});
