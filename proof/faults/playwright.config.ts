import { defineConfig } from '@playwright/test';
import { reachProjects } from './reach/file.ts';
import { fleetReady } from '../../fixtures/target/sandbox-line.ts';
import type { Options, WorkerOptions } from '../../fixtures/use/types.ts';
import { base, fromRoot } from '../../fixtures/run/base.ts';
import { readPlan, type Plan } from './reporter/plan.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/** Which faults, and against which tests; see proof/faults/main.ts. */
const { extent, faults } = readPlan();

/**
 * One project for each fault, with a sandbox that has it. Its tests are expected to fail, in certain
 * words: the reporter judges. The specs are those of the suite; they know nothing of it.
 */
export default defineConfig<Options, WorkerOptions>(base, {
  fullyParallel: false,
  outputDir: fromRoot('test-results/faults'),
  workers: 4,
  // A refund is a long story, and a disagreement waits for patience to be over.
  timeout: 120_000,
  reporter: [[extent === 'reach' ? './reporter/reach-reporter.ts' : './reporter/reporter.ts']],
  use: { patience: 4_000, actionTimeout: 6_000, screenshot: 'off', trace: 'off', video: 'off' },
  projects: extent === 'reach' ? recording() : faults.map(projectOf),
  webServer: {
    name: 'sandboxes',
    command: 'node --import tsx proof/faults/fleet.ts',
    cwd: fromRoot('.'),
    wait: { stdout: fleetReady },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
  },
});

function projectOf({ name, statement, grep }: Plan['faults'][number]) {
  // A test that passes leaves its worker to the next one.
  return { name, workers: 1, grep: new RegExp(grep), use: connectionTo(name, statement) };
}

/** Without faults: tests one at a time on each sandbox, all of them green. */
function recording() {
  const specs = Object.values(reachProjects).filter((files) => files !== undefined);
  return Object.entries(reachProjects).map(([name, files]) => ({
    name,
    workers: 1,
    testMatch: files ?? '**/*.spec.ts',
    testIgnore: files === undefined ? specs : [],
    use: Object.assign(connectionTo(name, 'no fault'), { patience: 30_000, actionTimeout: 30_000 }),
  }));
}

function connectionTo(name: string, about: string) {
  return { connection: { name, about } };
}
