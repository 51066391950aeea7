import { expect, test } from '@playwright/test';
import { dealt } from '../../nightly/deal.ts';
import { judge, type Run } from '../../nightly/judge.ts';

test.describe('The shards', () => {
  for (const total of [1, 2, 4, 7]) {
    test(`hold each test once, ${total} shards`, () => {
      const tests = Array.from({ length: 30 }, (_, index) => index);
      const shards = Array.from({ length: total }, (_, index) =>
        dealt(tests, { current: index + 1, total }),
      );
      expect(shards.flat().sort((one, other) => one - other)).toEqual(tests);
    });
  }

  test('separate neighbours: what takes long is side by side', () => {
    expect(dealt(['a', 'b', 'c', 'd', 'e'], { current: 1, total: 2 })).toEqual(['a', 'c', 'e']);
  });
});

const run = (name: string, tests: readonly string[], counts = '2 passed'): Run => ({
  name,
  code: 0,
  counts,
  tests,
});

test.describe('The simulated night', () => {
  const whole = run('whole', ['a', 'b']);
  const shards = [run('1', ['a']), run('2', ['b'])];
  const files = ['html/index.html', 'html/scenarios.json', 'junit.xml'];
  const problems = (...parts: Partial<Parameters<typeof judge>>): string[] => {
    const [one = whole, some = shards, merged = whole, left = files] = parts;
    return judge(one, some, merged, left);
  };

  test('is in order when the shards have the same tests and counts', () => {
    expect(problems()).toEqual([]);
  });

  test('is wrong when a test is missing, doubled, or lost in the merge', () => {
    const [first = whole] = shards;
    expect(problems(whole, [first])).toContain('the shards together are not the whole suite');
    expect(problems(whole, [...shards, first])).toContain('a test is in two shards');
    expect(problems(whole, shards, first)).toContain('the merged report is not the whole suite');
  });

  test('is wrong when the counts differ, a part failed or a report is missing', () => {
    const failed = { ...run('merged', whole.tests, '1 passed'), code: 1 };
    expect(problems(whole, shards, failed, ['html/index.html'])).toEqual([
      'merged ended with code 1',
      'merged: 1 passed; as one: 2 passed',
      'no merged html/scenarios.json',
      'no merged junit.xml',
    ]);
  });

  test('is wrong when one shard has more than its share', () => {
    const three = run('whole', ['a', 'b', 'c']);
    expect(problems(three, [three, run('2', [])], three)).toEqual(['uneven shards: 3, 0 tests']);
  });
});
