import { expect, test } from '@playwright/test';
import { noticeOf } from '../../../../reporters/notice/night.ts';
import { failed, Nights, out, passed, skipped } from '../../support/nights.ts';

test('ten nights: which of them are told', () => {
  const nights = new Nights();
  const told = (...night: Parameters<Nights['next']>) => noticeOf(nights.next(...night));
  const green = passed('a', 'b', 'c');
  const oneFails = [failed('a'), ...passed('b', 'c')];

  expect(told(green), 'green').toBeUndefined();
  expect(told(oneFails), 'one fails').toEqual({
    verdict: '1 of 3 failed, new tonight: the API disagrees.',
    changes: ['Newly failing: a: The API disagrees'],
    cause: 'The API disagrees',
    todo: 'Open the report, and the first failure in it.',
  });
  expect(told(oneFails), 'still failing').toBeUndefined();
  expect(told(green), 'fixed').toMatchObject({
    verdict: 'All 3 that ran passed, 1 of them fixed since the last night.',
    changes: [expect.stringMatching(/^Fixed: a/)],
    todo: 'Nothing.',
  });
  expect(told(green), 'green again').toBeUndefined();
  expect(told(['a', 'b', 'c'].map(out)), 'outage').toMatchObject({
    verdict: 'An outage, no defect: the environment was unavailable in 3 of 3.',
    cause: 'The environment was unavailable: an outage, no defect',
  });
  expect(told(green), 'the outage is over').toMatchObject({
    changes: ['a', 'b', 'c'].map((id) => `Fixed: ${id}: the outage is over`),
  });
  const withdrawn = [skipped('a', 'the account does not offer it'), ...passed('b', 'c')];
  expect(told(withdrawn), 'a method is withdrawn').toMatchObject({
    changes: ['Newly skipped: a: the account does not offer it'],
    todo: 'Read in the report why it is skipped.',
  });
  const [a, b, c] = withdrawn;
  const lost = [a, b, { ...c, end: undefined }] as typeof withdrawn;
  const missing = { missing: '1 of 4 shards left no report' };
  expect(told(lost, missing), 'a shard is lost').toMatchObject({
    verdict: expect.stringContaining('Incomplete: 1 of 4 shards left no report'),
  });
  expect(told(withdrawn), 'nothing new').toBeUndefined();
});

test('without an earlier night a failure is news, and a green night is not', () => {
  expect(noticeOf(new Nights().next(passed('a')))).toBeUndefined();
  expect(noticeOf(new Nights().next([failed('a')]))?.changes).toEqual([]);
  const nothing = new Nights().next([skipped('a', 'no one can')]);
  expect(noticeOf(nothing)?.verdict).toBe('Nothing ran.');
});

test('an unchanged night is told if that is asked for', () => {
  expect(noticeOf(new Nights().next(passed('a')), true)).toEqual({
    verdict: 'The only one that ran passed.',
    changes: [],
    todo: 'Nothing.',
  });
});

test('a notice has no id of an order or a transaction, and no amount', () => {
  const words =
    'no order "e2e-mx1iz66d-mistercash/e2b4ae49-c85f" (e…e-mx…d-visa-…) of 4242424242, € 1.37';
  const notice = noticeOf(
    new Nights().next([
      failed('Visa 4111111111111111', { cause: { kind: 'unknown', words, evidence: [] } }),
    ]),
  );
  expect(notice?.verdict).toBe('1 of 1 failed: no order "…" (… of …, ….');
  expect(notice?.cause).toBe('no order "…" (… of …, …');
  expect(JSON.stringify(notice)).not.toMatch(/e2e-|mistercash|4242|1\.37|137/);
});
