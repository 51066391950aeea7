import { defineConfig } from '@playwright/test';
import { z } from 'zod';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
import suite from '../../playwright.config.ts';

/** Set by proof/stress/subset.ts for each run. */
const { SOAK_FOLDER, SUBSET_SEED, SUBSET_COUNT } = z
  .object({
    SOAK_FOLDER: z.string().default('test-results/subset'),
    SUBSET_SEED: z.string().default('1'),
    SUBSET_COUNT: z.coerce.number().int().min(1).default(1),
  })
  .parse(process.env);

/** A random subset of the suite, as on an account. */
export default defineConfig<Options, WorkerOptions>(suite, {
  outputDir: `${SOAK_FOLDER}/results`,
  grepInvert: /@not-testable/,
  retries: 0,
  workers: 1,
  reporter: [
    ['./draw.ts', { count: SUBSET_COUNT, seed: SUBSET_SEED }],
    ['../endings.ts', { outputFile: `${SOAK_FOLDER}/endings.json` }],
    ['list'],
  ],
  // A test ends where it would have to wait for documented minutes: the clock of a shared account stays.
  use: { trace: 'off', longestWait: 0 },
});
