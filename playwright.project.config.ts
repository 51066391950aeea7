import { defineConfig } from '@playwright/test';

/** The project's own tests: API client, catalogue, sandbox contract, reporters. No account, no browser. */
export default defineConfig({
  testDir: 'tests/project',
  outputDir: 'test-results/project',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./reporters/summary.ts']],
});
