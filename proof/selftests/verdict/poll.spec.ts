import { expect, test } from '@playwright/test';
import { poll } from '../../../fixtures/network/poll.ts';

/** Returns 1, 2, 3, ... and counts the reads. */
function counter() {
  const times: number[] = [];
  const read = async (): Promise<number> => times.push(Date.now());
  return { times, read };
}

test('what is enough at once is read once', async () => {
  const { times, read } = counter();
  expect(await poll(read, () => true, 5_000)).toBe(1);
  expect(times).toHaveLength(1);
});

test('reads until it is enough, at a growing pace', async () => {
  const { times, read } = counter();
  expect(await poll(read, (value) => value === 4, 5_000)).toBe(4);
  const [first = 0, second = 0, third = 0, fourth = 0] = times;
  expect(second - first).toBeGreaterThanOrEqual(95);
  expect(third - second).toBeGreaterThanOrEqual(195);
  expect(fourth - third).toBeGreaterThanOrEqual(395);
});

test('returns what it has when the patience is over', async () => {
  const { read } = counter();
  const started = Date.now();
  expect(await poll(read, () => false, 350)).toBe(3);
  expect(Date.now() - started).toBeLessThan(700);
});

test('without patience there is one reading', async () => {
  const { times, read } = counter();
  expect(await poll(read, () => false, 0)).toBe(1);
  expect(times).toHaveLength(1);
});

test('an error of a reading is not swallowed', async () => {
  const read = () => Promise.reject(new Error('no such order'));
  await expect(poll(read, () => true, 1_000)).rejects.toThrow('no such order');
});
