import { expect, test } from '@playwright/test';
import { closes } from '../../../fixtures/network/closing.ts';

const never = new Promise<void>(() => undefined);

test('what does not close is not waited for without end', async () => {
  expect(await closes({ close: () => never }, 50)).toBe(false);
});

test('what closes is waited for', async () => {
  let closed = false;
  const close = async (): Promise<void> => {
    await Promise.resolve();
    closed = true;
  };
  expect(await closes({ close })).toBe(true);
  expect(closed).toBe(true);
});

test('an error of closing is told', async () => {
  const close = (): Promise<void> => Promise.reject(new Error('the disk is full'));
  await expect(closes({ close })).rejects.toThrow('the disk is full');
});
