import { test } from '@playwright/test';
/** Whether a test is running. The sign-in desk uses page objects outside of tests. */
export function isInTest() {
    try {
        test.info();
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=in-test.js.map