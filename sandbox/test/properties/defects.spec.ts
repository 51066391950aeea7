import { expect, test } from '@playwright/test';
import { check, NAMES } from './check.ts';
import { DEFECTS } from './defects.ts';

test('every invariant has a defect that breaks it', () => {
  expect(Object.keys(DEFECTS).sort()).toEqual([...NAMES].sort());
});

for (const [name, defect] of Object.entries(DEFECTS)) {
  test(`a sandbox is caught in which this is wrong: ${name}`, async () => {
    const settings = { numRuns: 400, seed: 1, endOnFailure: true };
    const { failed, errorInstance } = await check(defect, settings, [name]);
    expect({ failed, why: String(errorInstance) }).toEqual({
      failed: true,
      why: expect.stringContaining(`Not so: ${name}. `),
    });
  });
}

test('what breaks an invariant is told in as few commands as it takes', async () => {
  const name = 'the returned amount is the sum of the completed refunds';
  const { counterexample } = await check(DEFECTS[name], { numRuns: 100, seed: 1 }, [name]);
  expect(counterexample?.[0]).toMatchObject([{ do: 'order' }, {}, {}, { do: 'accept refund' }]);
});
