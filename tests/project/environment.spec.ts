import { expect, test } from '@playwright/test';
import { EnvironmentError, readEnvironment } from '../../fixtures/environment.ts';

const key = { MULTISAFEPAY_API_KEY: 'canary-key' };
const user = {
  MULTISAFEPAY_DASHBOARD_EMAIL: 'merchant@example.com',
  MULTISAFEPAY_DASHBOARD_PASSWORD: 'canary-password',
};
const tunnel = {
  MULTISAFEPAY_WEBHOOK_URL: 'https://tunnel.example/notify',
  MULTISAFEPAY_WEBHOOK_PORT: '8099',
};

/** The message of the environment error; empty when the environment is usable. */
function complaint(env: NodeJS.ProcessEnv): string {
  try {
    readEnvironment(env);
    return '';
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return error.message;
  }
}

/** Only the problems of the message, one each. */
const problems = (env: NodeJS.ProcessEnv): string[] =>
  [...complaint(env).matchAll(/^ {2}- (.+)$/gm)].map(([, problem = '']) => problem);

const urls = ['MULTISAFEPAY_API_URL', 'MULTISAFEPAY_DASHBOARD_URL'] as const;
const live = ['api', 'payv2', 'pay', 'merchant'].map((name) => `${name}.multisafepay.com`);

/** The same address in both variables that hold one. */
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
  expect(environment.webhook).toEqual({ url: 'https://tunnel.example/notify', port: 8099 });
});
