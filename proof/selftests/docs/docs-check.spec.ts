import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { edited, page } from '../support/testing-page.ts';

/** Runs the command as a process. */
function check(markdown: string): { code: number | null; out: string; err: string } {
  const file = test.info().outputPath('page.md');
  writeFileSync(file, markdown);
  const command = ['--import', 'tsx', 'proof/docs/main.ts', '--file', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('a page with nothing changed ends the command with 0', () => {
  const { code, out } = check(page);
  expect(out).toMatch(/^The page says what the catalogue says: 1\d\d inputs\.\n$/);
  expect(code).toBe(0);
});

test('one number changed, one removed and one added are three lines of a table', () => {
  const { code, out } = check(
    edited(
      ['4111111111111111', '4111111111111129'],
      [/.*67039902990000011.*\n/, ''],
      [
        /(?=\| NL87ABNA0000000004\| \*\*Unc)/,
        '| NL87ABNA0000000005| **Declined** | After 2 minutes, this changes to **Declined**. |\n',
      ],
    ),
  );
  const [header, dashes, ...rest] = out.split('\n');
  expect(header).toMatch(/^\| change +\| method +\| kind +\| ours +\| page +\|$/);
  expect(dashes).toMatch(/^\|( -+ \|){5}$/);
  expect(rest.map((line) => line.replace(/ +/g, ' '))).toEqual([
    '| changed | Visa | number | 4111111111111111: completed | 4111111111111129: completed |',
    '| removed | Bancontact | number | 67039902990000011: declined, because insufficient funds | |',
    '| new | SEPA Direct Debit | IBAN | | NL87ABNA0000000005: initialized, declined after 2 minutes |',
    '',
    expect.stringMatching(/^3 differences, \d+ inputs alike$/),
    '',
  ]);
  expect(code).toBe(1);
});

const wrong = {
  'no page': '',
  'another page': '# Cards\n\nNothing here.',
  HTML: '<!doctype html><p>Sorry',
};
for (const [what, text] of Object.entries(wrong)) {
  test(`${what} ends the command with 2 and one error`, () => {
    const { code, out, err } = check(text);
    expect(err).toMatch(/page\.md cannot be understood: .*testing page\?\n$/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
}

test('a file that is not there ends the command with 2', () => {
  const command = ['--import', 'tsx', 'proof/docs/main.ts', '--file', 'nowhere.md'];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(stderr).toMatch(/^nowhere\.md cannot be read: ENOENT.*\n$/);
  expect(status).toBe(2);
});
