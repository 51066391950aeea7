import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { faults } from '../../faults/index.ts';

/** Only named in reports: they are skipped everywhere, with the reason why. */
const neverRun = 'not-testable.spec.ts';

const listed = z.object({ specs: z.array(z.object({ title: z.string(), file: z.string() })) });
const files = z.object({ suites: z.array(listed) });

/** The titles of the suite's tests, as Playwright lists them. */
function titles(): string[] {
  const env = { ...process.env, MULTISAFEPAY_TARGET: 'sandbox' };
  const command = ['playwright', 'test', '--list', '--reporter', 'json'];
  const out = execFileSync('npx', command, { encoding: 'utf8', env });
  const specs = files.parse(JSON.parse(out)).suites.flatMap((suite) => suite.specs);
  return specs.filter(({ file }) => !file.endsWith(neverRun)).map(({ title }) => title);
}

test('every test of the suite is named by a fault, and every name is that of one test', () => {
  const all = titles();
  expect(all.length).toBeGreaterThan(150);
  const named = faults.flatMap(({ caught }) => caught);
  expect(all.filter((title) => !named.some((name) => title.includes(name)))).toEqual([]);

  const others = new Set([...named, ...faults.flatMap(({ spared }) => spared)]);
  const wrong = [...others].filter((name) => all.filter((it) => it.includes(name)).length !== 1);
  expect(wrong).toEqual([]);
});

/** The fields that verdicts compare, as their code names them. */
function fields(): string[] {
  const sources = ['fixtures/verdict', 'fixtures/matchers'].flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const named = /\b(?:(?:says|status|same)\(|check\(\s*'\w+',)\s*'([^'$]+)'/g;
  return sources.flatMap((source) => [...source.matchAll(named)].map(([, field = '']) => field));
}

test('every field that a verdict compares has a fault', () => {
  const checked = [...new Set(fields())];
  expect(checked.length).toBeGreaterThan(50);
  const words = faults.map((fault) => fault.words.source.replaceAll('\\', ''));
  const unproved = checked.filter(
    (field) => !words.some((said) => said.includes(` has ${field} `)),
  );
  expect(unproved).toEqual([]);
});
