import { test } from '@playwright/test';

/** Whether a test is running. The sign-in desk uses page objects outside of tests. */
export function isInTest(): boolean {
  try {
    test.info();
    return true;
  } catch {
    return false;
  }
}
