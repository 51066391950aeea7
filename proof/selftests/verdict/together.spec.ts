import { expect, test } from '@playwright/test';
import { pause } from '../../../fixtures/network/poll.ts';
import { together } from '../../../fixtures/verdict/together.ts';

test('what is waited for together comes in its order', async () => {
  const slow = pause(20).then(() => 'slow');
  expect(await together([slow, Promise.resolve('quick')])).toEqual(['slow', 'quick']);
});

test('of several failures the first in the list is thrown, after all have ended', async () => {
  let ended = false;
  const slow = pause(20).then(() => {
    throw new Error('the first');
  });
  const quick = Promise.reject(new Error('the second'));
  const slowest = pause(40).then(() => void (ended = true));
  await expect(together([slow, quick, slowest])).rejects.toThrow('the first');
  expect(ended).toBe(true);
});
