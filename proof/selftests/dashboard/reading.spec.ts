import { expect, test, type Page } from '@playwright/test';
import { totalCheck } from '../../../fixtures/verdict/total.ts';
import { Details } from '../../../pages/dashboard/details.ts';
import { isAnyHeading, readValue, type Label } from '../../../pages/dashboard/reading.ts';
import { askDocument } from '../../../pages/screen/ask-document.ts';
import { headingsIn, under } from '../../../pages/screen/headings.ts';
import type { Part } from '../../../pages/screen/part.ts';
import { screenOf } from '../../../pages/screen/screen.ts';

/** A page of these lines: a table row for a line with cells, otherwise a paragraph. */
async function screen(page: Page, text: string): Promise<Part> {
  const lines = text.split('\n').map((line) => {
    const cells = line.split('\t').map((cell) => `<td>${cell}</td>`);
    return cells.length === 1 ? `<p>${line}</p>` : `<table><tr>${cells.join('')}</tr></table>`;
  });
  await page.setContent(lines.join('').replaceAll('</table><table>', ''));
  return (await screenOf(page)).root;
}

/** One transaction as screen text, in possible layouts of a details page. */
const layouts: Readonly<Record<string, string>> = {
  'a definition list': `Transaction details
PSP ID
1756461600123456
Order status
Completed
Transaction status
Reserved
Payment method
Bancontact
Amount
€ 1.37
Description
Order 12`,
  'a table with headings in front': `PSP ID:\t1756461600123456
Order status:\tCompleted
Transaction status:\tReserved
Payment method:\tBancontact
Total:\t1,37 EUR
Description:\tOrder 12`,
  'a table with headings on top': `ID\tOrder status\tTransaction status\tPayment method\tTotal amount\tDescription
1756461600123456\tCompleted\tReserved\tBancontact\tEUR 1.37\tOrder 12`,
  'labels and values in one line': `TID 1756461600123456
Order status: Completed
Transaction status - Reserved
Payment method: Bancontact
Amount: €1.37
Description: Order 12`,
  'labels and values without a blank': `Transaction ID 1756461600123456
Order statusCompleted
Transaction statusReserved
Payment methodBancontact
Total€ 1.37
DescriptionOrder 12`,
  'signs in front of values': `PSP ID\t1756461600123456
Order status\t● Completed
Transaction status
✓ Reserved
Payment method\t⬤ Bancontact
Total\tEUR 1.37
Description\tOrder 12`,
  'signs of mathematics and pictures in front of values': `PSP ID\t1756461600123456
Order status\t⊘ Completed
Transaction status
… Reserved
Payment method\t⚠️ Bancontact
Total\tEUR 1.37
Description\tOrder 12`,
  'labels in capitals': `PSP ID
1756461600123456
ORDER STATUS
COMPLETED
TRANSACTION STATUS
RESERVED
PAYMENT METHOD
BANCONTACT
TOTAL
EUR 1.37
DESCRIPTION
ORDER 12`,
  'blank lines between labels and values': `PSP ID

1756461600123456

Order status

Completed

Transaction status

Reserved

Payment method

Bancontact

Total

1.37 EUR

Description

Order 12`,
};

const values: readonly (readonly [Label, RegExp])[] = [
  ['PSP id', /^1756461600123456$/],
  ['Order status', /^completed$/i],
  ['Transaction status', /^reserved$/i],
  ['Payment method', /^bancontact$/i],
  ['Total', /^(€ ?|EUR )?1[.,]37( EUR)?$/],
  ['Description', /^order 12$/i],
];

for (const [layout, text] of Object.entries(layouts)) {
  for (const [label, value] of values) {
    test(`${label} is read from ${layout}`, async ({ page }) => {
      expect(readValue(await screen(page, text), label)).toMatch(value);
    });
  }
}

const totals: readonly (readonly [title: string, text: string, total: string | undefined])[] = [
  ['Amount refunded does not stand for Total', 'Amount refunded: € 1.00\nTotal: € 1.37', '€ 1.37'],
  ['nor alone', 'Amount refunded: € 1.00', undefined],
  ['a minus in front of the currency', 'Total\t-€ 1.37', '-€ 1.37'],
  ['a minus behind the currency', 'Total: € -1,37', '€ -1,37'],
  ['a typographic minus', 'Total\n−1.37 EUR', '−1.37 EUR'],
  ['with the fees is another one', 'Total + fees\nEUR 1.97', undefined],
  ['an empty value', 'Total\nDescription\nOrder 12', undefined],
  ['no label', 'Order status: Completed', undefined],
];

for (const [title, text, total] of totals) {
  test(`Total: ${title}`, async ({ page }) => {
    expect(readValue(await screen(page, text), 'Total')).toBe(total);
  });
}

for (const [text, total, feesInTotal] of [
  ['Total + fees\nEUR 1.37 + EUR 0.60', 'EUR 1.37', undefined],
  ['Total + fees: EUR 1.97\nFees: EUR 0.60', 'EUR 1.97', 'EUR 0.60'],
  ['Total incl. fees\nEUR 1.97', 'EUR 1.97', ''],
  ['Total\nEUR 1.37\nTotal + fees\nEUR 1.97', 'EUR 1.37', undefined],
] as const) {
  test(`the total is "${total}" in ${JSON.stringify(text)}`, async ({ page }) => {
    const shown = await screen(page, `Order summary\nRefund order\n${text}`);
    expect(new Details([{ screen: shown }]).total).toEqual({ total, feesInTotal });
  });
}

test('a total that is one figure with the fees is compared where these are shown, else recorded', () => {
  const paid = { amount: 137, currency: 'EUR' };
  const of = (total: string, feesInTotal?: string) =>
    totalCheck('dashboard.total', paid, { total, feesInTotal });
  expect(of('EUR 1.97', 'EUR 0.60')).toMatchObject({ agrees: true });
  expect(of('EUR 1.98', 'EUR 0.60')).toMatchObject({ agrees: false });
  expect(of('EUR 1.97', '')).toMatchObject({ recorded: true });
  expect(of('EUR 1.97', undefined)).toMatchObject({ agrees: false });
});

const details = `Order summary
Refund order
Transaction details
Order status: Declined
Notes (1)
Insufficient funds
29-08-2025
Related transactions:
None`;

for (const [text, notes, related] of [
  [details, 'Insufficient funds\n29-08-2025', 'None'],
  [details.toUpperCase(), 'INSUFFICIENT FUNDS\n29-08-2025', 'NONE'],
  ['Order summary\nA sentence that says Notes, too', '', ''],
] as const) {
  test(`a block is what stands below its heading: "${notes}"`, async ({ page }) => {
    const shown = new Details([{ screen: await screen(page, text) }]);
    expect(shown.block('Notes').said).toBe(notes);
    expect(shown.block('Related transactions').said).toBe(related);
    expect(shown.block('Transaction history').said).toBe('');
  });
}

test('any heading of a page can begin a reading', async ({ page }) => {
  const root = await screen(page, `Refund confirmation\nReason: Broken\n${details}`);
  const [heading] = headingsIn(root, (line) => line === 'Refund confirmation');
  expect(heading && under(heading, root, isAnyHeading).said).toBe('Reason: Broken');
});

for (const [text, label, value] of [
  ['Amount refunded\n€ 1.00\nAmount\n€ 1.37', 'Total', '€ 1.37'],
  ['Amount refunded\tTotal\n€ 1.00\t€ 1.37', 'Total', '€ 1.37'],
  ['Total (gross)\t-1.37 EUR', 'Total', '-1.37 EUR'],
  ['Order status\nRefunded\nTransaction status\nCompleted', 'Order status', 'Refunded'],
  ['Transaction ID1756461600123456', 'PSP id', '1756461600123456'],
  ['Total\tCurrency\n1.37\tEUR', 'Currency', 'EUR'],
] as const) {
  test(`${label} is "${value}" in ${JSON.stringify(text)}`, async ({ page }) => {
    expect(readValue(await screen(page, text), label)).toBe(value);
  });
}

test('a document that has no body yet is read once it has one', async ({ page }) => {
  await page.setContent(`<p>Completed</p><script>
    const { body } = document;
    body.remove();
    setTimeout(() => document.documentElement.append(body), 100);
  </script>`);
  expect((await screenOf(page)).root.said).toBe('Completed');
});

test('a page that is left while it is read gives way to the next one', async ({ page }) => {
  await page.route('http://shop.invalid/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<p>${new URL(route.request().url()).pathname}`,
    }),
  );
  await page.goto('http://shop.invalid/first');
  const text = await askDocument(page.mainFrame(), () => {
    if (location.pathname === '/next') return document.body?.innerText;
    location.assign('/next');
    // No answer: the page is left first.
    return new Promise(() => undefined) as never;
  });
  expect(text).toBe('/next');
});
