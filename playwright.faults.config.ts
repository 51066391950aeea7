import { defineConfig } from '@playwright/test';
import type { Fault } from './faults/fault.ts';
import { faults } from './faults/index.ts';
import { reachProjects } from './faults/reach/file.ts';
import { fleetReady } from './fixtures/sandbox-line.ts';
import type { Options, WorkerOptions } from './fixtures/types.ts';
import { base } from './playwright.base.ts';
import { titlesOf } from './reporters/faults/judge.ts';
import { readReach } from './reporters/faults/kept.ts';
import { pairsOf } from './reporters/faults/pairs.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/** Which faults, and against which tests; see scripts/faults.ts. */
const { FAULTS: extent = 'named', FAULTS_CHOSEN: names } = process.env;
const chosen = faults.filter(({ name }) => !names || names.split(',').includes(name));
const reach = extent === 'all' ? readReach() : undefined;

/**
 * One project for each fault, with a sandbox that has it. Its tests are expected to fail, in certain
 * words: the reporter judges. The specs are those of the suite; they know nothing of it.
 */
export default defineConfig<Options, WorkerOptions>(base, {
  fullyParallel: false,
  outputDir: 'test-results/faults',
  workers: 4,
  // A refund is a long story, and a disagreement waits for patience to be over.
  timeout: 120_000,
  reporter: [
    ['./reporters/redact.ts'],
    [
      extent === 'reach'
        ? './reporters/faults/reach-reporter.ts'
        : './reporters/faults/reporter.ts',
    ],
  ],
  use: { patience: 4_000, actionTimeout: 6_000, screenshot: 'off', trace: 'off', video: 'off' },
  projects: extent === 'reach' ? recording() : chosen.map(projectOf),
  webServer: {
    name: 'sandboxes',
    command: 'node --import tsx faults/fleet.ts',
    wait: { stdout: fleetReady },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
  },
});

function projectOf(fault: Fault) {
  const { name, caught, statement } = fault;
  const some = caught.length === 0 ? /./ : titlesOf(fault);
  return {
    name,
    // A test that passes leaves its worker to the next one.
    workers: 1,
    grep: reach ? pairsOf(fault, reach) : some,
    use: connectionTo(name, statement),
  };
}

/** Without faults: tests one at a time on each sandbox, all of them green. */
function recording() {
  const specs = Object.values(reachProjects).filter((files) => files !== undefined);
  return Object.entries(reachProjects).map(([name, files]) => ({
    name,
    workers: 1,
    testMatch: files ?? '**/*.spec.ts',
    testIgnore: files === undefined ? ['project/**', ...specs] : 'project/**',
    use: Object.assign(connectionTo(name, 'no fault'), { patience: 30_000, actionTimeout: 30_000 }),
  }));
}

function connectionTo(name: string, about: string) {
  return { connection: { name, about } };
}
