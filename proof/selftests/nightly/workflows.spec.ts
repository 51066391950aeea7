import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const folder = '.github/workflows';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The text of each job of a workflow, by name. */
function jobsOf(workflow: string): Record<string, string> {
  const [, jobs = ''] = workflow.split(/^jobs:$/m);
  const parts = jobs.split(/^ {2}(?=\w+:$)/m).slice(1);
  return Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf(':')), part]));
}

/** The only job with write permission: it opens an issue. */
const { issue: writing = '' } = jobsOf(read('docs.yml'));

for (const name of readdirSync(folder)) {
  test(`${name} pins every action by its digest and names the version`, () => {
    const used = read(name).match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used)
      expect(line).toMatch(/^uses: [\w-]+(\/[\w-]+)+@[\da-f]{40} # v\d+\.\d+/);
  });

  test(`${name} may read the repository and nothing else`, () => {
    expect(read(name)).toMatch(/^permissions:\n {2}contents: read$/m);
    const reading = Object.values(jobsOf(read(name))).filter((job) => job !== writing);
    for (const job of reading) expect(job).not.toMatch(/: write$/m);
  });
}

test.describe('The weekly look at the documentation', () => {
  const jobs = jobsOf(read('docs.yml'));

  test('writes issues in a job that runs no code but its own', () => {
    expect(Object.keys(jobs)).toEqual(['check', 'issue']);
    expect(writing.match(/: write$/gm)).toEqual([': write']);
    expect(writing).toContain('issues: write');
    expect(writing).not.toMatch(/uses:|npm|npx|node /);
  });

  test('reads what differs by exit code 1 alone, and lets a page that cannot be read fail', () => {
    expect(jobs.check).toContain('npm run --silent docs:check > table.md || code=$?');
    expect(jobs.check).toMatch(/"\$code" -eq 1[\s\S]*elif .*"\$code" -ne 0[\s\S]*exit "\$code"/);
  });

  test('keeps one issue and closes none', () => {
    expect(writing).toContain('gh issue edit "$number"');
    expect(writing).not.toContain('gh issue close');
  });
});

test('versions go up in every folder that has its own', () => {
  const locks = execFileSync('git', ['ls-files', '*package-lock.json'], { encoding: 'utf8' });
  const folders = locks.match(/.*(?=package-lock\.json)/g)?.filter((it) => it !== '') ?? [];
  const named = /directories: \[(.*)\]/.exec(readFileSync('.github/dependabot.yml', 'utf8'))?.[1];
  expect(named?.split(', ')).toEqual(['/', ...folders.map((it) => `/${it.replace(/\/$/, '')}`)]);
});

test('the checks see no secret', () => {
  expect(read('checks.yml')).not.toMatch(/\{\{.*secrets/);
});

test.describe('The nightly run', () => {
  const nightly = read('nightly.yml');
  const jobs = jobsOf(nightly);

  test('gives secrets to the shards, and to the merge the address for notices alone', () => {
    expect(Object.keys(jobs)).toEqual(['account', 'test', 'report']);
    expect(jobs.test).toContain('secrets.MULTISAFEPAY_API_KEY }}');
    expect(jobs.report?.match(/secrets\.\w+/g)).toEqual(['secrets.NOTICE_URL']);
    expect(jobs.test).not.toContain('NOTICE_');
    expect(jobs.account?.match(/secrets\..*/g)).toEqual(["secrets.MULTISAFEPAY_API_KEY != '' }}"]);
  });

  test('has as many shards as its merge and its simulation expect', () => {
    const [, matrix = ''] = /shard: \[(.*)\]/.exec(nightly) ?? [];
    const [, expected] = /SHARDS: (\d+)/.exec(nightly) ?? [];
    const simulated = /const total = (\d+)/.exec(readFileSync('proof/nightly/simulate.ts', 'utf8'));
    const shards = matrix.split(',').map(Number);
    expect(shards).toEqual(Array.from({ length: Number(expected) }, (_, index) => index + 1));
    expect(simulated?.[1]).toBe(expected);
  });

  test('puts one test of each shard onto the account at a time', () => {
    expect(readFileSync('proof/nightly/shard.config.ts', 'utf8')).toMatch(
      /NIGHTLY_ALONE === undefined && \{\n {4}workers: 1,$/m,
    );
  });

  test('keeps its history, also of a red night, and never fails for it', () => {
    const steps = jobs.report?.split(/^ {6}- /m) ?? [];
    const [fetched, kept] = steps.filter((step) => step.includes('actions/cache/'));
    expect(fetched).toContain('cache/restore@');
    expect(fetched).toContain('restore-keys: history-\n');
    expect(kept).toContain('cache/save@');
    expect(kept).toContain('if: always()');
    for (const step of [fetched, kept]) {
      expect(step).toContain('path: nightly-report/history.jsonl');
      expect(step).toContain('continue-on-error: true');
    }
  });

  for (const [title, sum, code] of [
    ['that it was promised', createHash('sha256').update('a client').digest('hex'), 0],
    ['that is another', '0'.repeat(64), 1],
    ['without a checksum', '', 1],
  ] as const) {
    test(`takes a client of a tunnel ${title}`, () => {
      const steps = jobs.test?.split(/^ {6}- /m) ?? [];
      const step = steps.find((it) => it.includes('name: Fetch the client of a tunnel')) ?? '';
      expect(step).toContain("if: vars.TUNNEL_CLIENT != ''");
      expect(step).toContain('continue-on-error: true');
      const runner = test.info().outputPath('runner');
      mkdirSync(runner, { recursive: true });
      // As curl does with --output.
      writeFileSync(
        join(runner, 'curl'),
        '#!/bin/sh\nwhile [ "$1" != --output ]; do shift; done\nprintf "a client" > "$2"\n',
        { mode: 0o755 },
      );
      const env = {
        PATH: `${runner}:${process.env.PATH}`,
        RUNNER_TEMP: runner,
        GITHUB_PATH: join(runner, 'path'),
        CLIENT: 'https://example.com/client',
        SHA256: sum,
      };
      const script = step.split('run: |\n')[1]?.replace(/^ {10}/gm, '') ?? '';
      // The shell of a step, as the runner calls it.
      const { status } = spawnSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' });
      expect(status).toBe(code);
      expect(existsSync(join(runner, 'path'))).toBe(code === 0);
    });
  }

  test('hides no shard, runs alone, and keeps its report', () => {
    expect(jobs.test).toContain('fail-fast: false');
    expect(jobs.report).toContain('if: always() &&');
    expect(jobs.report).toContain('retention-days: 30');
    expect(nightly).toMatch(/^concurrency:\n {2}group: nightly-test-account\n/m);
  });
});

test('nothing that a page says is a command to the runner', () => {
  const steps = [read('nightly.yml'), read('docs.yml')]
    .flatMap((workflow) => workflow.split(/^ {6}- /m))
    .filter((step) => /npx tsx|npm run/.test(step));
  expect(steps).toHaveLength(3);
  for (const step of steps) expect(step).toMatch(/::stop-commands::[^]*(npx|npm run)/);
  // It has a notice of its own for the runner, so it stops them itself, around the tests.
  const watch = readFileSync('proof/watch/main.ts', 'utf8');
  expect(watch).toMatch(/::stop-commands::\$\{end\}[^]*spawn\([^]*`::\$\{end\}::`/);
});

test('a night whose failed jobs are run again runs only what failed, and keeps the rest', () => {
  const { account = '', test: shard = '' } = jobsOf(read('nightly.yml'));
  const isAgain = 'github.run_attempt != needs.account.outputs.attempt';
  expect(account).toContain('attempt: ${{ github.run_attempt }}');
  const steps = shard.split(/^ {6}- /m);
  const [fetched = '', run = '', , kept = ''] = steps.slice(-4);
  expect(fetched).toContain(`if: ${isAgain}`);
  expect(fetched, 'what was found before may be gone').toContain('continue-on-error: true');
  expect(fetched).toContain('name: blob-${{ matrix.shard }}\n          path: nightly-report/blobs');
  expect(run).toContain(`ONLY: \${{ ${isAgain} && '--last-failed' || '' }}`);
  expect(run).toContain('shard.ts "$SHARD/$SHARDS" "$ONLY"');
  expect(kept).toContain('name: blob-${{ matrix.shard }}\n          path: nightly-report/blobs');
  expect(kept, 'an artifact of the attempt before has this name').toContain('overwrite: true');
});

test.describe('The watch', () => {
  const watch = read('watch.yml');
  const { watch: job = '' } = jobsOf(watch);

  test('is off until a variable turns it on, or somebody starts it', () => {
    expect(job).toContain("if: vars.WATCH == 'on' || github.event_name == 'workflow_dispatch'\n");
  });

  test('is never on the account together with the nightly run, and never takes its place in the queue', () => {
    expect(job).toMatch(
      /concurrency:\n {6}group: nightly-test-account\n {6}cancel-in-progress: false/,
    );
    // What is off must not take a place: so it is the job that has the group.
    expect(watch).not.toMatch(/^concurrency:/m);
    const cron = (name: string) => /cron: '\d+ (\S+) \* \* \*'/.exec(read(name))?.[1] ?? '';
    const hours = cron('watch.yml')
      .split(',')
      .flatMap((range) => {
        const [from = NaN, to = from] = range.split('-').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });
    const nightly = Number(cron('nightly.yml'));
    expect(hours).toHaveLength(22);
    expect(hours).not.toContain(nightly);
    expect(hours).not.toContain(nightly + 1);
  });

  test('never fails for its state, and keeps it where it has changed', () => {
    const steps = job.split(/^ {6}- /m).filter((step) => step.includes('actions/cache/'));
    const [fetched, kept] = steps;
    expect(fetched).toContain('restore-keys: watch-\n');
    expect(kept).toContain("if: always() && steps.look.outputs.changed == 'true'");
    expect(steps).toHaveLength(2);
    for (const step of steps) {
      expect(step).toContain('path: watch-report/state.json');
      expect(step).toContain('continue-on-error: true');
    }
  });

  test('gives secrets to one step', () => {
    const steps = job.split(/^ {6}- /m).filter((step) => step.includes('secrets.'));
    expect(steps).toHaveLength(1);
    expect(steps[0]).toContain('npx tsx proof/watch/main.ts');
  });
});
