import { expect, test } from '@playwright/test';
import { knownWords } from '../../../fixtures/observed/known-words.ts';
import { Placeholders } from '../../../fixtures/observed/placeholders.ts';
import { samples } from '../../../fixtures/order/samples.ts';

const text = (raw: string, kind: 'name' | 'text' | 'data' = 'text'): string =>
  new Placeholders(['s3cr3t-k€y']).text(raw, kind);

test.describe('A text of a page is kept without what belongs to an order or a person', () => {
  for (const [raw, kept] of [
    ['Card number', 'Card number'],
    ['Total 1.37 EUR', 'Total 0.00 EUR'],
    ['€ 1.234,56', '€ 0,00'],
    ['Transaction 1795936086235670', 'Transaction 9000000000000001'],
    ['Order e2e-mx1j9gxk-visa.f82271e0-f08d', 'Order id-1'],
    ['2026-11-29 07:44:24', '0000-00-00 00:00:00'],
    ['shopper@example.org', 'user@example.com'],
    ['NL91 ABNA 0417 1643 00', 'XX00 0000 0000'],
    ['Card •••• 1111', 'Card •••• 0000'],
    ['1033SC', 'Xxxx'],
    ['Payment of Jörg Müßiggänger', 'Payment of Xxxx'],
    ['Straße des 17. Juni 361', 'Xxxx'],
    ['12-14 Rue de l’Église', 'Xxxx'],
    ['Żabka 7, 1.37 EUR', 'Xxxx, 0.00 EUR'],
    ['Refund order', 'Refund order'],
    ['3-D Secure', '3-D Secure'],
    ['key s3cr3t-k€y.', 'key [redacted].'],
    ['Ярослав, 東京', 'Xxxx'],
  ] as const) {
    test(raw, () => expect(text(raw)).toBe(kept));
  }

  test('of names and texts of customers nothing is left', () => {
    for (const { firstName, lastName, street, city, articles } of samples) {
      // Words of a language alone, such as of one article, say nothing of an order.
      const articlesWithNames = articles.filter((it) => it !== 'Two  blanks');
      for (const value of [firstName, lastName, street, city, ...articlesWithNames]) {
        const words = value.match(/\p{L}{2,}/gu) ?? [];
        const kept = text(value, 'data');
        const left = words.filter((word) => kept.includes(word));
        expect(left.length, `${value} is kept as ${kept}`).toBeLessThan(Math.max(1, words.length));
      }
    }
  });

  test('one id has one placeholder, another has another', () => {
    const placeholders = new Placeholders([]);
    expect(placeholders.text('1795936086235670 1795936086235671 1795936086235670', 'data')).toBe(
      '9000000000000001 9000000000000002 9000000000000001',
    );
    expect(
      placeholders.address(
        'https://testpayv2.multisafepay.com/connect/77zXRIygqhq5zCxNGzoVP70iMXnHaaWnNE0/?lang=en_US&key=abc1',
      ),
    ).toBe('https://testpayv2.multisafepay.com/connect/{token}/?lang=en_US&key={value}');
  });

  test('no name of a customer is among the known words', () => {
    const names = samples
      .flatMap(({ firstName, lastName, city }) => [firstName, lastName, city])
      .flatMap((it) => it.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
    expect(names.filter((it) => knownWords.has(it))).toEqual([]);
  });
});

for (const [what, run] of [
  ['of letters and digits', 'a1b2'],
  ['of dots', '••'],
] as const) {
  test(`A long text without a blank is read in no time: ${what}`, () => {
    const before = performance.now();
    new Placeholders([]).text(run.repeat(25_000), 'name');
    expect(performance.now() - before).toBeLessThan(1_500);
  });
}
