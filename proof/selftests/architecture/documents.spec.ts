import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { houseWordsIn } from '../../lint/english.js';
import { filesIn } from './files.ts';

/** Documents that are not in plain English yet. */
const notYet = new Set(['docs/checks.md']);

test('the documents are in plain English', () => {
  const documents = [...filesIn('.'), ...filesIn('.github')].filter((file) => file.endsWith('.md'));
  const found = documents
    .filter((file) => !notYet.has(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          houseWordsIn(line).map((message) => `${file}:${index + 1}: ${message}`),
        ),
    );
  expect(found).toEqual([]);
});
