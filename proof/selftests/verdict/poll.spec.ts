import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { pause, poll } from '../../../fixtures/network/poll.ts';

/** Returns 1, 2, 3, ... and notes when it is read. */
function counter(takes = 0) {
  const times: number[] = [];
  const read = async (): Promise<number> => {
    const count = times.push(performance.now());
    if (takes > 0) await pause(takes);
    return count;
  };
  return { times, read };
}

/** A watch in which nothing stirs. */
function counted() {
  const count = { begun: 0, ended: 0 };
  const begin = () => {
    count.begun += 1;
    return () => void (count.ended += 1);
  };
  return { count, begin };
}

const gaps = (times: readonly number[]): number[] =>
  times.slice(1).map((time, index) => time - (times[index] ?? 0));

/** Timers of Node.js may be a millisecond early. */
const early = 1;

test('what is enough at once is read once', async () => {
  const { times, read } = counter();
  expect(await poll(read, () => true, 5_000)).toBe(1);
  expect(times).toHaveLength(1);
});

test('reads what answers at once soon again, at a growing pace', async () => {
  const { times, read } = counter();
  const started = performance.now();
  expect(await poll(read, (value) => value === 5, 5_000)).toBe(5);
  const least = [5, 10, 20, 40];
  gaps(times).forEach((gap, index) => {
    expect(gap).toBeGreaterThanOrEqual((least[index] ?? 0) - early);
  });
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('reads what is slow to answer less often', async () => {
  const { times, read } = counter(50);
  expect(await poll(read, (value) => value === 4, 5_000)).toBe(4);
  const least = [50 + 50, 50 + 100, 50 + 200];
  gaps(times).forEach((gap, index) => {
    // The reading is timed in whole milliseconds, and the last pause is four times that.
    expect(gap).toBeGreaterThanOrEqual((least[index] ?? 0) - 6 * early);
  });
});

test('returns what it has when the patience is over', async () => {
  const { read } = counter();
  const started = Date.now();
  expect(await poll(read, () => false, 350)).toBeGreaterThan(3);
  expect(Date.now() - started).toBeLessThan(700);
});

test('without patience there is one reading', async () => {
  const { times, read } = counter();
  expect(await poll(read, () => false, 0)).toBe(1);
  expect(times).toHaveLength(1);
});

test('an error of a reading is not swallowed, and ends the watch', async () => {
  let reads = 0;
  const read = async (): Promise<number> => {
    reads += 1;
    if (reads === 2) throw new Error('no such order');
    return reads;
  };
  const watch = counted();
  await expect(poll(read, () => false, 1_000, watch.begin)).rejects.toThrow('no such order');
  expect(watch.count).toEqual({ begun: 1, ended: 1 });
});

test('what is enough at once is not watched', async () => {
  const watch = counted();
  expect(await poll(counter().read, () => true, 5_000, watch.begin)).toBe(1);
  expect(watch.count).toEqual({ begun: 0, ended: 0 });
});

test('what is watched is read when something stirs', async () => {
  const { times, read } = counter();
  let stir = (): void => undefined;
  let watched = true;
  const watch = (stirs: () => void) => {
    stir = stirs;
    return () => void (watched = false);
  };
  const polled = poll(read, (value) => value === 50, 5_000, watch);
  await setImmediate();
  while (times.length < 50) {
    const before = times.length;
    stir();
    await setImmediate();
    expect(times.length).toBeGreaterThan(before);
  }
  expect(await polled).toBe(50);
  expect(watched).toBe(false);
});

test('what stirs while it is read is not lost', async () => {
  const { read } = counter();
  let stir = (): void => undefined;
  const watch = (stirs: () => void) => {
    stir = stirs;
    return () => undefined;
  };
  const stirred = (): Promise<number> => {
    stir();
    return read();
  };
  expect(await poll(stirred, (value) => value === 50, 5_000, watch)).toBe(50);
});

test('what is watched is read all the same when nothing stirs', async () => {
  const { times, read } = counter();
  expect(
    await poll(
      read,
      (value) => value === 3,
      5_000,
      () => () => undefined,
    ),
  ).toBe(3);
  const [first = 0, second = 0] = gaps(times);
  expect(first).toBeGreaterThanOrEqual(100 - early);
  expect(second).toBeGreaterThanOrEqual(200 - early);
});
