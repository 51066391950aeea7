import { expect, test } from '@playwright/test';
import { noticeOf } from '../../../../reporters/notice/night.ts';
import { failed, Nights, passed, skipped, tenNights } from '../../support/nights.ts';

/** Of a failure that no run has seen before, of one that goes on, and so on: what is sent. */
const expected: Readonly<
  Record<ReturnType<typeof tenNights>[number]['name'], Record<string, unknown> | undefined>
> = {
  green: undefined,
  'one failure': {
    verdict: '1 of 4 failed, new tonight: the API disagrees.',
    changes: ['Newly failing: Visa: The API disagrees'],
    cause: 'The API disagrees',
    todo: expect.stringMatching(/^MultiSafepay’s: open the order/),
  },
  'still failing': undefined,
  fixed: {
    verdict: 'All 4 that ran passed, 1 of them fixed since the last night.',
    changes: ['Fixed: Visa'],
    todo: 'Nothing.',
  },
  outage: {
    verdict: 'An outage, no defect: the environment was unavailable in 2 of 4.',
    changes: ['Visa', 'iDEAL'].map(
      (name) => `Newly failing: ${name}: The environment was unavailable: an outage, no defect`,
    ),
    cause: 'The environment was unavailable: an outage, no defect',
    todo: expect.stringMatching(/^No one’s: wait for the next night/),
  },
  drift: {
    verdict: expect.stringMatching(/^1 of 4 failed, new tonight: the page .* changed/),
    changes: [
      'Newly failing: iDEAL: The page testpayv2.multisafepay.com/details changed',
      'Fixed: Visa: the outage is over',
    ],
    todo: expect.stringMatching(/^Ours: teach the suite the new page/),
  },
  'withdrawn method': {
    changes: ['Fixed: iDEAL', expect.stringMatching(/^Newly skipped: Sofort: .*does not offer/)],
    todo: expect.stringMatching(/^Yours: enable the method/),
  },
  'lost shard': {
    verdict: expect.stringContaining('Incomplete: 1 of 4 shards left no report'),
    changes: [],
    todo: 'Read in the log of the run why it is not whole.',
  },
  'broken history': {
    verdict: expect.stringMatching(/^2 of 3 failed, new tonight: the API disagrees/),
  },
  unsteady: { changes: expect.arrayContaining([expect.stringMatching(/^Fixed: iDEAL/)]) },
};

for (const { name, night } of tenNights()) {
  const isSent = expected[name] !== undefined;
  test(`ten nights: ${name}, ${isSent ? 'a notice' : 'no notice'}`, () => {
    const notice = noticeOf(night);
    if (expected[name] === undefined) expect(notice).toBeUndefined();
    else expect(notice).toMatchObject(expected[name]);
    expect(JSON.stringify(notice) ?? '').not.toMatch(/1795937842119515|testmerchant/);
  });
}

test('without an earlier night a failure is news, and a green night is not', () => {
  expect(noticeOf(new Nights().next(passed('a')))).toBeUndefined();
  expect(noticeOf(new Nights().next([failed('a')]))?.changes).toEqual([]);
  const nothing = new Nights().next([skipped('a', 'no one can')]);
  expect(noticeOf(nothing)?.verdict).toBe('Nothing ran.');
});

test('an unchanged night is reported if that is asked for', () => {
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
