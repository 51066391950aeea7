import type { FullProject } from '@playwright/test';
/** How to reach a sandbox. */
interface Sandbox {
    readonly apiUrl: string;
    readonly apiKey: string;
    readonly dashboardUrl: string;
    readonly dashboardEmail: string;
    readonly dashboardPassword: string;
    readonly controlUrl?: string;
}
/** Whether the environment names no account. Where it is wrong, the run's start says so. */
export declare function needsSandbox(): boolean;
/** Makes a sandbox the account that the tests run against. */
export declare function runAgainst(sandbox: Sandbox, env?: NodeJS.ProcessEnv): void;
/**
 * Opens the run in a worker where the configuration has not opened it for all of them: with the account of the
 * environment, or a sandbox of the worker's own. It ends with the worker's process.
 */
export declare function openRunOnce(project: FullProject): Promise<void>;
export {};
