import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { cli } from '../../../reporters/playwright-cli.ts';

const account = { MULTISAFEPAY_TARGET: 'account', MULTISAFEPAY_API_KEY: 'a-key-of-no-account' };
const clock = { MULTISAFEPAY_CLOCK_URL: 'http://127.0.0.1:1/clock' };

/** The tests of a run, in their order. */
function listed(env: Readonly<Record<string, string>>, ...parts: readonly string[]): string[] {
  const { PATH, HOME } = process.env;
  const { stdout } = spawnSync(process.execPath, [cli, 'test', '--list', ...parts], {
    encoding: 'utf8',
    env: { PATH, HOME, MULTISAFEPAY_CLOCK_URL: '', ...env },
  });
  return stdout.split('\n').filter((line) => line.includes('.spec.ts:'));
}

test('each test is part of a run once, whether it waits for minutes or not', () => {
  const onSandbox = listed({ MULTISAFEPAY_TARGET: 'sandbox' });
  expect(onSandbox.length).toBeGreaterThan(0);
  const onAccount = listed(account);
  expect(onAccount.toSorted()).toEqual(onSandbox.toSorted());
  expect(listed({ ...account, ...clock }), 'whose clock is moved').toEqual(onSandbox);
  expect(listed(account, '--project', 'chromium'), 'by the name of the project').toEqual(onAccount);
});

test('a test that waits is chosen as any other', () => {
  const chosen = listed(account, '--grep', 'MyBank|iDEAL scenario Success');
  expect(chosen).toHaveLength(5);
  expect(listed(account, '--grep', 'MyBank', '--grep-invert', '@waits')).toEqual([]);
});
