import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { cli } from '../../../../reporters/playwright-cli.ts';
import { answers, taken, webhook, type Answer } from './stand-in.ts';

const reporter = resolve('reporters/notice/reporter.ts');

/** What a process left. */
interface Left {
  readonly code: number | null;
  readonly output: string;
  /** Of the job. */
  readonly page: string;
}

async function run(parts: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Left> {
  const page = test.info().outputPath('page.md');
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, parts, {
    cwd,
    env: { PATH, HOME, GITHUB_STEP_SUMMARY: page, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, output: out + err, page: existsSync(page) ? readFileSync(page, 'utf8') : '' };
}

/** Runs one test in a project of its own, and reports it. */
async function runOne(body: string, url: string, more: NodeJS.ProcessEnv = {}): Promise<Left> {
  const folder = test.info().outputPath('run');
  mkdirSync(folder, { recursive: true });
  const places = { testDir: '.', outputDir: 'results', respectGitIgnore: false };
  const config = { ...places, workers: 1, reporter: [[reporter]] };
  writeFileSync(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify(config)};`);
  const spec = `import { test } from '@playwright/test';\ntest('the test', () => { ${body} });`;
  writeFileSync(join(folder, 'sample.spec.ts'), spec);
  return run([cli, 'test'], folder, { NOTICE_URL: url, ...more });
}

const failing = "throw new Error('canary-of-the-key');";

test('a red run is reported, with the page of its job', async () => {
  await using hook = await webhook(taken);
  const { code, output, page } = await runOne(failing, hook.url, {
    MULTISAFEPAY_API_KEY: 'canary-of-the-key',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'shop/e2e',
    GITHUB_RUN_ID: '42',
  });
  expect(code).toBe(1);
  expect(output).toContain('The notice was sent (json)');
  expect(page).toBe('');
  expect(hook.received).toHaveLength(1);
  expect(JSON.parse(hook.received[0]?.body ?? '')).toMatchObject({
    verdict: expect.stringMatching(/^1 of 1 failed: .*\[redacted\]/),
    link: 'https://github.com/shop/e2e/actions/runs/42',
  });
});

test('a green run is reported only if that is asked for', async () => {
  await using hook = await webhook(taken);
  const quiet = await runOne('', hook.url);
  expect(quiet.output).toContain('No notice: nothing changed');
  expect(hook.received).toEqual([]);
  const asked = await runOne('', hook.url, { NOTICE_ALWAYS: 'yes' });
  expect([asked.code, hook.received.length]).toEqual([0, 1]);
});

const undelivered: Readonly<Record<string, readonly [NodeJS.ProcessEnv, Answer, says: string]>> = {
  'a webhook that is gone': [{}, answers(404), 'the webhook answered 404, after one attempt'],
  'a wrong setting': [{ NOTICE_FORMAT: 'irc' }, taken, 'NOTICE_FORMAT is none of'],
};

for (const [title, [more, answer, says]] of Object.entries(undelivered)) {
  test(`${title} is shown in the log and on the job's page, and fails no run`, async () => {
    await using hook = await webhook(answer);
    const { code, output, page } = await runOne('', hook.url, { NOTICE_ALWAYS: 'yes', ...more });
    expect(code).toBe(0);
    for (const place of [output, page]) {
      expect(place).toContain(`The notice was not delivered: ${says}`);
      expect(place).not.toMatch(/secretOfTheWebhook|alsoSecret|127\.0\.0\.1/);
    }
  });
}

test('a night in which no shard left a report is reported', async () => {
  await using hook = await webhook(taken);
  const { code, output } = await run(
    ['--import', 'tsx', 'proof/nightly/merge.ts', '4'],
    process.cwd(),
    { NOTICE_URL: hook.url, NIGHTLY_FOLDER: test.info().outputPath('night') },
  );
  expect(code).toBe(1);
  expect(output).toContain('The notice was sent (json)');
  expect(JSON.parse(hook.received[0]?.body ?? '')).toMatchObject({
    verdict: 'Nothing ran.',
    changes: ['None of 4 shards left a report'],
  });
});

test('a night in which no shard could start says why', async () => {
  await using hook = await webhook(taken);
  const env = { NOTICE_URL: hook.url, NIGHTLY_FOLDER: test.info().outputPath('night') };
  const here = process.cwd();
  const shard = ['--import', 'tsx', 'proof/nightly/shard.ts', '1/2'];
  expect((await run(shard, here, { ...env, MULTISAFEPAY_TARGET: 'account' })).code).toBe(2);
  await run(['--import', 'tsx', 'proof/nightly/merge.ts', '2'], here, env);
  expect(JSON.parse(hook.received[0]?.body ?? '')).toMatchObject({
    verdict: 'Nothing ran.',
    changes: ['None of 2 shards left a report: the environment is not usable, see its log'],
  });
});
