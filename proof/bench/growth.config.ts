import { defineConfig } from '@playwright/test';
import suite from '../../playwright.config.ts';

/** Set by proof/bench/playwright.ts for each run. */
const folder = process.env.BENCH_FOLDER ?? 'test-results/bench';

/** A part of the suite as it is: `--shard=1/4` deals it every fourth test, so that each part has all kinds. */
export default defineConfig(suite, {
  outputDir: `${folder}/results`,
  reporter: [['../nightly/deal.ts'], ['./wall.ts', { outputFile: `${folder}/result.json` }]],
});
