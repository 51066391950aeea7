import { expect, test } from '@playwright/test';
import { Secret } from '../../../fixtures/secrets/secret.ts';
import {
  amountShown,
  amountToConfirm,
  amountWhereShown,
  totalShown,
} from '../../../fixtures/verdict/amounts.ts';
import {
  agree,
  atLeast,
  check,
  contains,
  is,
  matches,
  nothing,
  oneOf,
  shownAs,
  type Expectation,
  type Seen,
} from '../../../fixtures/verdict/check.ts';
import { leakChecks, secretCheck } from '../../../fixtures/verdict/leak.ts';
import { explain, explainError, table } from '../../../fixtures/verdict/message.ts';
import { rowOf } from '../../../catalogue/index.ts';

interface Row {
  readonly expectation: Expectation;
  readonly holds: readonly Seen[];
  readonly fails: readonly Seen[];
}

const rows: Readonly<Record<string, Row>> = {
  'amountShown(137, EUR)': {
    expectation: amountShown(137, 'EUR'),
    holds: ['1.37 EUR', '€ 1,37', 'EUR 1,37', '€1.37', '1,37\u00a0€', 'Total: -€1.37.'],
    fails: [
      '11.37 EUR',
      '1.370 EUR',
      '1,370.00 EUR',
      '137 EUR',
      '1.38 EUR',
      '1.37 USD',
      '1.37',
      '1.37,00 EUR',
      'EUR 21,37',
    ],
  },
  'totalShown(137, EUR)': {
    expectation: totalShown(137, 'EUR'),
    holds: [
      'Description: Order 1\nAmount: Total 1.37 EUR',
      'Total\t€ 1,37\nShipping 0.50 EUR',
      'Please transfer EUR 1.37 to us. VAT amount: 0.24 EUR',
    ],
    fails: [
      'Amount: Total 1.38 EUR\n1 x goods 1.37 EUR',
      'Please transfer EUR 1.37\nAmount EUR 1.38',
      'Total 1.37 USD\nAll prices in EUR',
      '1.38 EUR',
    ],
  },
  'amountWhereShown(137, EUR)': {
    expectation: amountWhereShown(137, 'EUR'),
    holds: [
      '',
      undefined,
      '1795274180544587\t2026-11-21 16:16:20\tVisa',
      '21.11.26 16.16\tOrder 12.34\tVAT 0.24',
      '1795\tEUR 1.37\tFees EUR 0.60',
      '-€ 1,37',
    ],
    fails: ['1.38 EUR', '1795\tEUR 1.38', '1.37 USD', '€ 11,37'],
  },
  'amountToConfirm(137, EUR)': {
    expectation: amountToConfirm(137, 'EUR'),
    holds: [
      undefined,
      'Amount 1.37 EUR\nYou will be charged 1.37 EUR when you confirm.',
      'Total € 1,37\nConfirm € 1,37',
      '1.37 EUR\nPay 0.46 EUR today\nConfirm',
    ],
    fails: [
      '1.38 EUR',
      'Amount 1.37 EUR\nYou will be charged 1.38 EUR when you confirm.',
      'Amount 1.37 EUR\nPay € 11,37',
      "Amount 1.37 EUR\nYou'll pay USD 1.37",
    ],
  },
  'amountShown(1005, USD)': {
    expectation: amountShown(1005, 'USD'),
    holds: ['10.05 USD', 'USD 10,05', '$10.05', 'US$ 10.05'],
    fails: ['10.5 USD', '10.05 EUR', '€ 10.05', undefined, null, 10.05],
  },
  'amountShown(158500, EUR)': {
    expectation: amountShown(158500, 'EUR'),
    holds: [
      'EUR 1,585.00',
      '€ 1.585,00',
      '1 585,00 €',
      '1\u00a0585,00\u00a0€',
      '1\u202f585,00\u202f€',
      "EUR 1'585.00",
      '1585.00 EUR',
      '€1585',
      'EUR 1.585,-',
      'Amount (EUR)\t1,585.00',
      'Order 12345 EUR 1,585.00',
    ],
    fails: [
      'EUR 1,585.01',
      'EUR 15,85',
      'EUR 1.585,00,00',
      'EUR 158,500.00',
      '€ 1.585.000,00',
      '1 585,00 $',
      'USD 1,585.00. Prices in EUR',
      'EUR, 2 1585 ids',
      '11,585.00 EUR',
    ],
  },
  'amountShown(100010, EUR)': {
    expectation: amountShown(100010, 'EUR'),
    holds: ['1,000.10 EUR', '€ 1.000,10', '1000.1 EUR'],
    fails: ['1,000.01 EUR', '1,000 EUR', '100.10 EUR', '10,001.00 EUR'],
  },
  'amountShown(29, EUR)': {
    expectation: amountShown(29, 'EUR'),
    holds: ['0.29 EUR', '€ 0,29', '-0,29 €'],
    fails: ['0.28 EUR', '29 EUR', '0,290 EUR', '2.9 EUR'],
  },
  'amountShown(1585, SEK)': {
    expectation: amountShown(1585, 'SEK'),
    holds: ['15,85 kr', '15,85 kr.', 'SEK 15.85'],
    fails: ['15,85 €', '15,85'],
  },
  'amountWhereShown(158500, EUR)': {
    expectation: amountWhereShown(158500, 'EUR'),
    holds: ['1795\tEUR 1,585.00', '1 585,00 €', '17 EUR', 'Order 1,585.00 EUR'],
    fails: ['EUR 1.58', '1,585.01 EUR', 'EUR 1,586', '158,500.00 €'],
  },
  'shownAs(partial_refunded)': {
    expectation: shownAs('partial_refunded'),
    holds: [
      'Partial refunded',
      'partial_refunded',
      ' PARTIAL  REFUNDED ',
      'Partial refunded.',
      'Partial_refunded',
      'Partially refunded',
      'PARTIALLY REFUNDED',
      'Partial-refunded',
      'PartialRefunded',
      '\u200bPartial\u00a0refunded',
    ],
    fails: ['Refunded', 'Partial', 'Partially', 'Part refunded', '', undefined, null],
  },
  'shownAs(reserved, initialized)': {
    expectation: shownAs('reserved', 'initialized'),
    holds: ['Reserved', 'Initialized'],
    fails: ['Completed', 'Not reserved', undefined],
  },
  'is(137)': { expectation: is(137), holds: [137, '137'], fails: [1370, '', null, undefined] },
  'atLeast(15)': {
    expectation: atLeast(15),
    holds: [15, 16],
    fails: [14.9, '15', '', null, undefined],
  },
  'is(nothing)': { expectation: is(''), holds: [''], fails: ['x', 0] },
  'oneOf(a, b)': { expectation: oneOf('a', 'b'), holds: ['a', 'b'], fails: ['ab', 'c', undefined] },
  'matches(digits)': {
    expectation: matches(/^\d+$/, 'digits'),
    holds: ['12'],
    fails: ['1x', 12, null, undefined],
  },
  'contains(Order 1)': {
    expectation: contains('Order 1'),
    holds: ['my order\n 1, paid', 'Order 1'],
    fails: ['Order', 'Order 2', undefined],
  },
  nothing: { expectation: nothing, holds: ['', null, undefined], fails: ['x', 0] },
};

for (const [name, { expectation, holds, fails }] of Object.entries(rows)) {
  for (const seen of holds) {
    test(`${name} holds for ${JSON.stringify(seen)}`, () => {
      expect(expectation.holds(seen)).toBe(true);
    });
  }
  for (const seen of fails) {
    test(`${name} does not hold for ${JSON.stringify(seen)}`, () => {
      expect(expectation.holds(seen)).toBe(false);
    });
  }
}

const subject = { statement: 'Bancontact 6703 is Declined (no funds)', source: 'test page, cards' };
const right = check('api.status', is('declined'), 'declined');
const wrong = check('dashboard.order_status', shownAs('declined'), 'Completed');
const absent = check('notification.reason', is('insufficient funds'), undefined);

test('one disagreement is enough to disagree', () => {
  expect(agree([right])).toBe(true);
  expect(agree([right, wrong])).toBe(false);
});

test('a status may carry an icon', () => {
  expect(shownAs('completed').holds('Completed ✓')).toBe(true);
});

test('the first line names statement, source, witness, seen and expected', () => {
  const [first] = explain(subject, [right, wrong, absent]).split('\n');
  expect(first).toBe(
    'Bancontact 6703 is Declined (no funds), but ' +
      'dashboard has order status "Completed", expected "declined"; ' +
      'notification has reason "nothing", expected "insufficient funds" [test page, cards]',
  );
});

test('below it, expected and seen of each disagreement are under each other, and nothing else', () => {
  const [, ...rest] = explain(subject, [right, wrong]).split('\n\n');
  expect(rest).toEqual([
    'dashboard: order status\n  expected  declined\n  seen      Completed',
    '1 of 2 checks agree.',
  ]);
});

test('the table shows every field and marks the wrong ones', () => {
  const lines = table([right, wrong]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^ +API +status +declined +declined$/);
  expect(lines[2]).toMatch(/^x +dashboard +order status +declined +Completed$/);
});

test('a full card number is a leak, also in groups of four; its last digits are none', () => {
  const card = rowOf('bancontact-completed', 'bancontact card').row;
  const leaks = (text: string): boolean => !agree(leakChecks(card, 'dashboard', text));
  expect(leaks('paid with 67034500054620008')).toBe(true);
  expect(leaks('6703 4500 0546 20008')).toBe(true);
  expect(leaks('6703-4500-0546-20008')).toBe(true);
  expect(leaks('**** **** **** 0008')).toBe(false);
});

test('a secret of the merchant is named and never told', () => {
  const secrets = [new Secret('the API key', 'a+secret/key1')];
  const seen = (text: string): string => secretCheck(secrets, 'dashboard', text).seen;
  expect(seen('<p>a+secret/key1</p>')).toBe('the API key');
  expect(seen('?key=a%2Bsecret%2Fkey1')).toBe('the API key');
  expect(seen('a secret key')).toBe('nothing');
  expect(JSON.stringify(secrets)).not.toContain('secret/');
});

test("a card's code beside its label on a details page is a leak; on a form, a label is none", () => {
  const { row } = rowOf('visa-completed', 'card');
  const leaks = (witness: 'shopper' | 'dashboard', text: string): boolean =>
    !agree(leakChecks(row, witness, text));
  expect(leaks('dashboard', 'Card\n**** 1111\nSecurity code\n123\n')).toBe(true);
  expect(leaks('dashboard', 'CVC/CVV\t123\tVisa')).toBe(true);
  expect(leaks('dashboard', 'CVC result\n123')).toBe(false);
  expect(leaks('dashboard', 'Security code\nMatched\n123')).toBe(false);
  expect(leaks('shopper', 'Security code\n123')).toBe(false);
});

test.describe("A card's code", () => {
  const card = rowOf('visa-completed', 'card').row;
  const leaks = (text: string): boolean => !agree(leakChecks(card, 'shopper', text));

  for (const text of [
    '{"cvc":"123"}',
    '{"payload":"{\\"card_cvc\\": 1234}"}',
    'CVC: 123',
    'Security code:\t123',
    'http://shop.localhost/return?card_cvv=123&a=b',
    'http://127.0.0.1/?back=https%3A%2F%2Fshop%2F%3Fcvv2%3D123',
  ]) {
    test(`is a leak in ${JSON.stringify(text)}`, () => expect(leaks(text)).toBe(true));
  }

  for (const text of [
    'CVC',
    'CVC:\n2028 2029',
    'Security code: 3 or 4 digits',
    '{"cvc":"***","amount":137}',
    'cvc=1700000000',
    'https://shop/?lang=en&amount=137',
  ]) {
    test(`is none in ${JSON.stringify(text)}`, () => expect(leaks(text)).toBe(false));
  }
});

test('of a long page without the amount, the amounts that it shows are told', () => {
  const text = `${'Shop '.repeat(30)} Total 1.38 EUR, costs € 0,25`;
  const { seen } = check('shopper.amount', amountShown(137, 'EUR'), text);
  expect(seen).toBe('1.38 EUR, € 0,25');
});

test.describe('What was thrown on the way to a verdict', () => {
  test('is told with the documented statement and its source', () => {
    expect(explainError(subject, 'PageError: Click Confirm: no action\nThe page:\n- text')).toBe(
      'Bancontact 6703 is Declined (no funds), but Click Confirm: no action [test page, cards]\nThe page:\n- text',
    );
  });

  test('stays as it is when it is a verdict', () => {
    const verdict = explain(subject, [check('api.status', is('completed'), 'void')]);
    expect(explainError(subject, verdict)).toBe(verdict);
    expect(explainError(subject, `Error: ${verdict}`)).toBe(`Error: ${verdict}`);
  });
});
