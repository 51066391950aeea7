import { expect, test } from '@playwright/test';
import { agree, type Check } from '../../../fixtures/verdict/check.ts';
import { repeatedChecks } from '../../../fixtures/verdict/repeated.ts';
import type { Notification } from '../../../fixtures/witnesses/notifications.ts';

const first: Notification = {
  order: { order_id: 'a', status: 'completed', amount: 137, currency: 'EUR' },
  fault: undefined,
  query: '',
  body: '{}',
  signedAt: 1_000,
};
const repeated = (signedAt: number | undefined): readonly Check[] =>
  repeatedChecks([first], [first, { ...first, signedAt }]);

test('a notification is repeated with a signature of its own, 15 minutes younger', () => {
  expect(agree(repeated(1_900))).toBe(true);
  expect(agree(repeated(2_000))).toBe(true);
});

for (const [title, signedAt] of [
  ['its first signature', 1_000],
  ['one that is too young', 1_840],
  ['one older than the first', 100],
  ['none', undefined],
] as const) {
  test(`a notification that is repeated with ${title} is found`, () => {
    const wrong = repeated(signedAt).filter((it) => !it.agrees);
    expect(wrong.map(({ field }) => field)).toEqual(['minutes between the signatures']);
  });
}
