import type { Page } from '@playwright/test';
import { anyOf } from '../controls/control.ts';
import { PageError } from '../controls/page-error.ts';
import { questions } from './sign-in-words.ts';

/**
 * The session may end at any step: that is seen at once, and not when time is over.
 *
 * @throws {PageError} where the page asks for a password
 */
export async function notSignedOut(page: Page): Promise<void> {
  if (await anyOf(page, questions.password).isVisible()) {
    throw new PageError('the dashboard has ended the session, and asks to sign in');
  }
}
