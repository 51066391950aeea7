import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Notice } from '../../../reporters/notice/notice.ts';
import { lookOf, type Failure, type Look } from '../../watch/look.ts';
import { allWell, keepState, readState } from '../../watch/state.ts';
import { watch } from '../../watch/watch.ts';

const card: Failure = { id: 'visa-completed', name: 'Visa 4111', cause: 'The API disagrees' };
const qr: Failure = { id: 'qr', name: 'QR code', cause: 'The dashboard disagrees' };

const seen = (...failures: readonly Failure[]): Look => ({ kind: 'seen', outage: false, failures });
const ok = seen();
const out: Look = { kind: 'seen', outage: true, failures: [] };

/** The account as it is in each look, hour by hour. A look that was well is not followed by a second one. */
function hours({ isDelivered = (): boolean => true } = {}) {
  const file = test.info().outputPath('state.json');
  keepState(file, allWell);
  let now = Date.parse('2026-11-29T00:17:00Z');
  return {
    file,
    hour: async (...looks: readonly Look[]) => {
      const asked: string[] = [];
      const sent: Notice[] = [];
      const said: string[] = [];
      now += 60 * 60 * 1_000;
      const ended = await watch({
        look: async (which) => {
          const look = looks[asked.filter((it) => it !== 'pause').length];
          asked.push(which);
          if (look === undefined) throw new Error('one look too many');
          return Promise.resolve(look);
        },
        pause: () => Promise.resolve(void asked.push('pause')),
        send: (notice) => {
          sent.push(notice);
          const state = isDelivered() ? 'sent' : 'failed';
          return Promise.resolve({ state, says: state });
        },
        say: (line) => said.push(line),
        point: (line) => said.push(`notice: ${line}`),
        memory: readState(file),
        now: () => new Date(now),
      });
      keepState(file, ended.state);
      return { asked, sent, said, exitCode: ended.exitCode, state: ended.state };
    },
  };
}

const quiet = { sent: [], exitCode: 0 };
const verdict = (text: string) => [expect.objectContaining({ verdict: text })];

test('a failure that is gone after the pause says nothing; only what failed is looked at again', async () => {
  const { hour } = hours();
  expect(await hour(ok)).toMatchObject({ ...quiet, asked: ['all'] });
  expect(await hour(seen(card), ok)).toMatchObject({
    ...quiet,
    asked: ['all', 'pause', 'failed'],
    state: allWell,
  });
});

test('an outage is said once, and once that it is over', async () => {
  const { hour } = hours();
  const began = await hour(out, out);
  expect(began).toMatchObject({ asked: ['all', 'pause', 'all'], exitCode: 1 });
  expect(began.sent).toEqual(
    verdict('Outage: the environment is unavailable, seen 29 Nov, 01:17 UTC.'),
  );
  expect(await hour(out, out)).toMatchObject(quiet);
  const over = await hour(ok);
  expect(over.sent).toEqual(verdict('The outage is over, which was seen 29 Nov, 01:17 UTC.'));
  expect(over.exitCode).toBe(0);
  expect(await hour(ok)).toMatchObject(quiet);
});

test('each flow that fails is said once, and once that all work again', async () => {
  const { hour } = hours();
  const first = await hour(seen(card), seen(card));
  expect(first.sent).toEqual([
    {
      verdict: '1 flow is failing.',
      changes: ['Visa 4111: The API disagrees'],
      cause: 'The API disagrees',
      todo: 'Open the run: its report shows what was seen, and what was expected.',
    },
  ]);
  expect(first.exitCode).toBe(1);
  expect(await hour(seen(card), seen(card))).toMatchObject(quiet);

  const another = await hour(seen(card, qr), seen(card, qr));
  expect(another.exitCode).toBe(1);
  expect(another.sent).toMatchObject([
    {
      verdict: '1 more flow is failing.',
      changes: [
        'QR code: The dashboard disagrees',
        'Visa 4111: already failing since 29 Nov, 01:17 UTC',
      ],
    },
  ]);

  // Flows that fail in turn are no news.
  expect(await hour(seen(qr), seen(qr))).toMatchObject(quiet);
  expect(await hour(seen(card), seen(card))).toMatchObject(quiet);

  const over = await hour(ok);
  expect(over).toMatchObject({ exitCode: 0, state: allWell });
  expect(over.sent).toMatchObject([
    {
      verdict: 'All flows work again.',
      changes: [
        'Visa 4111: failed since 29 Nov, 01:17 UTC',
        'QR code: failed since 29 Nov, 03:17 UTC',
      ],
    },
  ]);
});

test('an outage neither repeats nor forgets what failed before it', async () => {
  const { hour } = hours();
  await hour(seen(card), seen(card));
  expect(await hour(out, out)).toMatchObject({ exitCode: 1 });
  const after = await hour(seen(card), seen(card));
  expect(after.sent).toMatchObject([
    {
      verdict: 'The outage is over, which was seen 29 Nov, 02:17 UTC.',
      changes: ['Visa 4111: already failing since 29 Nov, 01:17 UTC'],
    },
  ]);
  expect(after.exitCode, 'nothing broke in this hour').toBe(0);
});

for (const [problem, spoil] of Object.entries({
  'there is no state of an hour before': rmSync,
  'the state of the hours before is broken': (file: string) => writeFileSync(file, '{"outage'),
})) {
  test(`${problem}: it fails nothing; what is wrong is said, with that, and what works is not`, async () => {
    const { hour, file } = hours();
    await hour(out, out);
    spoil(file);
    const again = await hour(out, out);
    expect(again.sent).toMatchObject([{ changes: [`This may be a repetition: ${problem}`] }]);
    expect(await hour(out, out), 'the state is whole again').toMatchObject(quiet);
    spoil(file);
    expect(await hour(ok)).toMatchObject({ ...quiet, state: allWell });
  });
}

test('what could not be delivered is said in the next hour', async () => {
  let isDelivered = false;
  const { hour } = hours({ isDelivered: () => isDelivered });
  expect(await hour(out, out)).toMatchObject({ state: allWell });
  isDelivered = true;
  expect((await hour(out, out)).sent).toHaveLength(1);
  expect(await hour(out, out)).toMatchObject(quiet);
});

test('a run that has no account ends with a notice, and changes nothing', async () => {
  const { hour } = hours();
  const { state } = await hour(out, out);
  const nothing = await hour({ kind: 'nothing', why: 'there is no account' });
  expect(nothing).toMatchObject({ ...quiet, state });
  expect(nothing.said).toEqual(['notice: Nothing was checked: there is no account']);
});

test.describe('A run', () => {
  const file = (content: object): string => {
    const path = test.info().outputPath('found.json');
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const none = { ran: 6, outages: 0, failures: [] };

  test('shows by its exit code and its flows what the account is like', () => {
    expect(lookOf(3, 'nowhere')).toEqual(out);
    expect(lookOf(2, 'nowhere')).toMatchObject({ kind: 'nothing' });
    expect(lookOf(0, file(none))).toEqual(ok);
    expect(lookOf(1, file({ ...none, outages: 2, failures: [qr] }))).toEqual({
      kind: 'seen',
      outage: true,
      failures: [qr],
    });
  });

  test('in which every flow was skipped has shown nothing; one that broke is an error', () => {
    expect(lookOf(1, file({ ...none, ran: 0 }))).toMatchObject({ kind: 'nothing' });
    expect(() => lookOf(1, file(none))).toThrow('The run broke with exit code 1');
    expect(() => lookOf(null, 'nowhere')).toThrow('The run broke');
    expect(() => lookOf(0, 'nowhere')).toThrow('The run broke');
  });
});
