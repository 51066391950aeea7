import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { TestCase, TestResult } from '@playwright/test/reporter';
import { causeOf } from '../../../../reporters/night/cause.ts';
import { readFindings, type Findings } from '../../../../reporters/night/findings.ts';

const statement = 'Visa 4111111111111111 is Completed';

/** A test that has failed with these words, and what its annotations say. */
function failedTest(
  words: string,
  annotations: TestCase['annotations'] = [],
  more: Partial<TestResult> = {},
): [TestCase, TestResult] {
  const all = [
    { type: 'scenario', description: 'visa-completed' },
    { type: 'source', description: 'testing page' },
    ...annotations,
  ];
  const result = {
    status: 'failed',
    errors: [{ message: `Error: ${statement}, but ${words} [testing page]\nmore` }],
    annotations: all,
    attachments: [],
    ...more,
  } as unknown as TestResult;
  const it = { title: statement, annotations: all, results: [result] };
  return [{ ...it, outcome: () => 'unexpected' } as unknown as TestCase, result];
}

const check = { id: 'api.status', witness: 'API', of: 'payment', field: 'status' };
const wrong = { ...check, expected: 'completed', seen: 'declined', agrees: false };
const checks: Partial<TestResult> = {
  attachments: [
    { name: 'checks', contentType: 'application/json', body: Buffer.from(JSON.stringify([wrong])) },
  ],
};

const place = 'testpayv2.multisafepay.com/details';
const onPage = [{ type: 'stopped by: page', description: place }];
const findings: Findings = {
  pages: [
    { page: `${place}--pay--3-fields`, says: 'button "Confirm" went', isAlarm: false },
    { page: `${place}-of-another`, says: 'another page', isAlarm: false },
  ],
  docs: [],
  problems: [],
};
const docs: Findings['docs'] = [
  {
    change: 'changed',
    method: 'Visa',
    ours: '4111111111111111: completed',
    page: '4111111111111111: declined',
    rows: ['visa-completed'],
  },
];

test('causes are told apart by what was seen', () => {
  const words = 'no button "Confirm" on the page';
  expect(causeOf(...failedTest('no answer', [{ type: 'outage' }]))).toMatchObject({
    kind: 'outage',
    evidence: ['no answer'],
  });
  expect(
    causeOf(...failedTest('x', [{ type: 'stopped by: account', description: '401' }])),
  ).toEqual({ kind: 'account', words: 'The account is not usable', evidence: ['401'] });
  const refused = { type: 'stopped by: method', description: 'the account does not offer Visa' };
  expect(causeOf(...failedTest('x', [refused]))).toMatchObject({
    kind: 'method',
    words: 'The account does not offer Visa',
  });
  expect(causeOf(...failedTest(words, onPage), findings)).toEqual({
    kind: 'drift',
    words: `The page ${place} changed`,
    evidence: ['button "Confirm" went'],
  });
  // The page is as it was accepted, or nothing was compared: that it changed is not known.
  for (const nothing of [{ pages: [], problems: [] }, undefined]) {
    expect(causeOf(...failedTest(words, onPage), nothing)).toEqual({
      kind: 'page',
      words: `The page ${place} stopped a step`,
      evidence: [words],
    });
  }
  const verdict = failedTest('API has status "declined", expected "completed"', [], checks);
  // A difference of a page explains no disagreement of witnesses.
  expect(causeOf(...verdict, findings)).toEqual({
    kind: 'product',
    words: 'The API disagrees',
    evidence: ['API has status "declined", expected "completed"'],
  });
  expect(causeOf(...verdict, { docs, problems: [] })).toEqual({
    kind: 'documentation',
    words: 'The documentation of Visa changed',
    evidence: ['it says "4111111111111111: declined", the catalogue "4111111111111111: completed"'],
  });
  const another = docs.map((it) => Object.assign({}, it, { rows: ['maestro-completed'] }));
  expect(causeOf(...verdict, { docs: another, problems: [] }).kind).toBe('product');
  expect(causeOf(...failedTest('too long', [], { status: 'timedOut' })).kind).toBe('time');
  expect(causeOf(...failedTest('order 12 is odd'))).toEqual({
    kind: 'unknown',
    words: 'Unknown: order … is odd',
    evidence: ['order 12 is odd'],
  });
});

test('what was not compared is no finding, and a broken file is said and hurts no night', () => {
  const file = test.info().outputPath('drift.json');
  expect(readFindings({})).toEqual({ problems: [] });
  expect(readFindings({ REPORT_DRIFT: file })).toEqual({ problems: [] });
  writeFileSync(file, JSON.stringify(findings.pages));
  expect(readFindings({ REPORT_DRIFT: file })).toEqual({ pages: findings.pages, problems: [] });
  for (const broken of ['{', '[{"page": 1}]']) {
    writeFileSync(file, broken);
    const problem = 'What changed on the pages is not known: REPORT_DRIFT names a broken file';
    expect(readFindings({ REPORT_DRIFT: file })).toEqual({ problems: [problem] });
  }
});
