import { expect, test } from '@playwright/test';
import { check } from './check.ts';

test('whatever anybody does in whatever order, every invariant holds', async () => {
  const { failed, counterexample, errorInstance } = await check();
  expect({ failed, counterexample, errorInstance }).toMatchObject({ failed: false });
});
