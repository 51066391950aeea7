import { expect, test } from '@playwright/test';
import { expectedDuration } from '../../nightly/shards/durations.ts';
import { plan, type Planned } from '../../nightly/shards/plan.ts';
import { balanceOf, judge, type Run } from '../../nightly/judge.ts';

const tests = (...durations: number[]): Planned[] =>
  durations.map((duration, index) => ({ name: `test ${index}`, duration }));

test.describe('A plan of shards', () => {
  for (const total of [1, 2, 4, 7]) {
    test(`holds each test once in ${total} shards`, () => {
      const suite = tests(9, 0, 3, 3, 0, 7, 1, 0, 5, 2);
      const planned = plan(suite, total);
      expect(planned).toHaveLength(total);
      expect(planned.flat().sort()).toEqual(suite.map(({ name }) => name).sort());
    });
  }

  test('is the same whatever the order of the tests', () => {
    const suite = tests(4, 4, 3, 1, 4);
    expect(plan(suite.toReversed(), 3)).toEqual(plan(suite, 3));
  });

  test('balances time, not number', () => {
    const lengths = plan(tests(10, 1, 1, 1, 1, 1, 5), 2).map((names) => names.length);
    expect(lengths).toEqual([1, 6]);
  });

  test('spreads tests that take no time', () => {
    const lengths = plan(tests(0, 0, 0, 0), 2).map((names) => names.length);
    expect(lengths).toEqual([2, 2]);
  });

  test('takes a test that was never measured for one of middle length', () => {
    const durations = { short: 1, middle: 5, long: 90 };
    expect(expectedDuration('long', durations)).toBe(90);
    expect(expectedDuration('new', durations)).toBe(5);
    expect(expectedDuration('new', {})).toBe(1);
  });
});

const run = (name: string, durations: Run['durations'], counts = '2 passed'): Run => ({
  name,
  code: 0,
  counts,
  durations,
});

test.describe('The simulated night', () => {
  const whole = run('whole', { a: 100, b: 110 });
  const shards = [run('1', { a: 100 }), run('2', { b: 110 })];
  const files = ['html/index.html', 'html/scenarios.json', 'junit.xml'];
  const problems = (...parts: Partial<Parameters<typeof judge>>): string[] => {
    const [one = whole, some = shards, merged = whole, left = files] = parts;
    return judge(one, some, merged, left).problems;
  };

  test('is in order when the shards tell the same story', () => {
    expect(problems()).toEqual([]);
  });

  test('is wrong when a test is missing, doubled, or lost in the merge', () => {
    const [first = whole] = shards;
    expect(problems(whole, [first])).toContain('the shards together are not the whole suite');
    expect(problems(whole, [...shards, first])).toContain('a test is in two shards');
    expect(problems(whole, shards, first)).toContain('the merged report is not the whole suite');
  });

  test('is wrong when the counts differ, a part failed or a report is missing', () => {
    const failed = { ...run('merged', whole.durations, '1 passed'), code: 1 };
    expect(problems(whole, shards, failed, ['html/index.html'])).toEqual([
      'merged ended with code 1',
      'merged: 1 passed; as one: 2 passed',
      'no merged html/scenarios.json',
      'no merged junit.xml',
    ]);
  });

  test('is wrong when a shard is much slower than the mean', () => {
    const uneven = run('whole', { a: 100, b: 300 });
    const two = [run('1', { a: 100 }), run('2', { b: 300 })];
    expect(problems(uneven, two, uneven)).toEqual(['the slowest shard takes 1.50 times the mean']);
  });

  test('takes the shorter measurement: the longer one tells of a busy machine', () => {
    expect(balanceOf(whole, [run('1', { a: 900 }), run('2', { b: 100 })])).toBe(1);
  });
});
