import type { Page } from '@playwright/test';
import { anyOf } from '../controls/control.ts';
import { PageError } from '../controls/page-error.ts';
import { questions } from './sign-in-words.ts';

/**
 * Throws at once if the session has expired, instead of waiting for the timeout. It may expire at any step.
 *
 * @throws {PageError} when the page asks for a password
 */
export async function notSignedOut(page: Page): Promise<void> {
  if (await anyOf(page, questions.password).isVisible()) {
    throw new PageError('the dashboard has ended the session, and asks to sign in');
  }
}
