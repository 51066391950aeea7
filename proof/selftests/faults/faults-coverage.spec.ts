import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { idOf } from '../../../fixtures/report/about.ts';
import { faults } from '../../faults/index.ts';
import { registry, type CheckId } from '../../../fixtures/verdict/checks/index.ts';

/** These tests appear in reports only. They are always skipped, with a reason. */
const neverRun = 'not-testable.spec.ts';

const annotations = z.array(z.object({ type: z.string(), description: z.string().optional() }));
const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.tuple([z.object({ annotations })]),
});
const files = z.object({ suites: z.array(z.object({ specs: z.array(spec) })) });

/** The titles and ids of the suite's tests, as Playwright lists them. */
function listed(): { title: string; id: string | undefined }[] {
  const env = { ...process.env, MULTISAFEPAY_TARGET: 'sandbox' };
  const command = ['playwright', 'test', '--list', '--reporter', 'json'];
  const out = execFileSync('npx', command, { encoding: 'utf8', env });
  const specs = files.parse(JSON.parse(out)).suites.flatMap((suite) => suite.specs);
  return specs
    .filter(({ file }) => !file.endsWith(neverRun))
    .map(({ title, tests: [only] }) => ({ title, id: idOf(only) }));
}

test('every test of the suite has an id of its own and a fault, and every id is that of a test', () => {
  const all = listed();
  const ids = all.map(({ id }) => id);
  expect(all.filter(({ id }) => id === undefined)).toEqual([]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);

  const caught = new Set<string | undefined>(faults.flatMap((fault) => fault.caught));
  expect(all.filter(({ id }) => !caught.has(id))).toEqual([]);
  const named = new Set(faults.flatMap((fault) => [...fault.caught, ...fault.spared]));
  expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
});

const ids = Object.keys(registry) as CheckId[];
const isAsserted = (id: CheckId): boolean => 'source' in registry[id];
const noticed = new Set<string>(faults.map(({ words }) => words.id));

for (const witness of ['shopper', 'API', 'dashboard', 'notification'] as const) {
  test(`every field of the ${witness} that is asserted has a fault`, () => {
    const asserted = ids.filter((id) => registry[id].witness === witness && isAsserted(id));
    expect(asserted.length).toBeGreaterThan(10);
    expect(asserted.filter((id) => !noticed.has(id))).toEqual([]);
  });
}

test('every check of the registry is made somewhere', () => {
  const code = ['fixtures/verdict', 'fixtures/verdict/matchers']
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  // Some ids are built for several fields or witnesses: `notification.${field}`.
  const isMade = (id: string): boolean => {
    const [, ...field] = id.split('.');
    return [`'${id}'`, `'${field.join('.')}'`, `}.${field.join('.')}\``].some((it) =>
      code.includes(it),
    );
  };
  expect(ids.filter((id) => !isMade(id))).toEqual([]);
});
