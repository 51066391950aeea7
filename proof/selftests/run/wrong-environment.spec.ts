import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { cli } from '../../../reporters/playwright-cli.ts';

/** Blank, so that neither this machine's variables nor its `.env` take part. */
const blank = Object.fromEntries(
  ['TARGET', 'API_KEY', 'API_URL', 'DASHBOARD_URL', 'DASHBOARD_EMAIL', 'DASHBOARD_PASSWORD']
    .concat('DASHBOARD_SECURITY_CODE', 'DASHBOARD_TOTP_SECRET', 'WEBHOOK_URL', 'WEBHOOK_PORT')
    .map((name) => [`MULTISAFEPAY_${name}`, '']),
);

/** `npx playwright test` as a person starts it: without what this run's worker was given. */
function run(env: NodeJS.ProcessEnv) {
  const { PATH, HOME } = process.env;
  return spawnSync(process.execPath, [cli, 'test', '--reporter=list'], {
    encoding: 'utf8',
    env: { PATH, HOME, ...blank, ...env },
  });
}

test('a wrong environment ends the run with one message, before any test', () => {
  const { status, stdout, stderr } = run({
    MULTISAFEPAY_TARGET: 'production',
    MULTISAFEPAY_API_URL: 'https://api.multisafepay.com/v1/json/',
    MULTISAFEPAY_DASHBOARD_EMAIL: 'merchant@example.com',
  });
  expect(stdout, 'no target named, no test started').toBe('');
  expect(stderr.trim().split('\n')).toEqual([
    'The environment is not usable:',
    expect.stringContaining('MULTISAFEPAY_TARGET must be'),
    expect.stringContaining('MULTISAFEPAY_API_URL is refused: api.multisafepay.com is a live'),
    expect.stringContaining('MULTISAFEPAY_DASHBOARD_PASSWORD is missing'),
    expect.stringContaining('.env.example'),
  ]);
  expect(status).toBe(2);
});
