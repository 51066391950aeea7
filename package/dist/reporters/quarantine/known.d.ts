import type { FullConfig } from '@playwright/test/reporter';
/** The ids of all tests, also of those that this run leaves out. Takes some seconds. */
export declare function allIds({ configFile }: Pick<FullConfig, 'configFile'>): ReadonlySet<string>;
