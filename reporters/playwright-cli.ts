import { createRequire } from 'node:module';

/** The file of Playwright's own command, for a run in a process of its own. */
export const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
