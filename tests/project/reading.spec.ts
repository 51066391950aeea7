import { expect, test } from '@playwright/test';
import { belowHeading, readBlock, readValue, type Label } from '../../pages/dashboard/reading.ts';

/** One transaction in the layouts that a details page may have, as its text on the screen. */
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
    test(`${label} is read from ${layout}`, () => {
      expect(readValue(text, label)).toMatch(value);
    });
  }
}

const totals: readonly (readonly [title: string, text: string, total: string | undefined])[] = [
  ['Amount refunded does not stand for Total', 'Amount refunded: € 1.00\nTotal: € 1.37', '€ 1.37'],
  ['nor alone', 'Amount refunded: € 1.00', undefined],
  ['a minus in front of the currency', 'Total\t-€ 1.37', '-€ 1.37'],
  ['a minus behind the currency', 'Total: € -1,37', '€ -1,37'],
  ['a typographic minus', 'Total\n−1.37 EUR', '−1.37 EUR'],
  ['with the fees', 'Total + fees\nEUR 1.37 + EUR 0.60', 'EUR 1.37 + EUR 0.60'],
  ['an empty value', 'Total\nDescription\nOrder 12', undefined],
  ['no label', 'Order status: Completed', undefined],
];

for (const [title, text, total] of totals) {
  test(`Total: ${title}`, () => expect(readValue(text, 'Total')).toBe(total));
}

const page = `Order summary
Refund order
Transaction details
Order status: Declined
Notes (1)
Insufficient funds
29-08-2025
Related transactions:
None`;

test('a block is the text below its heading, up to the next block', () => {
  expect(readBlock(page, 'Notes')).toBe('Insufficient funds\n29-08-2025');
  expect(readBlock(page, 'Related transactions')).toBe('None');
  expect(readBlock(page.toUpperCase(), 'Notes')).toBe('INSUFFICIENT FUNDS\n29-08-2025');
});

test('a block that is not shown is empty', () => {
  expect(readBlock(page, 'Transaction history')).toBe('');
  expect(readBlock('A sentence that says Notes, too', 'Notes')).toBe('');
});

test('any heading of a page can begin a reading', () => {
  expect(
    belowHeading(`Refund confirmation\nReason: Broken\n${page}`, /^refund confirmation$/i),
  ).toBe('Reason: Broken');
});

for (const [text, label, value] of [
  ['Amount refunded\n€ 1.00\nAmount\n€ 1.37', 'Total', '€ 1.37'],
  ['Amount refunded\tTotal\n€ 1.00\t€ 1.37', 'Total', '€ 1.37'],
  ['Total (incl. fees)\t-1.37 EUR', 'Total', '-1.37 EUR'],
  ['Order status\nRefunded\nTransaction status\nCompleted', 'Order status', 'Refunded'],
  ['Transaction ID1756461600123456', 'PSP id', '1756461600123456'],
  ['Total\tCurrency\n1.37\tEUR', 'Currency', 'EUR'],
] as const) {
  test(`${label} is "${value}" in ${JSON.stringify(text)}`, () => {
    expect(readValue(text, label)).toBe(value);
  });
}
