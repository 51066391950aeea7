import { errors, expect, test } from '@playwright/test';
import { whichever } from '../../../pages/controls/whichever.ts';

test('of several next states, the one that comes is returned', async ({ page }) => {
  await page.setContent('<button hidden>Confirm</button><a hidden>Cancel</a>');
  const shown = whichever({
    'a button': page.getByRole('button'),
    'a link': page.locator('a'),
    'a heading': page.getByRole('heading'),
  });
  await page.locator('a').evaluate((it: HTMLElement) => it.toggleAttribute('hidden'));
  expect(await shown).toBe('a link');
});

test('the waits for the other states end', async ({ page }) => {
  await page.setContent('<p>Loading</p>');
  let ended = false;
  const shown = await whichever({
    'a text': page.getByText('Loading'),
    'a button': (signal) =>
      page
        .getByRole('button')
        .waitFor({ signal })
        .finally(() => {
          ended = true;
        }),
  });
  expect(shown).toBe('a text');
  await expect.poll(() => ended).toBe(true);
});

test('if no state comes, the error names them all', async ({ page }) => {
  page.setDefaultTimeout(100);
  const waiting = whichever({ 'a button': page.getByRole('button'), 'a link': page.locator('a') });
  await expect(waiting).rejects.toThrow(errors.TimeoutError);
  await expect(waiting).rejects.toThrow('a button; a link');
});
