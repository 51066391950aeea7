import { expect, test } from '@playwright/test';
import { rowIn } from '../../../pages/dashboard/overview-row.ts';
import { screenOf } from '../../../pages/screen/screen.ts';
import type { OrderData } from '../../../fixtures/order/order-data.ts';
import { overviewChecks } from '../../../fixtures/verdict/overview.ts';

const pspId = '1795274180544587';
const order = { amount: 137, currency: 'EUR' } as OrderData;
const paid = { order: ['completed'], transaction: ['completed', 'initialized'] } as const;

/** The fields of the overview in which a row differs from the documentation. */
const wrong = (row: string): string[] =>
  overviewChecks(order, paid, row)
    .filter(({ agrees }) => !agrees)
    .map(({ field }) => field);

test('a row is compared in what it shows, and in nothing else', () => {
  expect(wrong('')).toEqual([]);
  expect(wrong(`${pspId}\torder-1\tVisa`)).toEqual([]);
  expect(wrong(`${pspId}\torder-1\tVisa\tCompleted\tInitialized\t1.37 EUR`)).toEqual([]);
  expect(wrong(`${pspId}\n✓ Completed\n€ 1,37`)).toEqual([]);
  expect(wrong('Completed\t1.38 EUR')).toEqual(['amount in the overview']);
  expect(wrong('Completed\tDeclined\t1.37 EUR')).toEqual(['status in the overview']);
});

for (const [name, html, text] of [
  [
    'a table',
    `<table><tr><td>${pspId}<td>order-1<td>1.37 EUR</table>`,
    `${pspId}\torder-1\t1.37 EUR`,
  ],
  ['a card', `<div><b>${pspId}</b><p>Order order-1</p></div>`, `${pspId}\nOrder order-1`],
  [
    'no row with the order',
    `<main><select><option>Declined</select><h1>order-1</h1><p>${pspId}</main>`,
    '',
  ],
  ['a list in which another id stands', `<ul><li>${pspId}<li>1795274180544588<li>order-1</ul>`, ''],
] as const) {
  test(`a row is read from ${name}`, async ({ page }) => {
    await page.setContent(html);
    const { root } = await screenOf(page);
    expect(rowIn(root, { orderId: 'order-1', pspId })).toBe(text);
  });
}
