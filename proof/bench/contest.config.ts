import { defineConfig } from '@playwright/test';
import { z } from 'zod';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
import { accountTrace } from '../../fixtures/run/base.ts';
import suite from '../../playwright.config.ts';
import { row } from './payment.ts';

/** Set by proof/bench/playwright.ts and contest.ts for each run. */
const { BENCH_FOLDER, BENCH_TRACE } = z
  .object({
    BENCH_FOLDER: z.string().default('test-results/bench'),
    BENCH_TRACE: z.enum(['off', 'retain-on-failure']).default('off'),
  })
  .parse(process.env);

/** The suite's own configuration with one worker, which runs the rounds. */
export default defineConfig<Options, WorkerOptions>(suite, {
  testDir: `${BENCH_FOLDER}/rounds`,
  testMatch: '*.spec.mts',
  outputDir: `${BENCH_FOLDER}/results`,
  fullyParallel: false,
  workers: 1,
  maxFailures: 1,
  reporter: [
    ['../only.ts', { ids: [row.id] }],
    ['./times.ts', { outputFile: `${BENCH_FOLDER}/result.json` }],
  ],
  use: { trace: BENCH_TRACE === 'off' ? 'off' : accountTrace },
});
