import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Slow expressions: one like these took 87 seconds for 260 KB. */
const SLOW = [String.raw`/"(?:[^"\\]|\\.)*"|[[{]/g`, String.raw`/^Bearer\s+(.+)$/i`, '/ +$/'];

function problemsIn(folder: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['proof/lint/regular-expressions.js', folder],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

test('every regular expression of the sandbox takes linear time, whatever the input', () => {
  expect(problemsIn('sandbox')).toEqual([]);
});

test('those that do not are found, and those that are put together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regular-expressions-'));
  const written = [...SLOW, 'new RegExp(`${name}=`)', String.raw`/^\d{1,16}$/`];
  writeFileSync(join(folder, 'sample.ts'), written.map((it) => `use(${it});\n`).join(''));
  const problems = problemsIn(folder).map((line) => line.replace(/^.*sample\.ts:/, ''));
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([
    ...SLOW.map((expression, index) => `${index + 1}: ${expression} is not linear`),
    '4: put together at run time',
  ]);
});
