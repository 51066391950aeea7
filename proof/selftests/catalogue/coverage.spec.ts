import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { input } from '../support/made-up.ts';

const all = '../shared/reference/testing-matrix.json';

/** The command itself, as a process: what it says and how it ends. */
function catalogue(...parts: readonly string[]): { code: number | null; out: string; err: string } {
  const command = ['--import', 'tsx', 'proof/catalogue/main.ts', ...parts];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('the catalogue accounts for every documented input', () => {
  test.skip(
    !existsSync(all),
    `${all} is not here: it comes with the task and not with the project`,
  );
  const { code, out } = catalogue('--matrix', all);
  expect(out).toMatch(
    /156 documented inputs, \d+ driven, \d+ not testable .*, 0 answered by nothing/,
  );
  expect(out).toContain('Nothing contradicts the catalogue.');
  expect(code).toBe(0);
});

test('every row that is not driven is printed with its reason', () => {
  const { code, out } = catalogue();
  expect(code).toBe(0);
  expect(out).toContain(
    'Apple Pay (APPLEPAY): 0 driven, 1 not testable\n' +
      '  Paying with Apple Pay: it needs an Apple device with Safari and a card in its wallet\n',
  );
  expect(out).toContain('MyBank locale: it_IT is sent\n    because ');
  expect(out).toMatch(/^\d+ rows driven, \d+ not testable, \d+ methods$/m);
});

test('programs get the same', () => {
  const told: unknown = JSON.parse(catalogue('--json').out);
  expect(told).toHaveProperty('totals.driven');
  expect(told).toHaveProperty('scenarios.0.id', 'bancontact-completed');
  expect(told).not.toHaveProperty('matrix');
});

test('a problem ends the command with 1, a wrong file with 2 and one error', () => {
  const file = test.info().outputPath('matrix.json');
  writeFileSync(file, JSON.stringify({ rows: [input] }));
  const found = catalogue('--matrix', file);
  expect(found.out).toContain('  made-up-iban-1 is answered by nothing\n');
  expect(found.code).toBe(1);

  writeFileSync(
    file,
    JSON.stringify({ rows: [{ ...input, input: { kind: 'wish', value: '1' } }] }),
  );
  const wrong = catalogue('--matrix', file);
  expect(wrong.err).toMatch(
    /^.*matrix\.json is no matrix of documented inputs: .*\n.*\n.*rows\[0\]\.input\.kind/,
  );
  expect(wrong.code).toBe(2);
  expect(catalogue('--matrix', 'nowhere.json').err).toContain('nowhere.json is no matrix');
});
