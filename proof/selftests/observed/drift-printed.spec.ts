import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const name = 'pay.invalid/start--visa';

/** A folder with one page, as a run keeps it. */
function folderWith(called: string, outline: readonly string[], answers = ''): string {
  const folder = test.info().outputPath(called);
  mkdirSync(join(folder, 'pay.invalid'), { recursive: true });
  const page = {
    address: 'http://pay.invalid/',
    title: 'Visa',
    headers: {},
    frames: [],
    hosts: [],
    scripts: [],
    outline,
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(page));
  writeFileSync(join(folder, `${name}.html`), '<!doctype html><p>Visa');
  if (answers !== '') writeFileSync(join(folder, 'answers.txt'), answers);
  return folder;
}

function drift(accepted: string, seen: string) {
  const { PATH, HOME } = process.env;
  const parts = ['--import', 'tsx', 'proof/observed/drift.ts', `--accepted=${accepted}`, seen];
  return spawnSync(process.execPath, parts, { encoding: 'utf8', env: { PATH, HOME } });
}

test('What a page or an answer says is no markup in the table', () => {
  const before = folderWith('accepted', ['- button "Confirm"']);
  const answer = 'GET /orders/{id} 200 data.`</details><img src=x>: string ?\n';
  const now = folderWith(
    'seen',
    ['- button "</details><img src=x> [a](b) ~x~\u{1B}]52;c;QQ\u{7}"'],
    answer,
  );
  const { stdout, status } = drift(before, now);
  expect(stdout).toContain('&#60;/details&#62;&#60;img src=x&#62; \\[a\\](b) \\~x\\~\\]52;c;QQ"');
  expect(stdout).toContain('- GET /orders/{id} 200 data.\\`&#60;/details&#62;');
  for (const it of ['<img', '\u{1B}']) expect(stdout).not.toContain(it);
  expect(status).toBe(0);
});

test('A page that was cut off is named in one line, with a code of its own', () => {
  const folder = folderWith('accepted', []);
  const cut = folderWith('seen', []);
  writeFileSync(join(cut, `${name}.json`), '{"address":');
  const { stderr, stdout, status } = drift(folder, cut);
  expect(stderr).toBe(
    `${join(cut, `${name}.json`)} is broken: remove it with the others of its name, and observe again\n`,
  );
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
