import { defineConfig } from '@playwright/test';
import { z } from 'zod';
import type { Options, WorkerOptions } from '../../fixtures/run/options.ts';
import suite from '../../playwright.config.ts';

/** Set by proof/stress/run.ts for each run. */
const { SOAK_FOLDER, SOAK_IDS, SOAK_SLOWDOWN } = z
  .object({
    SOAK_FOLDER: z.string().default('test-results/soak'),
    SOAK_IDS: z
      .string()
      .default('')
      .transform((ids) => ids.split(',')),
    SOAK_SLOWDOWN: z.coerce.number().min(1).default(1),
  })
  .parse(process.env);

/**
 * The core flows as on an account, with an account's patience: what is slow here is slow on real networks too.
 * No retry: the first false alarm counts.
 */
export default defineConfig<Options, WorkerOptions>(suite, {
  outputDir: `${SOAK_FOLDER}/results`,
  retries: 0,
  // No test waits for minutes, so none needs a worker beside.
  workers: 2,
  reporter: [
    ['../only.ts', { ids: SOAK_IDS }],
    ['../endings.ts', { outputFile: `${SOAK_FOLDER}/endings.json` }],
    ['list'],
  ],
  // A test ends where it would have to wait for documented minutes.
  use: { slowdown: SOAK_SLOWDOWN, trace: 'off', longestWait: 0 },
});
