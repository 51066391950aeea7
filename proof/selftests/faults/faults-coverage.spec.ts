import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { idOf } from '../../../fixtures/report/about.ts';
import { faults } from '../../faults/index.ts';
import { Finding } from '../../faults/words.ts';
import { registry, type CheckId } from '../../../fixtures/verdict/checks/index.ts';

/** Only named in reports: they are skipped everywhere, with the reason why. */
const neverRun = 'not-testable.spec.ts';

const annotations = z.array(z.object({ type: z.string(), description: z.string().optional() }));
const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.tuple([z.object({ annotations })]),
});
const files = z.object({ suites: z.array(z.object({ specs: z.array(spec) })) });

/** The suite's tests by their titles, each with its id, as Playwright lists them. */
function listed(): { title: string; id: string | undefined }[] {
  const env = { ...process.env, MULTISAFEPAY_TARGET: 'sandbox' };
  const command = ['playwright', 'test', '--list', '--reporter', 'json'];
  const out = execFileSync('npx', command, { encoding: 'utf8', env });
  const specs = files.parse(JSON.parse(out)).suites.flatMap((suite) => suite.specs);
  return specs
    .filter(({ file }) => !file.endsWith(neverRun))
    .map(({ title, tests: [only] }) => ({ title, id: idOf(only) }));
}

test('every test of the suite has an id of its own', () => {
  const ids = listed().map(({ title, id }) => id ?? `none: ${title}`);
  expect(ids.filter((id, at) => id.startsWith('none') || ids.indexOf(id) !== at)).toEqual([]);
});

test('every test of the suite is named by a fault, and every name is that of one test', () => {
  const all = listed().map(({ title }) => title);
  expect(all.length).toBeGreaterThan(150);
  const named = faults.flatMap(({ caught }) => caught);
  expect(all.filter((title) => !named.some((name) => title.includes(name)))).toEqual([]);

  const others = new Set([...named, ...faults.flatMap(({ spared }) => spared)]);
  const wrong = [...others].filter((name) => all.filter((it) => it.includes(name)).length !== 1);
  expect(wrong).toEqual([]);
});

const isAsserted = (id: CheckId): boolean => 'source' in registry[id];
const ids = Object.keys(registry) as CheckId[];

test('every check that is asserted has a fault of its own', () => {
  const asserted = ids.filter(isAsserted);
  expect(asserted.length).toBeGreaterThan(90);
  const proved = new Set(
    faults.flatMap(({ words }) => (words instanceof Finding ? words.check : [])),
  );
  expect(asserted.filter((id) => !proved.has(id))).toEqual([]);
});

test('every check of the registry is made somewhere', () => {
  const code = ['fixtures/verdict', 'fixtures/verdict/matchers']
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  // Some are made for several fields or witnesses at once: `notification.${field}`.
  const isMade = (id: string): boolean => {
    const [, ...field] = id.split('.');
    return [`'${id}'`, `'${field.join('.')}'`, `}.${field.join('.')}\``].some((it) =>
      code.includes(it),
    );
  };
  expect(ids.filter((id) => !isMade(id))).toEqual([]);
});
