import { defineConfig } from '@playwright/test';
import { z } from 'zod';
import type { Options, WorkerOptions } from '../../fixtures/use/types.ts';
import suite from '../../playwright.config.ts';

/** What proof/stress/run.ts asks of one run. */
const { SOAK_FOLDER, SOAK_ROWS, SOAK_SLOWDOWN } = z
  .object({
    SOAK_FOLDER: z.string().default('test-results/soak'),
    SOAK_ROWS: z
      .string()
      .default('')
      .transform((ids) => ids.split(',')),
    SOAK_SLOWDOWN: z.coerce.number().min(1).default(1),
  })
  .parse(process.env);

/**
 * The core flows of the suite as it is on an account, with an account's patience: what is slow here is slow
 * on real networks. No retry: the first false alarm counts.
 */
export default defineConfig<Options, WorkerOptions>(suite, {
  outputDir: `${SOAK_FOLDER}/results`,
  retries: 0,
  reporter: [
    ['../only.ts', { ids: SOAK_ROWS }],
    ['./endings.ts', { outputFile: `${SOAK_FOLDER}/endings.json` }],
    ['list'],
  ],
  use: { slowdown: SOAK_SLOWDOWN, trace: 'off' },
});
