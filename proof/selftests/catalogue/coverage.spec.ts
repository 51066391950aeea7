import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allInputs, type DocumentedInputs } from '../../../catalogue/inputs.ts';
import { parseMatrix, readMatrix } from '../../catalogue/matrix.ts';
import { input, timed } from '../support/made-up.ts';

/** The path of a list of documented inputs in matrix form, to compare with catalogue/inputs.json. */
const matrixFile = process.env['MATRIX_FILE'];

/** Runs the command as a process. Returns its output and exit code. */
function catalogue(...parts: readonly string[]): { code: number | null; out: string; err: string } {
  const command = ['--import', 'tsx', 'proof/catalogue/main.ts', ...parts];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('the catalogue accounts for every documented input', () => {
  const { code, out } = catalogue();
  expect(out).toMatch(
    /inputs\.json: 1\d\d documented inputs, \d+ driven, \d+ not testable .*, 0 answered by nothing/,
  );
  expect(out).toContain('Nothing contradicts the catalogue.');
  expect(code).toBe(0);
});

/** Without the sources, which the two lists name in different words. */
const withoutSources = ({ inputs, earlier, notInTest }: DocumentedInputs): object => ({
  inputs: inputs.map(({ source: _source, ...row }) => row),
  earlier: earlier.map(({ source: _source, ...row }) => row),
  notInTest,
});

test('every documented input has a source of the form "page, part"', () => {
  const without = allInputs.inputs.filter(({ source }) => !/^[^,]+, .+$/.test(source));
  expect(without).toEqual([]);
});

if (matrixFile !== undefined) {
  test('the given matrix file and the project list the same inputs, row by row', () => {
    const { contradictions: _contradictions, ...theirs } = readMatrix(matrixFile);
    expect(withoutSources(allInputs)).toEqual(withoutSources(theirs));
    expect(catalogue('--matrix', matrixFile).code).toBe(0);
  });
}

test('a row of a matrix file is read as the row of the same input in the own list', () => {
  const refund = {
    ...input,
    input: { kind: 'dashboard_action', value: 'Refund order' },
    expected: timed(null, 'reserved'),
    expected_order_status_any_of: ['reserved', 'initialized'],
    decline_cause: '3d_authentication_failed',
    balance_cents: 500,
  };
  const inferred = {
    ...input,
    input: { kind: 'amount', value: '<=9.99', cents: { min: null, max: 999 } },
    basis: { order_status: 'inferred' },
  };
  const read = parseMatrix({ rows: [input, refund, inferred] }).inputs;
  const about = { id: 'made-up-iban-1', method: 'Made up', gateway: 'MADEUP', source: '' };
  expect(read).toEqual([
    {
      ...about,
      input: { kind: 'iban', value: 'NL00MADE0000000001' },
      order: ['initialized'],
      later: [{ minutes: 2, order: ['expired'] }],
    },
    {
      ...about,
      input: { kind: 'dashboard', action: 'refund' },
      order: ['reserved', 'initialized'],
      later: [],
      cause: '3D authentication failed',
      balance: 500,
    },
    { ...about, input: { kind: 'amount', max: 999 }, later: [] },
  ]);
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
  expect(told).toHaveProperty('inputs.problems', []);
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
