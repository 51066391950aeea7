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

/** Annotation type of the address of a page on which a step could not be taken. The fixture `explained` replaces it. */
export const stoppedOn = 'stopped on';

/** Says where a step could not be taken. */
export function noteStoppedOn(address: string): void {
  if (isInTest()) test.info().annotations.push({ type: stoppedOn, description: address });
}
