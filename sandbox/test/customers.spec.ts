import * as z from 'zod/mini';
import { country } from '../api/fields.ts';
import { Browser } from './support/browser.ts';
import { expect, test } from './support/test.ts';

/** As official clients send it: WordPress, Magento, Shopware, browsers, and the testing page (at_AT). */
const LOCALES = {
  nl_BE: ['nl_BE', 'Bevestigen'],
  'nl-NL': ['nl_NL', 'Bevestigen'],
  de_DE: ['de_DE', 'Bestätigen'],
  de_DE_formal: ['en_US', 'Confirm'],
  de_CH_informal: ['en_US', 'Confirm'],
  nl_NL_formal: ['en_US', 'Confirm'],
  pt_PT_ao90: ['en_US', 'Confirm'],
  zh_Hans_CN: ['en_US', 'Confirm'],
  sr_Latn_RS: ['en_US', 'Confirm'],
  nl: ['en_US', 'Confirm'],
  en: ['en_US', 'Confirm'],
  'en-GB': ['en_GB', 'Confirm'],
  at_AT: ['at_AT', 'Confirm'],
  'Deutsch (Sie)': ['en_US', 'Confirm'],
} as const;

for (const [locale, [lang, button]] of Object.entries(LOCALES)) {
  test(`locale ${locale} is taken; its page has the button ${button}`, async ({ client }) => {
    const { status, body } = await client.order({ customer: { locale } });
    expect([status, body.error_info]).toEqual([200, undefined]);
    expect(new URL(body.data.payment_url).searchParams.get('lang')).toBe(lang);
    expect((await client.get(body.data.order_id)).customer).toMatchObject({ locale });
    expect((await new Browser().open(body.data.payment_url)).html).toContain(`>${button}<`);
  });
}

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

test('countries are the 249 codes that ISO 3166-1 has assigned', () => {
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const taken = pairs.filter((code) => z.safeParse(country, code).success);
  expect(taken).toHaveLength(249);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(taken.filter((code) => names.of(code) === undefined)).toEqual([]);
});

for (const code of 'UK EU UN ZZ XA SU YU DD AN QO XK AC FX TP CS'.split(' ')) {
  test(`country ${code} is not assigned: 1018`, async ({ client }) => {
    const { status, body } = await client.order({ customer: { country: code } });
    expect([status, body.error_code]).toEqual([404, 1018]);
  });
}

test('a country is taken in any case, and told in capitals', async ({ client }) => {
  for (const code of ['nl', 'Gb', 'SS', 'cw']) {
    const { data } = (await client.order({ customer: { country: code } })).body;
    const { customer } = await client.get(data.order_id);
    expect(customer).toMatchObject({ country: code.toUpperCase() });
  }
});
