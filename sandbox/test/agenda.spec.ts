import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { createAgenda } from '../core/agenda.ts';

/** Some of the same moment, and enough of them. */
const moments = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 20, maxLength: 80 });

test('the earliest comes first, of one moment the one that was added first, whatever was dropped', () => {
  const property = fc.property(
    moments,
    fc.nat(10),
    fc.integer({ min: 1, max: 4 }),
    (all, taken, nth) => {
      const agenda = createAgenda<{ moment: number; number: number }>();
      const waiting = all.map((moment, number) => ({ moment, number }));
      for (const item of waiting) agenda.add(item.moment, item);
      const inTurn = waiting.toSorted((a, b) => a.moment - b.moment);

      for (const item of inTurn.splice(0, taken)) expect(agenda.take()).toEqual(item);
      agenda.keep(({ number }) => number % nth === 0);
      const late = { moment: 4, number: -1 };
      agenda.add(late.moment, late);
      const left = [...inTurn.filter(({ number }) => number % nth === 0), late];
      for (const item of left.toSorted((a, b) => a.moment - b.moment)) {
        expect(agenda.due()).toBe(item.moment);
        expect(agenda.take()).toEqual(item);
      }
      expect([agenda.due(), agenda.take()]).toEqual([undefined, undefined]);
    },
  );
  fc.assert(property, { seed: 2026 });
});
