import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import type { ApiOrder } from '../../../fixtures/api/schemas.ts';
import { LastLooks } from '../../../fixtures/order/last-looks.ts';
import type { PlacedOrder } from '../../../fixtures/order/order.ts';
import { Traffic } from '../../../fixtures/witnesses/traffic.ts';
import { beforehandChecks } from '../../../fixtures/verdict/beforehand.ts';
import { ThreeDSecurePage } from '../../../pages/payment/three-d-secure-page.ts';

const { row } = rowOf('visa-completed', 'card');

/** The failed checks made before the shopper confirms a 3-D Secure page, for an order in this status. */
async function wrong(page: Page, status: string, end: string): Promise<string[]> {
  await page.setContent(
    `<p>1.37 EUR</p><select><option>Authenticated (Y)</select><button>Confirm</button>${end}`,
  );
  const looks = new LastLooks(() => Promise.resolve({ status } as ApiOrder), new Traffic());
  await new ThreeDSecurePage(page).answer('Authenticated (Y)', Promise.resolve(), looks.look);
  const order = {
    beforehand: looks.seen,
    data: { amount: 137, currency: 'EUR' },
  } as unknown as PlacedOrder;
  return beforehandChecks(order, row)
    .filter(({ agrees }) => !agrees)
    .map(({ field, seen }) => `${field}: ${seen}`);
}

test('an order that has begun may be confirmed', async ({ page }) => {
  expect(await wrong(page, 'initialized', '')).toEqual([]);
});

test('an order that was paid while its page still asks is found', async ({ page }) => {
  expect(await wrong(page, 'completed', '')).toEqual([
    'status before the shopper confirms: completed',
  ]);
});

test('a page that goes on by itself was not confirmed by the shopper', async ({ page }) => {
  const goesOn = '<script>setTimeout(() => { document.body.innerHTML = "Done"; }, 1000)</script>';
  expect(await wrong(page, 'completed', goesOn)).toEqual([]);
});

test('a page of the bank that asks for another amount is found, in a frame too', async ({
  page,
}) => {
  expect(await wrong(page, 'initialized', '<iframe srcdoc="<p>1.38 EUR</p>"></iframe>')).toEqual([
    expect.stringContaining('amount to confirm: 1.38 EUR'),
  ]);
});
