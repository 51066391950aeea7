import { expect, test } from '@playwright/test';
import { registry, type CheckId } from '../../../fixtures/verdict/checks/index.ts';
import type { Order } from '../../../sandbox/core/orders.ts';
import type { Parts } from '../../../sandbox/parts.ts';
import { crewsOf, together } from '../../faults/crews.ts';
import { areas, defineArea, type Defect, type Fault, type Row } from '../../faults/fault.ts';
import { faults, oneForEachCheck } from '../../faults/index.ts';
import { judge, type Subject, type TestEnding } from '../../faults/reporter/judge.ts';
import { line } from '../../faults/reporter/lines.ts';
import { either, finding, stop } from '../../faults/words.ts';

const fault: Subject = {
  caught: ['visa-completed'],
  spared: ['wrong-key'],
  words: finding('api.status', 'declined', 'completed'),
};
const said =
  'Error: Visa 4111111111111111 is Completed, but API has status "declined", expected "completed"; ' +
  'dashboard has order status "Declined", expected "completed" [testing page, cards]';

const ending = (id: string, status: TestEnding['status'], words = ''): TestEnding => ({
  id,
  title: `Test of ${id}`,
  status,
  words,
  duration: 1_000,
});
const spared = ending('wrong-key', 'passed');
const failed = ending('visa-completed', 'failed', said);

test.describe('A fault', () => {
  test('is caught by the test that it names, in the expected words', () => {
    expect(judge(fault, [failed, spared])).toEqual([]);
  });

  test('that its test does not notice has survived, whatever other tests notice', () => {
    const other = ending('maestro-completed', 'failed', said);
    expect(judge(fault, [ending('visa-completed', 'passed'), other, spared])).toEqual([
      'survived: "Test of visa-completed" passed',
    ]);
  });

  test('that is noticed in other words is not caught', () => {
    const [problem] = judge(fault, [{ ...failed, words: 'Error: nothing here' }, spared]);
    expect(problem).toContain('failed in other words than');
    expect(problem).toContain('Error: nothing here');
  });

  for (const status of ['timedOut', 'skipped', 'interrupted'] as const) {
    test(`whose test is ${status} is not caught, whatever it says`, () => {
      expect(judge(fault, [{ ...failed, status }, spared])).toEqual([
        `"Test of visa-completed" ${status}: only a failed assertion is a catch`,
      ]);
    });
  }

  test('whose test was not run is not caught', () => {
    expect(judge(fault, [spared])).toHaveLength(1);
  });

  test('that turns an unrelated test red breaks too much', () => {
    const broken = { ...spared, status: 'failed', words: 'Unavailable: 500' } as const;
    expect(judge(fault, [failed, broken])).toEqual([
      'breaks too much: "Test of wrong-key" failed, Unavailable: 500',
    ]);
    expect(judge(fault, [failed])).toHaveLength(1);
  });

  test('is reported with the words that name it', () => {
    const [first] = faults;
    if (!first) throw new Error('there are faults');
    const judged = { fault: { ...first, ...fault }, endings: [failed, spared], problems: [] };
    expect(line(judged).split('\n')).toEqual([
      `✓ ${first.area}: ${first.name} (2.0s)`,
      '    Test of visa-completed',
      '      API has status "declined", expected "completed"',
    ]);
  });
});

test.describe('Words', () => {
  test('name the witness, the field and which one of several', () => {
    const { id, pattern } = finding('shopper.own_query', 'nothing', '7f3a', 'session');
    expect(id).toBe('shopper.own_query');
    const words = 'shopper has the shop\'s own session "nothing", expected "7f3a"';
    expect(`Error: A limit, but ${words} [source]`).toMatch(pattern);
    expect(`Error: ${words}`).not.toMatch(pattern);
  });

  test('of two checks fit either, and count as the first', () => {
    const one = finding('api.status', 'void', 'completed');
    const { id, pattern } = either(one, stop('no field', /no field "IBAN"/));
    expect(id).toBe('api.status');
    expect('but API has status "void", expected "completed"').toMatch(pattern);
    expect('IBAN: no field "IBAN" on the page').toMatch(pattern);
  });
});

test.describe('The table of faults', () => {
  test('covers every area, with names of its own', () => {
    expect(new Set(faults.map(({ area }) => area))).toEqual(new Set(areas));
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });

  test('has one fault for each check', () => {
    const ids = oneForEachCheck.map(({ words }) => words.id);
    expect(new Set(ids)).toEqual(new Set(faults.map(({ words }) => words.id)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('refuses a row without a documented statement, with every problem at once', () => {
    const row: Row = {
      name: 'Not a name',
      statement: '',
      source: 'nowhere',
      caught: ['Visa is Completed'],
      words: stop('no field', /./),
      defect: {},
    };
    const refused = (): unknown => defineArea('cards', [row]);
    for (const field of ['name', 'statement', 'source', 'caught.0']) {
      expect(refused).toThrow(`Not a name ${field} `);
    }
  });
});

test.describe('Faults that share a sandbox', () => {
  const crews = crewsOf(oneForEachCheck);
  const fieldOf = ({ words: { id } }: Fault): string =>
    id in registry ? registry[id as CheckId].field : id;

  test('are all of them, each once, on fewer sandboxes', () => {
    const members = crews.flatMap((crew) => crew.members);
    expect(new Set(members)).toEqual(new Set(oneForEachCheck));
    expect(members).toHaveLength(oneForEachCheck.length);
    expect(crews.length).toBeLessThan(oneForEachCheck.length);
    expect(new Set(crews.map(({ name }) => name)).size).toBe(crews.length);
  });

  test('are noticed by the same test, each in a field of its own', () => {
    for (const { members } of crews) {
      expect(new Set(members.map(fieldOf)).size).toBe(members.length);
      expect(new Set(members.map(({ caught }) => caught.join())).size).toBe(1);
    }
  });

  test('are not marked as alone', () => {
    const [one] = crews.find(({ members }) => members.length > 1)?.members ?? [];
    if (!one) throw new Error('some faults share a sandbox');
    const other = { ...one, words: finding('api.currency', 'USD', 'EUR') };
    expect(crewsOf([one, other])).toHaveLength(1);
    expect(crewsOf([one, { ...other, alone: true }])).toHaveLength(2);
  });

  test('replace what others have replaced', () => {
    const parts = { returnAddress: () => 'right' } as unknown as Parts;
    const saying = (word: string): Defect => ({
      replace: (before) => ({ returnAddress: (order) => `${word} ${before.returnAddress(order)}` }),
    });
    const replaced = together([saying('one'), {}, saying('other')]).replace?.(parts);
    expect(replaced?.returnAddress?.({} as Order)).toBe('other one right');
  });
});
