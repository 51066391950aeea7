import { appendFileSync, readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { inTurn } from '../../../../fixtures/use/per-test/in-turn.ts';
import { turn } from '../../../../fixtures/use/per-worker/turn.ts';
import type { Turn } from '../../../../fixtures/target/turns/turn.ts';

/** Without the other fixtures of the suite. */
type Plain<T> = (args: object, use: (it: T) => Promise<void>) => Promise<void>;

const test = base.extend<{ inTurn: void }, { turn: Turn }>({
  turn: [turn as unknown as Plain<Turn>, { scope: 'worker' }],
  inTurn: [inTurn as unknown as Plain<void>, { auto: true, timeout: 0 }],
});

const events = process.env.OVERLAP_EVENTS ?? '';
const note = (event: string): void => appendFileSync(events, `${event}\n`);
const noted = (event: string): number => readFileSync(events, 'utf8').split(event).length - 1;

note('worker');

/** All workers have begun before it ends, so that others would come in between if they could. */
const visit = async (): Promise<void> => {
  note('in');
  await expect.poll(() => noted('worker'), { timeout: 60_000 }).toBeGreaterThanOrEqual(3);
  for (let round = 0; round < 1_000; round += 1) await new Promise(setImmediate);
  note('out');
};

for (const name of ['one', 'two', 'three']) {
  test(`other ${name}`, async () => {
    await visit();
    note('other is done');
  });
}

for (const name of ['one', 'two']) {
  test(`waits for all others ${name}`, { tag: '@waits' }, async ({ turn: its }) => {
    await visit();
    await its.without(() => expect.poll(() => noted('other is done'), { timeout: 60_000 }).toBe(3));
    await visit();
  });
}

test('dies in its turn', { tag: ['@waits', '@dies'] }, () => {
  process.kill(process.pid, 'SIGKILL');
});

test('waits for ever', { tag: ['@waits', '@for-ever'] }, async ({ turn: its }) => {
  await its.without(() => {
    note('waits');
    return new Promise(() => undefined);
  });
});
