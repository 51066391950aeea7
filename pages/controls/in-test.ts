import { test } from '@playwright/test';

/** Whether a test is running: the sign-in desk drives pages without one. */
export function isInTest(): boolean {
  try {
    test.info();
    return true;
  } catch {
    return false;
  }
}
