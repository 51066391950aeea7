import { defineConfig } from '@playwright/test';
import { z } from 'zod';

const { OVERLAP_FOLDER } = z
  .object({ OVERLAP_FOLDER: z.string().default('test-results/overlap') })
  .parse(process.env);

/** A small suite in which one test is at the account at a time, and those that wait have workers of their own. */
const suite = defineConfig({
  testDir: '.',
  testMatch: 'sample.ts',
  outputDir: `${OVERLAP_FOLDER}/results`,
  timeout: 75_000,
  fullyParallel: true,
  globalSetup: './setup.ts',
  reporter: 'line',
  workers: 4,
});

export default {
  ...suite,
  projects: [
    { name: 'small', grep: /^(?!.*@waits)/, workers: 1 },
    { name: 'small', grep: /@waits/, workers: 3 },
  ],
};
