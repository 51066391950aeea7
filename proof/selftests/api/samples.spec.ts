import { expect, test } from '@playwright/test';
import { orderIdOf } from '../../../fixtures/shop/order-id.ts';
import { sampleOf, samples } from '../../../fixtures/order/samples.ts';
import { contains } from '../../../fixtures/verdict/check.ts';
import { keeps } from '../../../fixtures/verdict/texts.ts';

/** The longest gateway id, and an id of a run. */
const longest = (sign: string): string => orderIdOf('mx0v6ato', 'DIRECTBANK', sign);

for (const sample of samples) {
  test(`what is sent is permitted: ${sample.why}`, () => {
    const { firstName, lastName, street, city, articles, sign } = sample;
    for (const name of [firstName, lastName]) {
      expect(name.length).toBeGreaterThanOrEqual(2);
      expect(name.length).toBeLessThanOrEqual(25);
    }
    expect(street.length).toBeLessThanOrEqual(64);
    expect(longest(sign)).toMatch(/^[A-Za-z0-9/_.-]{1,50}$/);
    for (const article of articles) {
      expect(`Returned goods of ${longest(sign)}: ${article}`.length).toBeLessThanOrEqual(200);
    }
    expect([street, city, ...articles].join('')).not.toMatch(/[<>]/);
  });
}

test('a test always sends the same', () => {
  expect(sampleOf('Visa 4111111111111111 is Completed')).toBe(
    sampleOf('Visa 4111111111111111 is Completed'),
  );
  const sent = new Set(Array.from({ length: 200 }, (_, at) => sampleOf(`test ${at}`)));
  expect(sent.size).toBe(samples.length);
});

const text = 'Zoë’s  Größe „M“ & 小林 🎁';

/** How an environment may return the text. `kept`: accepted from the API; `shown`: accepted on a page. */
const readings: readonly (readonly [what: string, seen: string, kept: boolean, shown: boolean])[] =
  [
    ['as it was sent', text, true, true],
    ['in letters and accents of their own', text.normalize('NFD'), true, true],
    ['without blanks around it', ` ${text}\n`, true, true],
    ['with several blanks as one', text.replaceAll('  ', ' '), false, true],
    ['in capitals', text.toUpperCase(), false, true],
    ['between marks of direction', `\u2068${text}\u2069`, false, true],
    ['read as Latin-1', Buffer.from(text).toString('latin1'), false, false],
    ['with question marks', text.replace(/[^\0-\u00ff]/g, '?'), false, false],
    ['without accents', text.normalize('NFD').replace(/\p{M}/gu, ''), false, false],
    ['without emoji', text.replace(/\p{Extended_Pictographic}/gu, ''), false, false],
    ['escaped twice', text.replace('&', '&amp;'), false, false],
    ['cut off', text.slice(0, 12), false, false],
  ];

for (const [what, seen, kept, shown] of readings) {
  test(`a text that comes back ${what} is ${kept ? '' : 'not '}kept and ${shown ? '' : 'not '}shown`, () => {
    expect([keeps(text).holds(seen), contains(text).holds(seen)]).toEqual([kept, shown]);
  });
}
