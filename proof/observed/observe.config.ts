import { defineConfig } from '@playwright/test';
import { fromRoot } from '../../fixtures/run/base.ts';
import suite from '../../playwright.config.ts';

/** The suite on its sandbox, as far as every page object is used once. */
export default defineConfig(suite, {
  outputDir: fromRoot('test-results/observing'),
  reporter: [['./only-one-each.ts'], ['dot'], ['../../reporters/summary.ts']],
});
