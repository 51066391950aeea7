import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { type Scenario } from '../../catalogue/index.ts';
interface Options {
    /** Given by Playwright. */
    readonly configDir: string;
    /** The documented inputs; by default those of the catalogue. */
    readonly scenarios?: readonly Scenario[];
}
/**
 * Writes the scenario matrix, `scenarios.html` and `scenarios.json`, to the folder of Playwright's HTML
 * report. List it after the HTML reporter, which empties that folder.
 */
export default class MatrixReporter implements Reporter {
    #private;
    constructor({ configDir, scenarios }: Options);
    printsToStdio(): boolean;
    onBegin(config: FullConfig, suite: Suite): void;
    onEnd(): Promise<void>;
}
export {};
