import { defineConfig } from '@playwright/test';
import type { Fault } from './faults/fault.ts';
import { faults, oneForEachCheck } from './faults/index.ts';
import { fleetReady } from './fixtures/sandbox-line.ts';
import type { Options, WorkerOptions } from './fixtures/types.ts';
import { base } from './playwright.base.ts';
import { titlesOf } from './reporters/faults/judge.ts';

process.env.MULTISAFEPAY_TARGET = 'sandbox';

/** Which faults, and against which tests; see scripts/faults.ts. */
const { FAULTS: extent = 'named', FAULTS_PART: part = '1/1' } = process.env;
const [number = 1, parts = 1] = part.split('/').map(Number);
const chosen = (extent === 'once' ? oneForEachCheck : faults).filter(
  (_, at) => at % parts === number - 1,
);

/**
 * One project for each fault, with a sandbox that has it. Its tests are expected to fail, in certain
 * words: the reporter judges. The specs are those of the suite; they know nothing of it.
 */
export default defineConfig<Options, WorkerOptions>(base, {
  fullyParallel: false,
  outputDir: 'test-results/faults',
  workers: 3,
  // A refund is a long story, and a disagreement waits for patience to be over.
  timeout: 120_000,
  reporter: [['./reporters/redact.ts'], ['./reporters/faults/reporter.ts']],
  use: { patience: 4_000, actionTimeout: 6_000, screenshot: 'off', trace: 'off', video: 'off' },
  projects: chosen.map(projectOf),
  webServer: {
    name: 'sandboxes',
    command: 'node --import tsx faults/fleet.ts',
    wait: { stdout: fleetReady },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
  },
});

function projectOf(fault: Fault) {
  const { name, caught, statement } = fault;
  return {
    name,
    // A test that passes leaves its worker to the next one.
    workers: 1,
    grep: extent === 'all' || caught.length === 0 ? /./ : titlesOf(fault),
    use: { connection: { name, about: statement } },
  };
}
