import type { Frame } from '@playwright/test';
import { unlessLeft } from '../controls/unless-left.ts';

/**
 * The text that a function reads in a document, once that has a body. A look may come just as the page is left:
 * then the next page is read.
 * Asks the frame, as a locator that runs a function is slower.
 *
 * @param read runs in the page; returns undefined as long as there is no body
 */
export async function askDocument(
  frame: Frame,
  read: (given: string) => string | undefined,
  given = '',
): Promise<string> {
  const text = await unlessLeft(frame.evaluate(read, given));
  if (text !== undefined) return text;
  await frame.locator('body').waitFor({ state: 'attached' });
  return askDocument(frame, read, given);
}
