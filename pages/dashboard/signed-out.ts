import type { Page } from '@playwright/test';
import { anyOf, elements } from '../controls/control.ts';
import { PageError } from '../controls/page-error.ts';
import { menu } from './menu.ts';
import { questions } from './sign-in-words.ts';

/**
 * Throws at once if the session has expired, instead of waiting for the timeout. It may expire at any step.
 *
 * @throws {PageError} when the page asks for a password, or for the address alone on a page before it
 */
export async function notSignedOut(page: Page): Promise<void> {
  if (await asksToSignIn(page)) {
    throw new PageError('the dashboard has ended the session, and asks to sign in');
  }
}

async function asksToSignIn(page: Page): Promise<boolean> {
  if (await anyOf(page, questions.password).isVisible()) return true;
  if (!(await anyOf(page, questions.email).isVisible())) return false;
  // An overview may have a filter for addresses.
  if (await anyOf(page, menu.transactions).isVisible()) return false;
  return (await page.locator(elements.field).filter({ visible: true }).count()) === 1;
}
