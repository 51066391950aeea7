import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter';
/** Prints what was not checked and, as the last line, the counts. */
export default class SummaryReporter implements Reporter {
    #private;
    onBegin(_config: FullConfig, suite: Suite): void;
    printsToStdio(): boolean;
    /** A run that skipped every test fails: it has checked nothing. */
    onEnd({ status }: FullResult): Promise<{
        status?: FullResult['status'];
    }>;
    onExit(): Promise<void>;
}
