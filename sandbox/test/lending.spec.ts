import { expect } from '@playwright/test';
import { createLending, IDLE, ABANDONED, MOST_LENT } from '../control/lending.ts';
import type { Sandbox } from '../start.ts';
import { Control, test } from './support/control.ts';

/** A stock of environments that cost nothing, with a clock that the test sets. */
function stock() {
  let now = 0;
  const asked = new Map<number, number>();
  const open = new Set<number>();
  const lending = createLending(
    async (number) => {
      asked.set(number, now);
      open.add(number);
      const close = async () => void open.delete(number);
      return {
        sandbox: { seed: String(number), close } as Sandbox,
        lastAsked: () => asked.get(number) ?? 0,
      };
    },
    () => now,
  );
  return {
    lending,
    open,
    pass: (milliseconds: number) => void (now += milliseconds),
    ask: (number: number) => void asked.set(number, now),
  };
}

test('so many are lent at a time, and no more while they are used', async () => {
  const { lending, open, pass, ask } = stock();
  for (let count = 0; count < MOST_LENT; count += 1) await lending.lend();
  await expect(lending.lend()).rejects.toThrow(
    `${MOST_LENT} environments are lent and in use: no more`,
  );
  pass(ABANDONED);
  ask(1);
  expect((await lending.lend()).seed).toBe(String(MOST_LENT + 1));
  expect([...open]).toEqual([1, MOST_LENT + 1]);
  await lending.close();
  expect(open.size).toBe(0);
});

test('one that nobody asks anything of ends', async () => {
  const { lending, open, pass, ask } = stock();
  await lending.lend();
  await lending.lend();
  pass(IDLE);
  ask(2);
  await lending.endIdle();
  expect([...open]).toEqual([2]);
  await lending.close();
});

test('too many are one clear refusal, and those that are there go on', async ({ control }) => {
  const ask = () => control.ask('POST', 'environments');
  const lent = await Promise.all(Array.from({ length: MOST_LENT }, ask));
  expect(new Set(lent.map(({ status }) => status))).toEqual(new Set([201]));
  const refused = {
    status: 503,
    body: { error: `${MOST_LENT} environments are lent and in use: no more` },
  };
  expect(await ask()).toEqual(refused);
  const [first] = lent;
  const other = new Control({ controlUrl: first?.body['controlUrl'] ?? '' });
  expect((await other.ask('GET', 'clock')).status).toBe(200);
  expect(await other.ask('POST', 'environments'), 'a lent one lends of the same stock').toEqual(
    refused,
  );
});
