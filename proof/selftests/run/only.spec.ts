import { expect, test } from '@playwright/test';
import type { Suite, TestCase } from '@playwright/test/reporter';
import OnlyReporter from '../../only.ts';

const withId = (type: string, description: string) =>
  ({ annotations: [{ type, description }] }) as unknown as TestCase;
const card = withId('scenario', 'visa-completed');
const limit = withId('limit', 'wrong-key');
const project = (title: string) => ({ title, allTests: () => [card, limit] }) as unknown as Suite;

/** The tests that are left from two projects with the same two tests. */
async function left(ids: ConstructorParameters<typeof OnlyReporter>[0]['ids']) {
  const excluded: TestCase[] = [];
  const suite = { suites: [project('one'), project('other')] } as unknown as Suite;
  const exclude = (it: TestCase): number => excluded.push(it);
  const testRun = { exclude } as never;
  const only = new OnlyReporter({ ids });
  await only.preprocess({ suite, testRun });
  return [card, limit].map((it) => 2 - excluded.filter((other) => other === it).length);
}

test('only tests with these ids are left, in every project', async () => {
  expect(await left(['visa-completed'])).toEqual([2, 0]);
  expect(await left(['visa-completed', 'wrong-key'])).toEqual([2, 2]);
});

test('only tests with the ids of their project are left', async () => {
  expect(await left({ one: ['visa-completed', 'wrong-key'], other: ['wrong-key'] })).toEqual([
    1, 2,
  ]);
  expect(await left({ one: ['wrong-key'] })).toEqual([0, 1]);
});

test('projects of one name share their ids', async () => {
  const part = (it: TestCase) => ({ title: 'one', allTests: () => [it] }) as unknown as Suite;
  const suite = { suites: [part(card), part(limit)] } as unknown as Suite;
  const only = new OnlyReporter({ ids: ['visa-completed'] });
  const excluded: TestCase[] = [];
  const exclude = (it: TestCase): number => excluded.push(it);
  await only.preprocess({ suite, testRun: { exclude } as never });
  expect(excluded).toEqual([limit]);
});

test('an id that no test has is an error', async () => {
  await expect(left(['visa-complete'])).rejects.toThrow('No test has the id visa-complete');
});
