import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readQuarantine } from '../../../reporters/quarantine/entries.ts';
import { allIds } from '../../../reporters/quarantine/known.ts';
import { daysAhead, entry, run } from './quarantine/run.ts';

/** Reads a quarantine file with this content. */
function read(content: string) {
  const file = test.info().outputPath('quarantine.json');
  writeFileSync(file, content);
  return readQuarantine(file, new Date());
}
const six = Array.from({ length: 6 }, (_, number) => entry({ id: `test-${number}` }));

const wrong: Readonly<Record<string, readonly [content: unknown, problem: RegExp]>> = {
  'that is no JSON': ['{', /^quarantine\.json is not a list$/],
  'that is no list': [{}, /^quarantine\.json is not a list$/],
  'without an owner': [[entry({ owner: undefined })], /: entry 1, owner is missing$/],
  'with an empty reason': [[entry(), entry({ reason: '' })], /: entry 2, reason is empty$/],
  'with a field that there is not': [[entry({ since: 'May' })], /entry 1 .*since/],
  'without an end': [
    [entry({ until: 'soon' })],
    /entry 1, until is not a date such as 2026-12-01$/,
  ],
  'that ends in 31 days': [[entry({ until: daysAhead(31) })], /at most 30 days ahead are allowed$/],
  'that ended yesterday': [[entry({ until: daysAhead(-1) })], /"row", owner Jane, expired on/],
  'of six tests': [six, /has 6 entries, but at most 5 are allowed: fix a test$/],
};

test.describe('A quarantine that excuses nothing, and says why, is one', () => {
  for (const [title, [content, problem]] of Object.entries(wrong)) {
    test(title, () => {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      const { entries, problems } = read(text);
      expect(problems).toEqual([expect.stringMatching(problem)]);
      expect(JSON.stringify(entries)).not.toContain('expired');
      expect(entries.length).toBe(0);
    });
  }
});

test('a quarantine of five tests holds, from the last of 30 days to the day itself', () => {
  const days = [0, 1, 7, 29, 30].map((ahead) => entry({ until: daysAhead(ahead) }));
  expect(read(JSON.stringify(days))).toEqual({ entries: days, problems: [] });
});

test("the project's own quarantine keeps the rules, and names tests that there are", () => {
  const { entries, problems } = readQuarantine('tests/quarantine.json', new Date());
  expect(problems).toEqual([]);
  const known = entries.length > 0 ? allIds({ configFile: 'playwright.config.ts' }) : new Set();
  expect(entries.filter(({ id }) => !known.has(id))).toEqual([]);
});

const fails = "throw new Error('the bank has moved');";
const spec = `
  test('known', { annotation: { type: 'scenario', description: 'row' } }, () => { ${fails} });
  test('fine', () => {});`;
const fine = "test('fine', { annotation: { type: 'scenario', description: 'row' } }, () => {});";

test('a test in quarantine runs and fails, every report tells of it, and the run is not red', () => {
  const { code, lines, left } = run([entry()], spec);
  const words = `quarantined until ${daysAhead(7)}, owner Jane: the page changed`;
  expect(lines).toContain(`"known" failed, ${words}`);
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 0 skipped, 1 quarantined');
  expect(code).toBe(0);
  expect(left('junit.xml')).toContain(`value="${words}"`);
  expect(left('junit.xml')).toContain('<error message="the bank has moved"');
  const [row] = JSON.parse(left('report/scenarios.json')) as { status: string; reason: string }[];
  expect(row).toMatchObject({ status: 'failed', reason: `${words}; the bank has moved` });
});

test('a test in quarantine that passes is told of as well', () => {
  const { code, lines } = run([entry()], fine);
  expect(lines).toContainEqual(expect.stringMatching(/^"fine" passed, quarantined until/));
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 0 skipped');
  expect(code).toBe(0);
});

test('a failure beside the quarantine is red', () => {
  const { code, lines } = run([entry()], `${spec} test('other', () => { ${fails} });`);
  expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 skipped, 1 quarantined');
  expect(code).toBe(1);
});

test('an error outside of any test is red, whatever is in quarantine', () => {
  const hook = `test.describe('a', () => { test.afterAll(() => { ${fails} }); test('b', () => {}); });`;
  expect(run([entry()], spec + hook).code).toBe(1);
});

test('an entry that has expired is red, and its test is excused no more', () => {
  const { code, lines } = run([entry({ until: daysAhead(-1) })], spec);
  expect(lines).toContainEqual(expect.stringMatching(/^quarantine\.json: "row".* expired on/));
  expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 skipped');
  expect(code).toBe(1);
});

test('an entry that has expired is red, even where its test passes', () => {
  const expired = entry({ until: daysAhead(-1) });
  expect(run([expired], fine).code).toBe(1);
});

test('an entry that names no test is red', () => {
  const { code, lines } = run([entry({ id: 'gone' })], fine);
  expect(lines).toContain('quarantine.json: no test has the id "gone", owner Jane: remove it');
  expect(code).toBe(1);
});

test('an entry whose test is not part of the run is fine', () => {
  const { code, lines } = run([entry()], spec, ['--grep', 'fine']);
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 0 skipped');
  expect(code).toBe(0);
});

test('what passes only in its second attempt, alone and after all others, is red', () => {
  const unsteady = `
    import { appendFileSync } from 'node:fs';
    test('unsteady', ({}, { retry }) => { appendFileSync('order', 'unsteady '); expect(retry).toBe(1); });
    test('other', () => appendFileSync('order', 'other '));`;
  const { code, lines, left } = run([], unsteady);
  expect(left('order')).toBe('unsteady other unsteady ');
  expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 skipped');
  expect(code).toBe(1);
});

test('retries and quarantine are for accounts; what is unsteady is red everywhere', () => {
  const told = (target: string): unknown => {
    const print = `import c, { quarantine } from './playwright.config.ts';
      console.log(JSON.stringify([c.retries, c.retryStrategy, c.failOnFlakyTests, quarantine.length]));`;
    const env = { ...process.env, MULTISAFEPAY_TARGET: target, MULTISAFEPAY_API_KEY: 'a-key' };
    const parts = ['--import', 'tsx', '--input-type', 'module', '--eval', print];
    const { stdout } = spawnSync(process.execPath, parts, { encoding: 'utf8', env });
    return JSON.parse(stdout);
  };
  expect(told('account')).toEqual([1, 'isolated', true, 1]);
  expect(told('sandbox')).toEqual([0, null, true, 0]);
});
