import { errors, expect, test } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { In3Page } from '../../../pages/payment/in3-page.ts';
import { unwatched } from '../support/unwatched.ts';

const { method, row } = rowOf('in3-completed', 'instalments');

test('what comes after the terms is waited for anew', async ({ page }) => {
  page.setDefaultTimeout(5_000);
  await page.setContent(`
    <label><input type="checkbox"> Ik ga akkoord met de voorwaarden</label>
    <button>Afronden</button>`);
  const awaited: string[] = [];
  const over = (): Promise<unknown> => {
    awaited.push(awaited.length === 0 ? 'before the terms' : 'after the terms');
    // The shopper needed the whole timeout for the terms.
    return awaited.length === 1
      ? Promise.reject(new errors.TimeoutError('the time is over'))
      : Promise.resolve();
  };
  await new In3Page(page).goOn({ paymentUrl: '', method, over }, row, unwatched);
  expect(awaited).toEqual(['before the terms', 'after the terms']);
});
