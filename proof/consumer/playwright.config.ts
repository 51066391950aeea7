import { defineConfig } from '@playwright/test';
import type { Consumer } from './consumer.ts';

/** The package in projects of merchants: on this Node by default, on each other one by its project. */
export default defineConfig<object, Consumer>({
  testDir: '.',
  testIgnore: 'project/**',
  outputDir: '../../test-results/consumer',
  // npm and builds use the processor well.
  workers: 1,
  timeout: 600_000,
  forbidOnly: Boolean(process.env.CI),
  globalSetup: './pack.ts',
  reporter: [['list'], ['../../reporters/summary.ts']],
  projects: [
    { name: 'this node' },
    { name: 'node 20', use: { nodeVersion: '20' } },
    { name: 'node 22', use: { nodeVersion: '22' } },
    { name: 'node 24', use: { nodeVersion: '24' } },
  ],
});
