import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
interface Options {
    /** Given by Playwright. */
    readonly configDir: string;
    readonly file: string;
}
/**
 * Lets tests in quarantine fail without failing the run. They still run, and every reporter that is
 * listed after this one shows their quarantine.
 */
export default class QuarantineReporter implements Reporter {
    #private;
    constructor({ configDir, file }: Options);
    printsToStdio(): boolean;
    /** A run may leave out tests, so an entry is wrong only if no test of the project has its id. */
    preprocess({ config, suite }: {
        config: FullConfig;
        suite: Suite;
    }): Promise<void>;
    onBegin(_config: FullConfig, suite: Suite): void;
    onError(): void;
    onTestEnd(test: TestCase): void;
    onEnd({ status }: FullResult): Promise<{
        status?: FullResult['status'];
    }>;
}
export {};
