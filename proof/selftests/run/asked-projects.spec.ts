import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { lockedLaunch } from '../../../fixtures/network/launch.ts';
import { requireBrowsers } from '../../../fixtures/run/asked-projects.ts';
import { CannotRun } from '../../../fixtures/run/preflight.ts';
import { cli } from '../../../reporters/playwright-cli.ts';

/** The tests of a run by their projects. */
function listed(env: Readonly<Record<string, string>>, ...parts: readonly string[]) {
  const { PATH, HOME } = process.env;
  const { stdout } = spawnSync(process.execPath, [cli, 'test', '--list', ...parts], {
    encoding: 'utf8',
    env: { PATH, HOME, MULTISAFEPAY_CLOCK_URL: '', ...env },
  });
  const lines = stdout.split('\n').filter((line) => line.includes('.spec.ts:'));
  const projects = lines.map((line) => /\[(\w+)\]/.exec(line)?.[1]);
  return { lines, projects: [...new Set(projects)] };
}

const sandbox = { MULTISAFEPAY_TARGET: 'sandbox' };
const account = { MULTISAFEPAY_TARGET: 'account', MULTISAFEPAY_API_KEY: 'a-key-of-no-account' };

test('a run that names no project is one of Chromium only', () => {
  expect(listed(sandbox).projects).toEqual(['chromium']);
  expect(listed(sandbox, '--grep', 'phone').projects).not.toContain('phone');
});

for (const [target, env] of Object.entries({ sandbox, account })) {
  test(`on the ${target}, a phone runs the core flows when it is named`, () => {
    const { projects, lines } = listed(env, '--project', 'phone');
    expect(projects).toEqual(['phone']);
    expect(lines.length).toBeGreaterThan(20);
    const core = listed(env, '--grep', '@core').lines;
    expect(lines.toSorted()).toEqual(
      core.map((line) => line.replace('[chromium]', '[phone]')).toSorted(),
    );
  });
}

test("a language runs a card's payment and its refusal, in no run that does not name it", () => {
  const { projects, lines } = listed(account, '--project', 'nl_NL');
  expect(projects).toEqual(['nl_NL']);
  expect(lines.map((line) => /Visa \d+/.exec(line)?.[0])).toEqual([
    'Visa 4111111111111111',
    expect.stringMatching(/Visa \d+/),
  ]);
});

test('several projects can be named, in either way', () => {
  const { projects } = listed(sandbox, '--project=firefox', '--project', 'webkit');
  expect(projects).toEqual(['firefox', 'webkit']);
});

for (const name of ['firefox', 'webkit']) {
  test(`where there is no ${name}, the run says what to do`, () => {
    const looked: string[] = [];
    const look = (isThere: boolean) => (path: string) => looked.push(path) > 0 && isThere;
    const words = `npx playwright install ${name}`;
    expect(() => requireBrowsers([{ name }], look(false))).toThrow(words);
    expect(() => requireBrowsers([{ name }], look(false))).toThrow(CannotRun);
    expect(() => requireBrowsers([{ name }], look(true))).not.toThrow();
    expect(looked.join()).toContain(name);
    expect(() => requireBrowsers([{ name: 'chromium' }], look(false))).not.toThrow();
  });
}

test('another browser than Chromium gets to other hosts through a gate, and has no arguments', async () => {
  const { options, close } = await lockedLaunch({}, [], 'firefox');
  expect(options.args).toBeUndefined();
  const { server, bypass } = options.proxy ?? {};
  expect(bypass?.split(',')).toContain('127.0.0.1');
  await expect(fetch(server ?? '')).rejects.toThrow();
  await close();
});
