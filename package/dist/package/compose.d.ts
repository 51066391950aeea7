import type { TestInfo, WorkerInfo } from '@playwright/test';
/**
 * Sets up fixtures one in the other, in this order, each with those before it, and tears them down in the
 * opposite one. So one fixture of a shop's `test` holds those of the suite, and none of their names is taken.
 *
 * @param args what Playwright gives to the one that holds them
 */
export declare function compose<All extends object>(fixtures: {
    readonly [Name in keyof All]: unknown;
}, args: object, info: TestInfo | WorkerInfo, use: (all: All) => Promise<void>): Promise<void>;
