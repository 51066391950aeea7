import { defineConfig } from '@playwright/test';
import { z } from 'zod';
import type { Options, WorkerOptions } from '../../fixtures/use/types.ts';
import suite from '../../playwright.config.ts';

/** What proof/stress/subset.ts asks of one run. */
const { SOAK_FOLDER, SUBSET_SEED, SUBSET_COUNT } = z
  .object({
    SOAK_FOLDER: z.string().default('test-results/subset'),
    SUBSET_SEED: z.string().default('1'),
    SUBSET_COUNT: z.coerce.number().int().min(1).default(1),
  })
  .parse(process.env);

/** Some tests of the suite as it is on an account, whichever are drawn. */
export default defineConfig<Options, WorkerOptions>(suite, {
  outputDir: `${SOAK_FOLDER}/results`,
  grepInvert: /@not-testable/,
  retries: 0,
  workers: 1,
  reporter: [
    ['./draw.ts', { count: SUBSET_COUNT, seed: SUBSET_SEED }],
    ['./endings.ts', { outputFile: `${SOAK_FOLDER}/endings.json` }],
    ['list'],
  ],
  // What takes minutes is skipped, as nobody may move the time of an account that others use.
  use: { trace: 'off', longestWait: 0 },
});
