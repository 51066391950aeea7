import { expect, test } from '@playwright/test';
import { define, type RowData } from '../../../catalogue/schema/define.ts';
import { accountFor, type Ours } from '../../catalogue/account.ts';
import { parseMatrix } from '../../catalogue/matrix.ts';
import { input, method, row, timed } from '../support/made-up.ts';

const ours = (...rows: readonly RowData[]): Ours => ({
  methods: [define({ method, rows: [...rows] })],
  contradictions: [],
});
const problems = (matrix: object, by: Ours = ours(row)): readonly string[] =>
  accountFor(parseMatrix({ rows: [input], ...matrix }), by).problems;
const documenting = (changes: object): object => ({ rows: [{ ...input, ...changes }] });

test.describe('A matrix and a catalogue', () => {
  test('that agree have no problem', () => expect(problems({})).toEqual([]));

  const wrong: Readonly<Record<string, readonly [matrix: object, problem: string]>> = {
    'an input that nothing answers': [
      { seed_rows: [{ ...input, id: 'made-up-iban-2' }] },
      'made-up-iban-2 is answered by nothing',
    ],
    'an input that is listed twice': [
      { seed_rows: [input] },
      'made-up-iban-1 is in the list several times',
    ],
    'an earlier number': [
      { historic: [{ method: 'Made up', input: { value: '4000' } }] },
      'Made up 4000 of an earlier revision is answered by nothing',
    ],
    'a method without a test environment': [
      { not_testable_in_test_environment: ['Barter'] },
      'Barter, not available in test, is answered by nothing',
    ],
    'a contradiction': [
      { contradictions: [{ about: 'Hot or cold' }] },
      'the contradiction "Hot or cold" is not decided',
    ],
    'another gateway': [
      documenting({ gateway: 'OTHER' }),
      'made-up-iban-1: made-up-expired has the gateway MADEUP, documented is OTHER',
    ],
    'another number': [
      documenting({ input: { kind: 'iban', value: 'NL00MADE0000000002' } }),
      'made-up-iban-1: made-up-expired does not enter the iban NL00MADE0000000002',
    ],
    'another status': [
      documenting({ expected: timed(2, 'completed') }),
      'made-up-iban-1: made-up-expired expects the order initialized at minute 0, expired at minute 2; documented is completed at minute 0, expired at minute 2',
    ],
    'another minute': [
      documenting({
        expected: timed(3),
      }),
      'made-up-iban-1: made-up-expired expects the order initialized at minute 0, expired at minute 2; documented is initialized at minute 0, expired at minute 3',
    ],
    'a cause of decline': [
      documenting({ decline_cause: 'insufficient_funds' }),
      'made-up-iban-1: made-up-expired gives as cause of the decline: none; documented is insufficient funds',
    ],
    'a balance': [
      documenting({ balance_cents: 500 }),
      'made-up-iban-1: made-up-expired has a balance of 0 cents, documented is 500',
    ],
  };
  for (const [what, [matrix, problem]] of Object.entries(wrong)) {
    test(`disagree about ${what}`, () => expect(problems(matrix)).toContain(problem));
  }

  test('disagree about an answer that is not in the list', () => {
    const more = ours({ ...row, answers: ['made-up-iban-1', 'made-up-iban-9'] });
    expect(problems({}, more)).toEqual(['made-up-iban-9 is answered, but is not in the list']);
  });

  test('agree where the status is inferred, or a contradiction decides it', () => {
    const other = { expected: timed(2, 'uncleared') };
    const decision = { about: '', decision: '', reason: '', decides: ['made-up-iban-1'] };
    expect(problems(documenting({ ...other, basis: { order_status: 'inferred' } }))).toEqual([]);
    expect(problems(documenting(other))).toHaveLength(1);
    expect(problems(documenting(other), { ...ours(row), contradictions: [decision] })).toEqual([]);
  });

  test('agree on bounds of an amount, and disagree a cent beside them', () => {
    const between = (min: number | null, max: number | null): object =>
      documenting({ input: { kind: 'amount', value: 'between', cents: { min, max } } });
    const paid = ours({ ...row, needs: { amount: [1000, 2000] } });
    expect(problems(between(1000, 2000), paid)).toEqual([]);
    expect(problems(between(null, null), paid)).toEqual([]);
    expect(problems(between(1001, 2000), paid)).toHaveLength(1);
    expect(problems(between(1000, 1999), paid)).toHaveLength(1);
  });

  test('take a listed number for none of "any other"', () => {
    const other = { ...input, id: 'made-up-iban', input: { kind: 'iban', value: '*' } };
    const answering = ours({ ...row, answers: ['made-up-iban-1', 'made-up-iban'] });
    expect(problems({ seed_rows: [other] }, answering)).toEqual([
      'made-up-iban: made-up-expired does not enter the iban any other',
    ]);
  });
});
