import { expect, test } from '@playwright/test';
import { createMask } from '../control/masked.ts';
import { createIds } from '../core/ids.ts';
import { createSite } from '../site.ts';

const site = createSite(createIds('mask'));
const mask = createMask(site);

test('cards are masked in any spelling, and nothing that is no card', () => {
  const masked = '411111******1111';
  for (const written of ['4111111111111111', '4111 1111 1111 1111', '4111-1111-1111-1111']) {
    expect(mask.text(`Paid with ${written} 12 2029.`)).toBe(`Paid with ${masked} 12 2029.`);
    expect(mask.text(`12 ${written}, ${written}`)).toBe(`12 ${masked}, ${masked}`);
  }
  for (const other of ['4111111111111112', '1795934314808103', '06 12345678', '2026-01-01 12:00']) {
    expect(mask.text(other)).toBe(other);
  }
  expect(mask.value({ number: 4111111111111111, order_id: '4111111111111111' })).toEqual({
    number: '***',
    order_id: '4111111111111111',
  });
});

test('secrets are masked by their names and wherever they are', () => {
  const { apiKey, password, totpSecret } = site;
  const told = mask.value({
    api_key: 'x',
    list: [{ Password: 'y', cvc: 123 }, `key ${apiKey}`, [password, totpSecret]],
    gateway_info: { account_holder_iban: 'NL87ABNA0000000001' },
    cookie: '',
  });
  expect(told).toEqual({
    api_key: '***',
    list: [{ Password: '***', cvc: '***' }, 'key ***', ['***', '***']],
    gateway_info: { account_holder_iban: '*** 0001' },
    cookie: '',
  });
  expect(mask.text('x'.repeat(5000))).toHaveLength(4001);
});
