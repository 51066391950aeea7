import { expect } from '@playwright/test';
import { oddAmount } from '../../../fixtures/order/amount.ts';
import { remoteClock } from '../../../fixtures/target/clock.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { waitedIn } from '../../../fixtures/report/waited.ts';
import { Time } from '../../../fixtures/target/time.ts';
import { test } from '../support/fake-api.ts';
import { neverSkipped } from '../support/never-skipped.ts';

const waiting = {
  longestWait: 10,
  skip: neverSkipped,
  turn: { without: (act: () => Promise<void>) => act() },
};

/** A clock that only records how far it is moved. */
function notedClock() {
  const moves: number[] = [];
  return { moves, clock: { advance: async (seconds: number) => void moves.push(seconds) } };
}

test.describe('where time can be moved', () => {
  test('minutes count from the payment, and each is reached from the last one', async () => {
    const { moves, clock } = notedClock();
    const time = new Time(clock, new Journal(), { ...waiting, now: () => 0 });
    await time.before(2);
    await time.reach(2);
    await time.before(3);
    await time.reach(3);
    expect(moves).toEqual([90, 30, 45, 15]);
  });

  test('what a test has taken has passed as well, and is not let pass again', async () => {
    const { moves, clock } = notedClock();
    let now = 0;
    const time = new Time(clock, new Journal(), { ...waiting, now: () => now });
    now = 20_000;
    await time.before(2);
    await time.reach(2);
    now = 200_000;
    await time.before(3);
    await time.reach(3);
    expect(moves).toEqual([70, 50, 60]);
  });

  test('the journal tells of it in the unit that a person would use', async () => {
    const journal = new Journal();
    const time = new Time(notedClock().clock, journal, waiting);
    await time.reach(2);
    await time.reach(84 * 60);
    await time.reach(5 * 24 * 60);
    expect(journal.toString()).toMatch(/2 minutes after[^]*84 hours after[^]*5 days after/);
  });
});

test.describe('where time cannot be moved', () => {
  test('no time passes on the way, as it cannot be stopped', async () => {
    const began = Date.now();
    await new Time(undefined, new Journal(), waiting).before(2);
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  test('minutes are waited for', async () => {
    const began = Date.now();
    await new Time(undefined, new Journal(), waiting).reach(0.01);
    expect(Date.now() - began).toBeGreaterThanOrEqual(590);
  });

  test('others have the turn meanwhile, and it comes back before the next change', async () => {
    const asked: (number | undefined)[] = [];
    const turn = {
      without: (act: () => Promise<void>, before?: number) => {
        asked.push(before);
        return act();
      },
    };
    const now = (): number => 1_000_000 - 0.001 * 60_000;
    const time = new Time(undefined, new Journal(), { ...waiting, turn, now });
    await time.reach(0.001);
    await time.reach(0.001, 3);
    expect(asked).toEqual([undefined, now() + 3 * 60_000]);
  });

  for (const [late, isInTime] of [
    [29, true],
    [31, false],
  ] as const) {
    test(`a turn that comes ${late} s late is ${isInTime ? '' : 'not '}in time for a minute`, async () => {
      let now = 0;
      const turn = {
        without: async () => {
          now = 2 * 60_000 + late * 1_000;
        },
      };
      const time = new Time(undefined, new Journal(), { ...waiting, turn, now: () => now });
      expect(await time.reach(2, 3)).toBe(isInTime);
    });
  }

  test('a change that no other follows can be looked at whenever a turn comes', async () => {
    let now = 0;
    const turn = { without: async () => void (now = 9 * 60_000) };
    const time = new Time(undefined, new Journal(), { ...waiting, turn, now: () => now });
    expect(await time.reach(2)).toBe(true);
  });

  test("what was waited is no time of the test's", async () => {
    let now = 0;
    const { timeout } = test.info();
    const seen: number[] = [];
    const turn = {
      without: async () => {
        seen.push(test.info().timeout);
        now = 121_500;
      },
    };
    const time = new Time(undefined, new Journal(), { ...waiting, turn, now: () => now });
    await time.reach(2);
    expect(seen).toEqual([0]);
    expect(test.info().timeout).toBe(timeout + 121_500);
    expect(waitedIn(test.info())).toBe(121_500);
  });

  test('hours are not: the test is skipped, and the reason says so', async () => {
    await expect(new Time(undefined, new Journal(), waiting).reach(84 * 60)).rejects.toThrow(
      "would be skipped: it takes 84 hours, and the target's time cannot be moved",
    );
  });
});

test('a clock that refuses is an error', async ({ api }) => {
  api.answers = [{ status: 500, body: '' }];
  await expect(remoteClock(`${api.url}clock`).advance(60)).rejects.toThrow('clock answered 500');
});

test('a clock is moved by so many seconds', async ({ api }) => {
  api.answers = [{ body: '{"now":"2026-11-21T12:00:00.000Z"}' }];
  await remoteClock(`${api.url}clock`).advance(90);
  expect(api.requests.map(({ line, body }) => [line, body])).toEqual([
    ['POST /v1/json/clock', '{"advance":{"seconds":90}}'],
  ]);
});

test('an amount stays within its bounds and is no round one where there is a choice', () => {
  const amounts = Array.from({ length: 2_000 }, () => oddAmount([601, 949]));
  expect(Math.min(...amounts)).toBeGreaterThanOrEqual(601);
  expect(Math.max(...amounts)).toBeLessThanOrEqual(949);
  expect(amounts.filter((amount) => amount % 10 === 0)).toEqual([]);
  expect(oddAmount([2_000, 2_000])).toBe(2_000);
});
