/** Whether a test is running. The sign-in desk uses page objects outside of tests. */
export declare function isInTest(): boolean;
