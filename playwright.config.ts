import { defineConfig } from '@playwright/test';
import { EnvironmentError, readEnvironment, type Environment } from './fixtures/environment.ts';
import { exitCodes } from './fixtures/run/exit-codes.ts';
import { withholdSecrets } from './fixtures/run/withheld.ts';
import { controllableReady } from './fixtures/sandbox-line.ts';
import type { Options, WorkerOptions } from './fixtures/types.ts';
import { base } from './playwright.base.ts';

const { target, clock } = environment();
process.env.MULTISAFEPAY_TARGET = target;
const account = target === 'account';

/** Milliseconds. */
const patience = account ? 45_000 : 15_000;

/** On the sandbox nothing is excused. */
export const quarantine: [string, object][] = account
  ? [['./reporters/quarantine/reporter.ts', { file: 'quarantine.json' }]]
  : [];

export default defineConfig<Options, WorkerOptions>(base, {
  fullyParallel: true,
  // A clock that is moved is moved for everybody on the account.
  workers: account ? (clock === undefined ? 2 : 1) : '100%',
  reporter: [
    ...quarantine,
    ['list'],
    ['html', { open: 'never' }],
    ['./reporters/matrix/reporter.ts'],
    ['./reporters/summary.ts'],
  ],
  // One more attempt, alone and after all others, tells what is unsteady from what is broken: both are red.
  ...(account && { timeout: 300_000, retries: 1, retryStrategy: 'isolated' }),
  use: {
    // A trace takes up to a third of a run. What fails on the sandbox can be seen again at will, with
    // `--trace on`; what fails on an account perhaps not.
    trace: account ? 'retain-on-failure' : 'off',
    // One patience for all that is waited for: a crowded machine is slow in whatever it does.
    patience,
    actionTimeout: patience,
    navigationTimeout: patience,
  },
  projects: [{ name: 'chromium' }],
  ...(account
    ? {}
    : {
        webServer: {
          name: 'sandbox',
          command: 'node --max-semi-space-size=4 sandbox/package/bin.js --json --control',
          wait: { stdout: controllableReady },
          gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
        },
      }),
});

/** A wrong environment ends the run here, with one message that lists every problem. */
function environment(): Environment {
  try {
    return readEnvironment(withholdSecrets());
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(exitCodes.environmentWrong);
  }
}
