import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { cli } from '../../../reporters/playwright-cli.ts';

/** Empty values, so that the variables and `.env` of this machine have no effect. */
const blank = Object.fromEntries(
  ['TARGET', 'API_KEY', 'API_URL', 'DASHBOARD_URL', 'DASHBOARD_EMAIL', 'DASHBOARD_PASSWORD']
    .concat('DASHBOARD_SECURITY_CODE', 'DASHBOARD_TOTP_SECRET', 'WEBHOOK_URL', 'WEBHOOK_PORT')
    .map((name) => [`MULTISAFEPAY_${name}`, '']),
);

const wrong = {
  MULTISAFEPAY_TARGET: 'production',
  MULTISAFEPAY_API_URL: 'https://api.multisafepay.com/v1/json/',
  MULTISAFEPAY_DASHBOARD_EMAIL: 'merchant@example.com',
};

/** Runs Node as a user does, with a wrong environment and without the variables of this run's worker. */
function run(...parts: readonly string[]) {
  const { PATH, HOME } = process.env;
  return spawnSync(process.execPath, parts, {
    encoding: 'utf8',
    env: { PATH, HOME, ...blank, ...wrong },
  });
}

/** A folder of its own: a run empties that of all others before it looks at anything. */
const output = (): string => `--output=${test.info().outputPath('results')}`;

test('a wrong environment ends the run with one message, before any test', () => {
  const { status, stdout, stderr } = run(cli, 'test', '--reporter=list', output());
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

test('importing the configuration of a wrong environment prints nothing and ends nothing', () => {
  const code = `await import('./playwright.config.ts'); console.log('goes on');`;
  const parts = ['--import', 'tsx', '--input-type', 'module', '--eval', code];
  expect(run(...parts)).toMatchObject({ status: 0, stdout: 'goes on\n', stderr: '' });
});

test('a folder of observations that cannot be one ends the run before any test', () => {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ...blank, MULTISAFEPAY_OBSERVE: 'package.json/observed' };
  const parts = [cli, 'test', '--reporter=list', output(), '--grep', 'Visa 4111111111111111'];
  const options = { encoding: 'utf8', env } as const;
  const { status, stderr } = spawnSync(process.execPath, parts, options);
  expect(stderr).toMatch(
    /^MULTISAFEPAY_OBSERVE names a folder in which nothing can be kept: .*\n$/,
  );
  expect(status).toBe(2);
});
