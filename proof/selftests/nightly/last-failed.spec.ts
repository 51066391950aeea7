import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cli } from '../../../reporters/playwright-cli.ts';
import { isLeft, joinTo, missingIn } from '../../nightly/last-failed.ts';

// Each is several runs of Playwright.
test.slow();

/** One small night in two shards, in a folder of its own. */
function night() {
  const blobs = test.info().outputPath('blobs');
  const again = test.info().outputPath('again');
  const playwright = (env: NodeJS.ProcessEnv, ...parts: readonly string[]) => {
    const { PATH, HOME } = process.env;
    const given = { encoding: 'utf8', env: { PATH, HOME, SAMPLE_BLOBS: blobs, ...env } } as const;
    return spawnSync(process.execPath, [cli, ...parts], given);
  };
  const config = ['--config', 'proof/selftests/nightly/sample/playwright.config.ts'];
  return {
    blobs,
    run: (shard: number, broken: string) => {
      // A blob reporter empties its folder.
      const own = test.info().outputPath(`blobs-${shard}`);
      const env = { SAMPLE_BROKEN: broken, SAMPLE_BLOBS: own };
      playwright(env, 'test', ...config, `--shard=${shard}/2`);
      cpSync(own, blobs, { recursive: true });
    },
    runLeft: (broken: string) => {
      rmSync(again, { recursive: true, force: true });
      playwright({ SAMPLE_BROKEN: broken, SAMPLE_AGAIN: again }, 'test', ...config);
      return joinTo(blobs, again);
    },
    /** Every test of the merged report: how it ended, and its attempts. */
    merged: () => {
      const { stdout } = playwright({}, 'merge-reports', '--reporter', 'json', blobs);
      return Object.fromEntries(specsIn(JSON.parse(stdout) as Merged).map(endOf));
    },
  };
}

interface Merged {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Merged[];
}
interface Spec {
  readonly title: string;
  readonly tests: readonly [
    {
      readonly status: string;
      readonly results: readonly {
        readonly status: string;
        readonly retry: number;
        readonly annotations: readonly { readonly type: string; readonly description?: string }[];
      }[];
    },
  ];
}

const specsIn = ({ specs = [], suites = [] }: Merged): Spec[] => [
  ...specs,
  ...suites.flatMap(specsIn),
];

const endOf = ({ title, tests: [{ status, results }] }: Spec): [string, string] => [
  title,
  `${status}: ${results.map((it) => it.status).join(', ')}`,
];

test('what failed is run again, and is one test with all its attempts', () => {
  const { run, runLeft, merged, blobs } = night();
  run(1, 'failing,away,last,shaky');
  run(2, 'failing,away,last,shaky');
  expect(runLeft('last')).toEqual({ tests: 4, failing: 1, unsteady: 2, afterOutage: 1 });
  expect(merged()).toEqual({
    away: 'expected: passed',
    failing: 'flaky: failed, failed, passed',
    last: 'unexpected: failed, failed, failed, failed',
    shaky: 'flaky: failed, passed, passed',
    skipped: 'skipped: skipped',
    steady: 'expected: passed',
  });

  expect(runLeft('')).toEqual({ tests: 1, failing: 0, unsteady: 1, afterOutage: 0 });
  expect(merged()).toMatchObject({ last: 'flaky: failed, failed, failed, failed, passed' });
  expect(isLeft(blobs)).toBe(false);
});

test('what a lost shard left out is run, too', () => {
  const { run, runLeft, merged, blobs } = night();
  run(2, '');
  expect(missingIn(blobs, 2)).toBe(1);
  expect(isLeft(blobs)).toBe(true);
  expect(isLeft(blobs, '2/2'), 'of the shard that left its report').toBe(false);
  expect(runLeft('')).toEqual({ tests: 3, failing: 0, unsteady: 0, afterOutage: 0 });
  expect(missingIn(blobs, 2)).toBe(0);
  expect(Object.keys(merged())).toHaveLength(6);
});

test('a run that could not begin leaves the reports as they are', () => {
  const { run, blobs } = night();
  run(1, 'steady');
  expect(joinTo(blobs, test.info().outputPath('nothing'))).toBeUndefined();
  expect(isLeft(blobs, '1/2')).toBe(true);
});

/** Cuts a report of a folder off, as an upload that was ended does. */
function cutOff(folder: string, name: string): void {
  const file = join(folder, name);
  writeFileSync(file, readFileSync(file).subarray(0, -100));
}

test('a report that was cut off is that of a lost shard, and the others are merged', () => {
  const { run, blobs } = night();
  run(1, '');
  run(2, '');
  const [, second = ''] = readdirSync(blobs).sort();
  cutOff(blobs, second);
  const { PATH, HOME } = process.env;
  const page = test.info().outputPath('page.md');
  const env = { PATH, HOME, NIGHTLY_FOLDER: dirname(blobs), GITHUB_STEP_SUMMARY: page };
  const parts = ['--import', 'tsx', 'proof/nightly/merge.ts', '2'];
  const { status, stdout, stderr } = spawnSync(process.execPath, parts, { env, encoding: 'utf8' });
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toContain(`${second} is left out, as it is broken`);
  expect(readFileSync(page, 'utf8')).toContain('1 of 2 shards left a report');
  expect(stdout).toMatch(/^2 passed, 0 failed, 1 skipped$/m);
  expect(status).toBe(1);
});

test('an empty NIGHTLY_FOLDER is none: nothing outside of the usual one is removed', () => {
  const here = test.info().outputPath('here');
  mkdirSync(join(here, 'observed'), { recursive: true });
  const { PATH, HOME } = process.env;
  const parts = [
    '--import',
    import.meta.resolve('tsx'),
    join(process.cwd(), 'proof/nightly/main.ts'),
  ];
  spawnSync(process.execPath, parts, { cwd: here, env: { PATH, HOME, NIGHTLY_FOLDER: '' } });
  expect(readdirSync(here).sort()).toEqual(['nightly-report', 'observed']);
});
