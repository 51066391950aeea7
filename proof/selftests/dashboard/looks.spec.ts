import { expect, test, type Page } from '@playwright/test';
import { statusWord } from '../../../fixtures/verdict/check.ts';
import { idsIn, statusesIn } from '../../../fixtures/verdict/related.ts';
import { TransactionPage } from '../../../pages/dashboard/transaction-page.ts';
import { moneyIn } from '../../../pages/screen/money.ts';
import { facts, looks, pageOf, type Facts, type Look } from './looks.ts';

/** Reads a page with these facts, and returns the result in the form of the facts. */
async function read(page: Page, look: Partial<Look>, told: Facts) {
  await page.setContent(pageOf(look, told));
  const seen = await new TransactionPage(page).read();
  const [refund] = idsIn(seen.related, told.pspId);
  return {
    pspId: seen.pspId,
    orderId: seen.orderId,
    orderStatus: statusWord(seen.orderStatus ?? ''),
    transactionStatus: statusWord(seen.transactionStatus ?? ''),
    method: seen.paymentMethod,
    total: moneyIn(seen.total ?? '').map(({ minor, currencies }) => ({ minor, currencies })),
    isDescribed: seen.text.includes(told.description),
    note: seen.notes,
    refund: {
      id: refund,
      amounts: moneyIn(seen.related)
        .filter(({ currencies }) => currencies.length > 0)
        .map(({ minor }) => minor),
      statuses: statusesIn(seen.related, refund ?? ''),
    },
    isNotified: seen.notificationHistory.includes(told.notified),
  };
}

const asRead = (told: Facts) => ({
  pspId: told.pspId,
  orderId: told.orderId,
  orderStatus: statusWord(told.orderStatus),
  transactionStatus: statusWord(told.transactionStatus),
  method: told.method,
  total: [{ minor: told.total, currencies: ['EUR'] }],
  isDescribed: true,
  note: told.note,
  refund: {
    id: told.refund.id,
    amounts: [told.refund.amount],
    statuses: [statusWord(told.refund.status)],
  },
  isNotified: told.notified !== '',
});

/** Pages with one false fact each. */
const lies: Readonly<Record<string, Partial<Facts>>> = {
  'another order status': { orderStatus: 'Declined' },
  'another transaction status': { transactionStatus: 'Initialized' },
  'a cent more': { total: facts.total + 1 },
  'a hundredth of the total': { total: facts.total / 100 },
  'another order': { orderId: 'e2e-Made-up_2' },
  'another transaction': { pspId: '1756461600123457' },
  'another method': { method: 'Mastercard' },
  'no note': { note: '' },
  'a refund of a cent more': { refund: { ...facts.refund, amount: 1238 } },
  'a refund of another status': { refund: { ...facts.refund, status: 'Declined' } },
};

for (const [name, look] of Object.entries(looks)) {
  test.describe(`The details in ${name}`, () => {
    test.use({ actionTimeout: 5_000 });

    test('are read', async ({ page }) => {
      expect(await read(page, look, facts)).toEqual(asRead(facts));
    });

    test('are read where they are wrong', async ({ page }) => {
      for (const [lie, wrong] of Object.entries(lies)) {
        const told = { ...facts, ...wrong };
        expect.soft(await read(page, look, told), lie).toEqual(asRead(told));
      }
    });
  });
}
