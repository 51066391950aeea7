import { expect, test } from '@playwright/test';
import {
  assertAllowed,
  isLive,
  refusal,
  resolverRules,
  shopHostsIn,
} from '../../../fixtures/network/hosts.ts';

const allowed = [
  'https://testapi.multisafepay.com/v1/json/',
  'https://testpayv2.multisafepay.com/connect/1',
  'https://testpay.multisafepay.com/',
  'https://TESTMERCHANT.multisafepay.com/',
  'https://testapi.multisafepay.com:443/',
  'http://localhost:3000/',
  'http://LOCALHOST/',
  'http://127.0.0.1:1/',
  'http://127.0.0.9/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://[::1]:8080/',
];

const live = [
  'https://api.multisafepay.com/v1/json/',
  'https://payv2.multisafepay.com/',
  'https://pay.multisafepay.com/',
  'https://merchant.multisafepay.com/',
  'http://merchant.multisafepay.com/',
  'https://API.multisafepay.com./v1/json/',
  'https://localhost@api.multisafepay.com/',
  'https://api.multisafepay.com:8443/',
];

const foreign = [
  'https://testapi.multisafepay.com.evil.example/',
  'https://evil-testapi.multisafepay.com/',
  'https://www.multisafepay.com/',
  'https://testapi.multisafepay.com@evil.example/',
  'https://testapi.multisafepay.com%2f@evil.example/',
  'https://evil.example/testapi.multisafepay.com',
  'https://evil.example#testapi.multisafepay.com',
  'https://testapi.multisafepay.com.:443/',
  'https://testapi.multis\u0430fepay.com/',
  'http://localhost.evil.example/',
  'http://evil.localhost/',
  'http://localhost./',
  'http://127.0.0.1.evil.example/',
  'http://notlocalhost/',
  'http://0.0.0.0/',
  'http://192.168.0.1/',
  'http://0xc0a80001/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::2]/',
];

for (const address of allowed) {
  test(`${address} may be contacted`, () => {
    expect(refusal(new URL(address))).toBeUndefined();
    expect(assertAllowed(address).href).toBe(new URL(address).href);
  });
}

for (const address of live) {
  test(`${address} is refused as live`, () => {
    expect(refusal(new URL(address))).toMatch(/is a live environment/);
    expect(isLive(new URL(address))).toBe(true);
  });
}

for (const address of foreign) {
  test(`${address} is refused as foreign`, () => {
    expect(refusal(new URL(address))).toMatch(/neither a MultiSafepay test host nor loopback/);
    expect(() => assertAllowed(address)).toThrow(/^refused to contact https?:\/\//);
  });
}

for (const address of ['https://canary:pass@testapi.multisafepay.com/', 'http://canary@[::1]/']) {
  test(`the user in ${address} is refused, and not printed`, () => {
    expect(refusal(new URL(address))).toMatch(/^an address with a user name or password$/);
    expect(() => assertAllowed(address)).toThrow(/^refused to contact [^@]*$/);
  });
}

test('what is no address is not printed', () => {
  expect(() => assertAllowed('https://canary:pass@[')).toThrow(/^[^@]*$/);
});

test('a test host is contacted at its own port only', () => {
  const url = new URL('https://testapi.multisafepay.com:8443/');
  expect(refusal(url)).toMatch(/at port 443 only/);
});

test('a test host is contacted by https only', () => {
  expect(refusal(new URL('http://testapi.multisafepay.com/'))).toMatch(/by https only/);
});

for (const address of ['ftp://localhost/', 'file:///etc/hosts', 'javascript:alert(1)']) {
  test(`${address} is refused for its protocol`, () => {
    expect(refusal(new URL(address))).toMatch(/is not http or https$/);
  });
}

test("the browser's rules resolve test hosts and loopback, and nothing else", () => {
  const [first, ...rest] = resolverRules().split(', ');
  expect(first).toBe('MAP * ~NOTFOUND');
  const patterns = rest.map((rule) => /^EXCLUDE (\S+)$/.exec(rule)?.[1] ?? `no rule: ${rule}`);
  const globs = patterns.map((it) => it.replace(/[.[\]]/g, '\\$&').replaceAll('*', '.*'));
  const resolves = (host: string): boolean => globs.some((it) => RegExp(`^${it}$`).test(host));
  for (const address of allowed) {
    expect(resolves(new URL(address).hostname), address).toBe(true);
  }
  for (const address of [...live, ...foreign]) {
    expect(resolves(new URL(address).hostname), address).toBe(false);
  }
});

test.describe("A merchant's shop", () => {
  const shop = shopHostsIn(['Staging.Shop.example']);

  test('may be contacted at any port, with or without TLS', () => {
    for (const address of ['https://staging.shop.example/', 'http://staging.shop.example:8080/x']) {
      expect(refusal(new URL(address), shop), address).toBeUndefined();
      expect(refusal(new URL(address)), address).toMatch(/neither .* nor loopback$/);
    }
    expect(resolverRules(shop)).toContain('EXCLUDE staging.shop.example');
  });

  test('names no other host, and never a live one', () => {
    expect(refusal(new URL('https://shop.example/'), shop)).toMatch(/nor one of shopHosts$/);
    expect(refusal(new URL('https://payv2.multisafepay.com/'), shop)).toMatch(/live environment/);
  });

  for (const wrong of [
    'https://shop.example',
    'shop.example:8080',
    '*.shop.example',
    'shop.example, payv2.example',
    'api.multisafepay.com',
    'multisafepay.com',
    '',
  ]) {
    test(`cannot be named "${wrong}"`, () => {
      expect(() => shopHostsIn([wrong])).toThrow(`"${wrong}" is no host of a shop`);
    });
  }
});
