import type { Locator } from '@playwright/test';

/** A field may write it in groups, or in capitals. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase();

/** Enters a text at once; key by key into a field that takes nothing else, such as one that refuses pasting. */
export async function enterText(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  if (plain(await field.inputValue()) === plain(text)) return;
  await field.fill('');
  await field.pressSequentially(text);
}
