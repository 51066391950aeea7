import { defineConfig } from '@playwright/test';
import { askedProjects } from './fixtures/run/asked-projects.ts';
import { accountTrace, base, fromRoot } from './fixtures/run/base.ts';
import { inTurns } from './fixtures/run/in-turns.ts';
import {
  EnvironmentError,
  readEnvironment,
  type Environment,
} from './fixtures/target/environment.ts';
import { withholdSecrets } from './fixtures/secrets/withheld.ts';
import { controllableReady } from './fixtures/target/sandbox-line.ts';
import { turnsOfAccount, type Options, type WorkerOptions } from './fixtures/run/options.ts';

const environment = usable();
if (environment) process.env.MULTISAFEPAY_TARGET = environment.target;
const account = environment?.target === 'account';

/** Milliseconds. */
const patience = account ? 45_000 : 15_000;

/** On the sandbox nothing is excused. */
export const quarantine: [string, object][] = account
  ? [[fromRoot('reporters/quarantine/reporter.ts'), { file: fromRoot('tests/quarantine.json') }]]
  : [];

/** How many tests touch an account at a time. A clock that is moved is moved for all of them. */
const turns = account && environment.clock === undefined ? turnsOfAccount : undefined;

/** A phone and other browsers, where the command line names them. */
const asked = askedProjects();

const suite = defineConfig<Options, WorkerOptions>(base, {
  fullyParallel: true,
  workers: account ? 1 : '100%',
  reporter: [
    ...quarantine,
    ['list'],
    ['html', { open: 'never' }],
    ['./reporters/matrix/reporter.ts'],
    ['./reporters/summary.ts'],
  ],
  // A retry, alone and after all other tests, shows whether a failure is flaky; both kinds fail the run.
  ...(account && { timeout: 300_000, retries: 1, retryStrategy: 'isolated' }),
  use: {
    // What fails on the sandbox can be seen again at will, with `--trace on`; on an account perhaps not.
    trace: account ? accountTrace : 'off',
    // One patience for all that is waited for: a crowded machine is slow in whatever it does.
    patience,
    actionTimeout: patience,
    navigationTimeout: patience,
    turns,
  },
  projects: [{ name: 'chromium' }, ...asked],
  ...(environment?.target === 'sandbox' && {
    webServer: {
      name: 'sandbox',
      command: 'node --max-semi-space-size=4 sandbox/package/bin.js --json --control',
      cwd: fromRoot('.'),
      wait: { stdout: controllableReady },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
    },
  }),
});

// Not by defineConfig: it makes one of two projects that have one name.
export default { ...suite, ...(turns !== undefined && inTurns(turns, asked)) };

/** Undefined when the environment is wrong: global setup then ends the run with every problem in one message. */
function usable(): Environment | undefined {
  try {
    return readEnvironment(withholdSecrets());
  } catch (error) {
    if (error instanceof EnvironmentError) return undefined;
    throw error;
  }
}
