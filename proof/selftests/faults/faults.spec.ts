import { expect, test } from '@playwright/test';
import type { Order } from '../../../sandbox/core/orders.ts';
import type { Parts } from '../../../sandbox/parts.ts';
import { crews, together } from '../../faults/crews.ts';
import { areas, defineArea, type Defect, type Row } from '../../faults/fault.ts';
import { checkOf, faults, oneForEachCheck } from '../../faults/index.ts';
import { tests } from '../../faults/tests.ts';
import { crossTable } from '../../faults/reporter/cross-table.ts';
import type { Ending } from '../../../reporters/ending.ts';
import { judge, type Subject } from '../../faults/reporter/judge.ts';
import { exactly, holding, testsOf } from '../../faults/reporter/pairs.ts';
import { finding, Finding } from '../../faults/words.ts';
import { registry } from '../../../fixtures/verdict/checks/index.ts';

const fault: Subject = {
  name: 'visa-declined',
  caught: [tests.visaPaid],
  spared: [tests.wrongKey],
  words: finding('api.status', 'declined', 'completed'),
};
const said =
  'Error: Visa 4111111111111111 is Completed, but API has status "declined", expected "completed"; ' +
  'dashboard has order status "Declined", expected "completed" [testing page, cards]';

const ending = (title: string, status: Ending['status'], words = ''): Ending => ({
  title,
  status,
  words,
  duration: 1_000,
});
const spared = ending("An API key that is not the account's is refused", 'passed');
const visa = 'Visa 4111111111111111 is Completed (3D enrolled)';

const problems = (...endings: Ending[]): readonly string[] => judge(fault, endings).problems;

test.describe('A fault', () => {
  test('is caught by the test that it names, in the words expected', () => {
    const endings = [ending(visa, 'failed', said), spared];
    expect(judge(fault, endings)).toEqual({ caughtBy: [visa], problems: [] });
  });

  test('that no test notices has survived', () => {
    const [survived, named] = problems(ending(visa, 'passed'), spared);
    expect(survived).toBe('survived 2 tests');
    expect(named).toBe(`"${tests.visaPaid}" stayed green`);
  });

  test('that another test notices is not caught', () => {
    const maestro = ending('Maestro 6759000000005 is Completed', 'failed', said);
    expect(problems(ending(visa, 'passed'), maestro, spared)).toEqual([
      `"${tests.visaPaid}" stayed green`,
    ]);
  });

  test('that is noticed in other words is not caught', () => {
    const [problem] = problems(ending(visa, 'failed', 'Error: nothing here'), spared);
    expect(problem).toContain('failed in other words than');
    expect(problem).toContain('Error: nothing here');
  });

  test('whose test runs out of time is not caught, whatever it says', () => {
    expect(problems(ending(visa, 'timedOut', said), spared)).toEqual([
      `"${tests.visaPaid}" timedOut: a crash is no catch`,
    ]);
  });

  test('whose test is skipped is not caught', () => {
    expect(problems(ending(visa, 'skipped'), spared)).toContain(`"${tests.visaPaid}" was skipped`);
  });

  test('that turns an unrelated test red breaks everything', () => {
    const broken = { ...spared, status: 'failed', words: 'Unavailable: 500' } as const;
    const [problem] = problems(ending(visa, 'failed', said), broken);
    expect(problem).toMatch(/^breaks everything: .* failed, Unavailable: 500$/);
  });

  test('that names a test which does not exist says so', () => {
    expect(problems(spared)).toContain(`no test is called "${tests.visaPaid}"`);
  });

  test('that names no test has to be caught by some test, in its words', () => {
    const anyTest = { ...fault, caught: [] };
    expect(judge(anyTest, [ending(visa, 'failed', said), spared]).problems).toEqual([]);
    expect(judge(anyTest, [ending(visa, 'failed', 'no'), spared]).problems).toHaveLength(1);
    expect(judge(anyTest, [ending(visa, 'passed'), spared]).problems).toHaveLength(1);
  });
});

test.describe('The table of faults', () => {
  test('covers every area, with names of its own', () => {
    expect(new Set(faults.map(({ area }) => area))).toEqual(new Set(areas));
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(80);
  });

  test('has one fault for each check, from more areas than cards', () => {
    const checks = oneForEachCheck.map(checkOf);
    expect(new Set(checks)).toEqual(new Set(faults.map(checkOf)));
    expect(new Set(checks).size).toBe(checks.length);
    expect(checks).toContain('api.status');
    expect(oneForEachCheck.length).toBeGreaterThanOrEqual(80);
  });

  test('names every test that it knows', () => {
    const named = new Set<string>(
      faults.flatMap(({ caught, spared: kept }) => [...caught, ...kept]),
    );
    expect(Object.values(tests).filter((title) => !named.has(title))).toEqual([]);
  });

  test('picks tests by their titles, whatever signs these hold', () => {
    const titles = holding([tests.methodChosen, tests.wrongKey]);
    expect(titles.test(`chromium ${tests.methodChosen} @methods`)).toBe(true);
    expect(titles.test(`chromium ${visa}`)).toBe(false);
  });

  test('refuses a row without a documented statement, with every problem at once', () => {
    const row: Row = {
      name: 'Not a name',
      statement: '',
      source: 'nowhere',
      caught: ['none'],
      words: /./,
      defect: {},
    };
    const refused = (): unknown => defineArea('cards', [row]);
    for (const field of ['name', 'statement', 'source', 'caught.0']) {
      expect(refused).toThrow(`Not a name ${field} `);
    }
  });
});

const fieldOf = ({ words }: (typeof faults)[number]): string =>
  words instanceof Finding ? registry[words.check].field : String(words);

test.describe('Faults that one sandbox has at the same time', () => {
  test('are one for each check, all of them', () => {
    const members = crews.flatMap((crew) => crew.members.map(({ name }) => name));
    expect(members.toSorted()).toEqual(oneForEachCheck.map(({ name }) => name).toSorted());
    expect(crews.length).toBeLessThan(oneForEachCheck.length);
  });

  test('are noticed by the same test, and not in the same field', () => {
    for (const { members } of crews) {
      const fields = members.map(fieldOf);
      expect(new Set(fields).size).toBe(members.length);
      expect(new Set(members.map(({ caught }) => caught.join())).size).toBe(1);
    }
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

test.describe('The cross table', () => {
  const [first] = faults;
  if (!first) throw new Error('there are faults');
  const reach = { tests: [visa, 'Idle'], reached: { [first.name]: [visa] } };
  const endings = [ending(visa, 'failed', said), spared];
  const { text, problems: wrong } = crossTable(
    [{ fault: first, endings, caughtBy: [visa], problems: [], open: 0 }],
    reach,
  );

  test('tells which test catches what, and which pairs cannot meet', () => {
    expect(text).toContain('1 faults, 2 tests. Of 2 pairs 1 can meet');
    expect(text).toContain(`| ${visa} | 1 | ${first.name} |`);
    expect(text).toContain(`| ${first.name} | ${first.area} | 1 tests | ${visa} |`);
  });

  test('wants a reason for a test that catches nothing alone', () => {
    expect(text).toContain('no other test catches (1)\n\n- Idle: no reason is listed\n');
    expect(wrong).toEqual([
      '"Idle" catches nothing that no other test catches, and no reason is listed',
    ]);
  });

  test('is run where a fault is named, at one place that it does not reach, and where it does', () => {
    const named = { name: 'one', caught: ['Second'], spared: ['Fourth'] };
    const suite = ['First', 'Second test', 'Third', 'Fourth'];
    const run = testsOf(named, {
      tests: suite,
      reached: { one: ['First', 'Second test', 'Third'] },
    });
    expect(run.slice(0, 2)).toEqual(['Second test', 'Fourth']);
    expect(new Set(run)).toEqual(new Set(suite));
    const [, , sample] = testsOf(named, { tests: [...suite, 'Idle'], reached: { one: suite } });
    expect(sample).toBe('Idle');
    const inOrder = testsOf({ ...named, inOrder: true }, { tests: suite, reached: { one: suite } });
    expect(inOrder).toEqual(['Second test', 'Fourth']);
  });

  test('is run by whole titles', () => {
    const titles = exactly(['Visa is paid']);
    expect(titles.test('chromium cards.spec.ts Visa is paid @cards')).toBe(true);
    expect(titles.test('chromium cards.spec.ts Visa is paid')).toBe(true);
    expect(titles.test('chromium cards.spec.ts Visa is paid twice @cards')).toBe(false);
    expect(titles.test('chromium cards.spec.ts A Visa is paid @cards')).toBe(false);
  });

  test('says where others may notice a fault as well', () => {
    const told = { fault: first, endings, caughtBy: [visa], problems: [], open: 3 };
    expect(crossTable([told], reach).text).toContain(`| ${visa} and perhaps others |`);
  });

  test('is wrong when a test is red that its fault was said not to reach', () => {
    const red = [...endings, ending('Idle', 'failed', 'Error: no')];
    const { problems: found } = judge(fault, red, { tests: [], reached: { [fault.name]: [visa] } });
    expect(found).toEqual(['not reached, and yet red: "Idle" failed, Error: no']);
  });
});
