import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { secretsIn } from './canary/readings.ts';
import {
  ended,
  inPlaces,
  leavings,
  leftIn,
  runFoldersIn,
  runIn,
  textsOf,
  type Leavings,
} from './canary/run.ts';
import { failingVerdict, refusedSignIn, type Stage } from './canary/stage.ts';
import { runTwice } from './canary/window.ts';

/** Each run has a sandbox and browsers of its own. */
base.describe.configure({ mode: 'parallel', timeout: 600_000 });

const test = base.extend<{ account: Stage; refusing: Stage }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  account: async ({}, use) => staged(failingVerdict, use),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  refusing: async ({}, use) => staged(refusedSignIn, use),
});

async function staged(stage: () => Promise<Stage>, use: (it: Stage) => Promise<void>) {
  const it = await stage();
  try {
    await use(it);
  } finally {
    it.close();
  }
}

/** Which secrets are in which place, one line each. */
const leaks = ({ artifacts }: Pick<Leavings, 'artifacts'>, { secrets }: Stage): string[] => {
  // Reports repeat the same files.
  const known = new Map<string, string[]>();
  return artifacts.flatMap(({ place, content }) => {
    const digest = createHash('sha256').update(content).digest('hex');
    const names = known.get(digest) ?? secretsIn(content, secrets);
    known.set(digest, names);
    return names.map((name) => `${name} in ${place.replace(/^.*\/canary-\w+\//, '')}`);
  });
};

/** The kinds of leaked secrets, each once. */
const kinds = (lines: readonly string[]): string[] =>
  [...new Set(lines.map((line) => line.replace(/( \d+)? in .*/s, '')))].sort();

/** The entries of the retained traces. A line must be valid JSON, or the trace viewer could not show it. */
const linesOf = (left: Leavings, end: string): unknown[] =>
  textsOf(left, end)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

test.describe('No secret is left behind', () => {
  test('by a verdict that fails, whose report is of use', async ({ account }) => {
    const left = await leavings(account, { title: 'Visa 4111111111111111 is Completed' });
    expect(left.code, 'the test has to fail').toBe(1);
    expect(leaks(left, account)).toEqual([]);
    const verdict = /Visa 4111111111111111 is Completed .*, but API has description/;
    expect(textsOf(left, 'junit.xml').join()).toMatch(verdict);
    expect(textsOf(left, 'report.json').join()).toMatch(verdict);
    expect(textsOf(left, 'stdout and stderr').join()).toMatch(verdict);
    expect(linesOf(left, '.network').length, 'entries of the network').toBeGreaterThan(5);
    expect(linesOf(left, '.trace').length, 'events of the trace').toBeGreaterThan(50);
  });

  test('by a sign-in that is refused, whose error is of use', async ({ refusing }) => {
    const left = await leavings(refusing, { title: 'Maestro: a refund entered in the dashboard' });
    expect(left.code, 'the test has to fail').toBe(1);
    expect(leaks(left, refusing)).toEqual([]);
    expect(textsOf(left, 'stdout and stderr').join()).toMatch(
      /Sign in to the dashboard: neither the dashboard nor a new question came/,
    );
  });

  // Each reporter and each channel of DEBUG once: what all of them write is searched, and "*" is every channel.
  for (const [reporter, debug] of [
    ['html,blob', 'pw:*'],
    ['json,line,junit', '*'],
  ] as const) {
    test(`by --reporter=${reporter} with DEBUG=${debug}`, async ({ account }) => {
      const left = await leavings(account, { title: 'careless failure', reporter, debug });
      expect(textsOf(left, 'all-shown.txt'), 'the test has shown everything').toEqual(['yes']);
      expect(leaks(left, account)).toEqual([]);
      const observed = left.artifacts.filter(({ place }) => /\/observed\/.*\.html$/.test(place));
      expect(
        observed.map(({ content }) => Buffer.from(content).toString()).join(),
        'the page with everything is observed',
      ).toMatch(/<button [^>]*>Go on<\/button>/);
    });
  }

  test('by two runs in one window of UI mode or an editor', async ({ account }) => {
    await inPlaces(async (places) => {
      const { statuses, printed } = await runTwice(places, account, 'careless failure');
      expect(statuses, 'of global setup, both runs and global teardown').toEqual([
        'passed',
        'failed',
        'failed',
        'passed',
      ]);
      const left = { code: null, artifacts: [printed, ...leftIn(places)] };
      expect(textsOf(left, 'all-shown.txt'), 'the test has shown everything').toContain('yes');
      expect(leaks(left, account)).toEqual([]);
      expect(runFoldersIn(places), 'folders of runs').toEqual([]);
    });
  });

  test('by a run that is ended with SIGTERM', async ({ account }) => {
    await inPlaces(async (places) => {
      const left = await runIn(places, account, waiting('SIGTERM'));
      expect(left.code, 'interrupted').toBe(130);
      expect(leaks(left, account)).toEqual([]);
      expect(runFoldersIn(places), 'folders of runs').toEqual([]);
    });
  });

  test('by a run that is killed, once the next one has begun', async ({ account }) => {
    await inPlaces(async (places) => {
      const killed = await runIn(places, account, waiting('SIGKILL'));
      expect(killed.code, 'killed').toBe(null);
      await ended(places);
      expect(leaks(killed, account), 'what the next run has to remove').not.toEqual([]);
      const next = await runIn(places, account, { title: 'nothing' });
      expect(next.code).toBe(0);
      expect(leaks(next, account)).toEqual([]);
      expect(runFoldersIn(places), 'folders of runs').toEqual([]);
    });
  });

  test('where the disk is full', async ({ account }) => {
    await inPlaces(async (places) => {
      const results = join(places.left, 'results');
      mkdirSync(results);
      test.skip(!mounts(results), 'no file system of a few kilobytes can be mounted here');
      try {
        const left = await runIn(places, account, { title: 'careless failure', reporter: 'html' });
        expect(left.code, 'the test has to fail').toBe(1);
        expect(leaks(left, account)).toEqual([]);
      } finally {
        execFileSync('umount', [results]);
      }
    });
  });

  test('where a run ends before it has begun', async ({ account }) => {
    await inPlaces(async (places) => {
      const environment = {
        MULTISAFEPAY_WEBHOOK_URL: 'https://tunnel.example/',
        ...portInUse(account),
      };
      const left = await runIn(
        places,
        { ...account, environment: { ...account.environment, ...environment } },
        { title: 'nothing' },
      );
      expect(left.code, 'the environment is wrong').toBe(2);
      expect(leaks(left, account)).toEqual([]);
      expect(runFoldersIn(places), 'folders of runs').toEqual([]);
    });
  });
});

test('Without the lock there is something to find', async ({ account }) => {
  const left = await leavings(account, { title: 'careless failure', unlocked: true });
  expect(textsOf(left, 'all-shown.txt'), 'the test has shown everything').toEqual(['yes']);
  expect(kinds(leaks(left, account))).toEqual([
    'API key',
    'CSRF token',
    'dashboard password',
    'dashboard user',
    'session cookie',
  ]);
});

/** A test that shows every secret, then waits for the signal. */
const waiting = (signal: NodeJS.Signals) => ({
  title: 'careless wait',
  watch: once((child) => child.kill(signal)),
});

/** Acts once, when the careless test is waiting. */
function once(act: (child: { kill(signal: NodeJS.Signals): void }) => void) {
  let done = false;
  return (printed: string, child: { kill(signal: NodeJS.Signals): void }): void => {
    if (done || !printed.includes('the careless test waits')) return;
    done = true;
    act(child);
  };
}

const portInUse = ({ environment }: Stage) => ({
  MULTISAFEPAY_WEBHOOK_PORT: new URL(environment.MULTISAFEPAY_DASHBOARD_URL ?? '').port,
});

function mounts(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
