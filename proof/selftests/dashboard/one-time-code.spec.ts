import { expect, test } from '@playwright/test';
import { oneTimeCodes, type StepClock } from '../../../fixtures/dashboard/sign-in/one-time-code.ts';

/** RFC 6238's secret for SHA-1, the ASCII text 12345678901234567890, in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** RFC 6238, appendix B, SHA-1: seconds and the published code of 8 digits. */
const vectors = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const;

/** A clock that advances only when the code waits. */
function clockAt(seconds: number) {
  let time = seconds * 1_000;
  const waits: number[] = [];
  const clock: StepClock = {
    now: () => time,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
  return { clock, waits };
}

/** The RFC's codes. The step starts early enough: seconds 59 and 1111111109 are the last of their steps. */
for (const [seconds, published] of vectors) {
  test(`RFC 6238: the step of second ${seconds} gives ${published.slice(-6)}`, async () => {
    const start = Math.floor(seconds / 30) * 30;
    const code = await oneTimeCodes(secret, clockAt(start).clock)();
    expect(code).toBe(published.slice(-6));
  });
}

test('a code is made at once while three seconds of its step are left', async () => {
  const { clock, waits } = clockAt(1111111107);
  expect(await oneTimeCodes(secret, clock)()).toBe('081804');
  expect(waits).toEqual([]);
});

test('at the edge of a step the next one is waited for', async () => {
  const { clock, waits } = clockAt(1111111107.001);
  expect(await oneTimeCodes(secret, clock)()).toBe('050471');
  expect(waits).toEqual([2_999]);
});

test('a step gives one code only', async () => {
  const { clock, waits } = clockAt(1111111080);
  const next = oneTimeCodes(secret, clock);
  expect([await next(), await next()]).toEqual(['081804', '050471']);
  expect(waits).toEqual([30_000]);
});

test('two sign-ins at once do not share a code', async () => {
  const next = oneTimeCodes(secret, clockAt(1111111080).clock);
  const codes = await Promise.all([next(), next(), next()]);
  expect(new Set(codes).size).toBe(3);
});
