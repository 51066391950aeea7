import { expect, test } from '@playwright/test';
import { catalogued } from '../../docs/catalogued.ts';
import { compare } from '../../docs/compare.ts';
import { documentedOn } from '../../docs/documented.ts';
import { edited, page } from '../support/testing-page.ts';

/** The lines of the table: change, method, kind, the catalogue's value and the page's value. */
const differences = (markdown: string): string[] =>
  compare(catalogued(), documentedOn(markdown)).differences.map((it) =>
    [it.change, it.method, it.kind, it.ours, it.page].join(' | '),
  );

test.describe('The page says the same', () => {
  const same: Readonly<Record<string, string>> = {
    'with line ends of Windows': page.replaceAll('\n', '\r\n'),
    'with breaks written otherwise': page.replaceAll('<br>', '<br />'),
    'with several numbers beside each other': edited([
      /4111111111111111 <br>  4761/,
      '4111111111111111, 4761',
    ]),
    'with numbers in groups': edited(
      ['4111111111111111', '4111 1111 1111 1111'],
      ['NL87ABNA0000000004', 'NL87 ABNA 0000 0000 04'],
    ),
    'under headings': page
      .replace(/<details id="by-plugin">[\s\S]*?<\/details>/, '')
      .replace(/<details[^>]*>\n<summary>(.*)<\/summary>\n<br>/g, '### $1\n')
      .replace(/^ *<\/details>$/gm, ''),
    'with tables in lists': page.replace(
      /(?:^\|.*\n)+/gm,
      (table) => `1. Enter one of:\n   - a value\n\n${table.replace(/^/gm, '     ').trimEnd()}\n\n`,
    ),
    'with parts that stand open': page.replaceAll('<details', '<details open'),
  };
  for (const [what, markdown] of Object.entries(same)) {
    test(what, () => expect(differences(markdown)).toEqual([]));
  }
});

test.describe('The page says otherwise', () => {
  const cases: Readonly<Record<string, readonly [markdown: string, ...lines: string[]]>> = {
    'a number in the row of another outcome': [
      edited(
        [' <br>  4761340000000019', ''],
        ['4012001038488884', '4012001038488884 <br> 4761340000000019'],
      ),
      'changed | Visa | number | 4761340000000019: completed | 4761340000000019: declined, because insufficient funds',
    ],
    'a status in the column alone': [
      edited([/(0002\| )\*\*Expired\*\*/, '$1**Declined**']),
      'changed | Bank transfer | IBAN | NL87ABNA0000000002: initialized, expired after 2 minutes | NL87ABNA0000000002: initialized, expired after 2 minutes, named declined',
    ],
    'one scheme of a row for two': [
      edited(['Amex to **Void**', 'Amex to **Completed**']),
      'changed | American Express | number | 378734493671000: uncleared, void after 3 minutes | 378734493671000: uncleared, completed after 3 minutes',
    ],
    'minutes that add up': [
      edited([/After 1 more minute(?=.*Declined)/, 'After 2 more minutes']),
      'changed | SEPA Direct Debit | IBAN | NL87ABNA0000000004: initialized or uncleared, uncleared after 2 minutes, declined after 3 minutes | NL87ABNA0000000004: initialized, uncleared after 2 minutes, declined after 4 minutes',
    ],
    'a cause': [
      edited([/(?<=67039902990000045.*)3D authentication failed/, 'insufficient funds']),
      'changed | Bancontact | number | 67039902990000045: declined, because 3D authentication failed | 67039902990000045: declined, because insufficient funds',
    ],
    'a balance': [
      edited(['| 111112 | € 5 ', '| 111112 | € 7 ']),
      'changed | Gift cards | number | 111112: balance 5.00 | 111112: balance 7.00',
    ],
    'a bound of an amount': [
      edited(['9.99 and below  ', '8.99 and below  ']),
      'changed | Multibanco, MB WAY | amount | up to 9.99: declined | up to 8.99: declined',
    ],
    'a scenario of a table and one of a step': [
      edited(
        ['Closed ', 'Left   '],
        [/(?<=click \*\*Amazon|Amazon Pay<[\s\S]*?select \*\*)Completed/, 'Paid'],
      ),
      'changed | PayPal | scenario | Closed: expired | Left: expired',
      'removed | Amazon Pay | scenario | Completed: completed | ',
      'new | Amazon Pay | scenario |  | Paid',
    ],
    'details that are entered': [
      edited(
        ['RZOOAT2L420', 'RZOOAT2L'],
        ['`123`', '`456`'],
        ['`da_DK`', '`de_DE`'],
        ['01-01-2000', '02-02-2000'],
        ['1111AB', '2222AB'],
        ['<rejection@', '<refusal@'],
      ),
      'changed | Cards | CVC | 123 | 456',
      'changed | Cards | locale | da_DK | de_DE',
      'changed | EPS | BIC | RZOOAT2L420 | RZOOAT2L',
      'changed | in3 | birthdate | 01-01-2000 | 02-02-2000',
      'changed | in3 | postal code | 1111AB | 2222AB',
      'changed | Riverty | e-mail address | rejection@afterpay.nl | refusal@afterpay.nl',
    ],
    'what holds for any other number': [
      edited([/\| Any other IBAN.*\n/, ''], [/(?<=Sodexo[\s\S]*)Any other card number.*/, '']),
      'removed | Bank transfer | IBAN | any other: initialized, expired after 5 days | ',
      'removed | Sodexo | number | any other | ',
    ],
    'the lists of methods': [
      edited(
        [
          'Alipay, PayPal\n\n</details>\n\n<details id="supp',
          'PayPal, Twint\n\n</details>\n\n<details id="supp',
        ],
        ['PayPal, WeChat Pay\n\n</details>\n\n[', 'PayPal\n\n</details>\n\n['],
        ['- Paysafecard\n', ''],
      ),
      'removed | Not in test | not in test | Paysafecard | ',
      'removed | Alipay | scenario | Cancelled: void | ',
      'removed | WeChat Pay | refund | by API | ',
      'new | Twint | scenario |  | Cancelled: void',
    ],
    'a part that is new': [
      edited([
        '## Prepaid cards',
        '<details>\n<summary>How to test Twint</summary>\n\n| Card number | Scenario |\n| --- | --- |\n| 6011000000000004 | **Completed** |\n\n</details>\n\n## Prepaid cards',
      ]),
      'new | Twint | number |  | 6011000000000004: completed',
    ],
    'a part that is gone': [
      edited([/<details id="giropay">[\s\S]*?<\/details>/, '']),
      'removed | Giropay | BIC | NOLADE22XXX | ',
      'removed | Giropay | scenario | Completed: completed | ',
    ],
  };
  for (const [what, [markdown, ...lines]] of Object.entries(cases)) {
    test(`about ${what}`, () => expect(differences(markdown).sort()).toEqual(lines.sort()));
  }
});
