import { createRequire } from 'node:module';
/** Path of Playwright's command line, to start a run in another process. */
export const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
//# sourceMappingURL=playwright-cli.js.map