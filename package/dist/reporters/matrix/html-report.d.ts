import type { FullConfig } from '@playwright/test/reporter';
/**
 * The folder that Playwright's HTML reporter writes to, by the same rules: its environment variable,
 * its option, or `playwright-report` beside the nearest package.json.
 */
export declare function htmlReportFolder({ reporter }: FullConfig, configDir: string): string;
/** Adds a link to Playwright's report, in a line at the top of the page. */
export declare function linkFrom(indexFile: string, address: string, words: string): void;
