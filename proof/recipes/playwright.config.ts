import { defineConfig } from '@playwright/test';

/** The recipes of docs/your-ci.md. Needs the registry of npm the first time. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/recipes',
  fullyParallel: true,
  timeout: 600_000,
  globalSetup: './install.ts',
  reporter: [['list'], ['../../reporters/summary.ts']],
});
