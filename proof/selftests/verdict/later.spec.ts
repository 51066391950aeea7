import { expect, test } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import type { PlacedOrder } from '../../../fixtures/order/order.ts';
import { notMadeIn } from '../../../fixtures/report/not-made.ts';
import type { Time } from '../../../fixtures/target/time.ts';
import { laterVerdict } from '../../../fixtures/verdict/later.ts';
import { placed } from './placed.ts';

test('a change that could not be looked at before the next one is left out, and so is what follows it', async () => {
  const { method, row } = rowOf('direct-debit-uncleared-completed', 'direct debit');
  const asked: string[] = [];
  const order = Object.assign(placed(method), {
    read: async () => {
      asked.push('order');
      return { status: 'initialized', financial_status: 'initialized' };
    },
  }) as unknown as PlacedOrder;
  const time = {
    before: async (minutes: number) => void asked.push(`before ${minutes}`),
    reach: async (minutes: number, next?: number) => {
      asked.push(`${minutes}, then ${next}`);
      if (next === undefined) throw new Error('the last change is looked at');
      return false;
    },
  } as unknown as Time;
  await expect(laterVerdict(order, row, time)).rejects.toThrow('the last change is looked at');
  expect(asked).toEqual(['before 2', 'order', '2, then 3', '3, then undefined']);
  expect(notMadeIn(test.info()).map(({ part }) => part)).toEqual(['change before another']);
});
