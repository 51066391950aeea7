/** Path of Playwright's command line, to start a run in another process. */
export declare const cli: string;
