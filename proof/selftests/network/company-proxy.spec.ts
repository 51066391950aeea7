import { expect, test } from '@playwright/test';
import {
  isProxied,
  passwordsOfProxies,
  proxyFor,
} from '../../../fixtures/network/company-proxy.ts';

const api = new URL('https://testapi.multisafepay.com/');
const rows: readonly (readonly [env: Record<string, string>, proxy: string | undefined])[] = [
  [{}, undefined],
  [{ HTTP_PROXY: 'http://p.example:1' }, undefined],
  [{ HTTPS_PROXY: 'http://p.example:1' }, 'http://p.example:1/'],
  [{ https_proxy: 'p.example:1', HTTPS_PROXY: 'http://q.example' }, 'http://p.example:1/'],
  [{ all_proxy: 'https://p.example' }, 'https://p.example/'],
  [{ ALL_PROXY: 'http://p.example', NO_PROXY: 'a.example, .multisafepay.com' }, undefined],
  [{ ALL_PROXY: 'http://p.example', no_proxy: 'testapi.multisafepay.com:443' }, undefined],
  [{ ALL_PROXY: 'http://p.example', NO_PROXY: '*' }, undefined],
  [{ ALL_PROXY: 'http://p.example', NO_PROXY: 'api.multisafepay.com,' }, 'http://p.example/'],
];

for (const [env, proxy] of rows) {
  test(`${JSON.stringify(env)} is ${proxy ?? 'no proxy'} to a test host`, () => {
    expect(proxyFor(api, env)?.href).toBe(proxy);
    expect(proxyFor(new URL('http://127.0.0.1/'), env)).toBeUndefined();
  });
}

for (const value of ['socks5://canary:pass@p.example', 'http://canary:pass@[', 'ftp://p.example']) {
  test(`a proxy at ${value} ends what needs it, and is not printed`, () => {
    const env = { ALL_PROXY: value };
    expect(isProxied(api, env)).toBe(true);
    expect(() => proxyFor(api, env)).toThrow(
      /^ALL_PROXY is no http:\/\/ or https:\/\/ address of a proxy$/,
    );
  });
}

for (const [value, password] of [
  ['http://user:pass%20word@p.example:1', 'pass word'],
  ['user:canary@p.example:1', 'canary'],
  ['http://user:50%off@p.example:1', '50%off'],
  ['http://user@p.example:1', undefined],
] as const) {
  test(`the password in ${value} is known as ${password}`, () => {
    expect(passwordsOfProxies({ HTTPS_PROXY: value })).toEqual(password ? [password] : []);
  });
}
