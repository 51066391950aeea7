import { type PlaywrightTestArgs, type PlaywrightTestOptions, type PlaywrightWorkerArgs, type PlaywrightWorkerOptions, type TestType } from '@playwright/test';
import type { WorkerFixtures } from '../fixtures/use/types.ts';
import { MultiSafepay } from './multisafepay.ts';
/** What a project of the configuration may set in `use`. */
export interface MultiSafepayOptions {
    /** How long a witness may take to see a change. Milliseconds; 15 s on a sandbox, 45 s on an account, unless it is set. */
    readonly patience: number | undefined;
    /** Documented minutes are really waited for where time cannot be moved, but not longer than this. */
    readonly longestWait: number;
}
/** What a project of the configuration may set in `use`, for all its workers. */
export interface MultiSafepayWorkerOptions {
    /** Hosts of the shop under test, which the browser may contact besides test hosts and loopback. */
    readonly shopHosts: readonly string[];
}
/** What each test is given. */
export interface MultiSafepayFixtures {
    readonly multisafepay: MultiSafepay;
}
/** What each worker has. */
export interface MultiSafepayWorkerFixtures {
    /** Nothing that leaves a worker holds a secret. */
    readonly multisafepayRedaction: void;
    /** The account or the sandbox that the tests run against. */
    readonly multisafepayTarget: InWorker;
}
type InWorker = Pick<WorkerFixtures, 'pspIds' | 'turn' | 'target' | 'dashboardSession'>;
/** Playwright's `test`, with payments. Merge it with the shop's own by `mergeTests`. */
export declare const test: TestType<PlaywrightTestArgs & PlaywrightTestOptions & MultiSafepayOptions & MultiSafepayFixtures, PlaywrightWorkerArgs & PlaywrightWorkerOptions & MultiSafepayWorkerOptions & MultiSafepayWorkerFixtures>;
export {};
