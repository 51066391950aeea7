import { expect, test } from '@playwright/test';
import type { Variants } from '../../pages/view/variants.ts';
import { SWITCHES } from '../../pages/view/variants.ts';
import { startSandbox } from '../../start.ts';
import { inSandbox } from '../support/folder.ts';
import { workThrough } from './merchant.ts';
import { findMarkup } from './page-check.ts';
import { HostileShop } from './shop.ts';
import { Visited } from './visited.ts';

// What would run must be seen to run: the pages' own policy would hide it.
test.use({ bypassCSP: true });

const STYLE = inSandbox('pages/assets/style.css');

/** As usual, and with the last value of every switch; the sign-in's asks for nothing that is shown. */
const last = Object.entries(SWITCHES).map(([name, values]) => [name, values.at(-1)]);
const LOOKS: readonly Partial<Variants>[] = [
  {},
  { ...(Object.fromEntries(last) as Variants), login: 'two-fields', pace: 'prompt' },
];

/** Hundreds of pages in a row. */
test.describe.configure({ timeout: 120_000 });

test('hostile text is text on every page there is, and nothing of it runs', async ({ page }) => {
  const visited = new Visited();
  const ran: string[] = [];
  await page.exposeFunction('hostile', () => ran.push(page.url()));
  for (const variants of LOOKS) {
    const sandbox = await startSandbox({ seed: 'hostile', variants, around: visited.around });
    const shop = new HostileShop(sandbox);
    await shop.open();
    await shop.scan();
    await shop.leave();
    await shop.merchandise();
    const { data } = (await shop.client.call<{ transaction_id: number }[]>('GET', 'transactions'))
      .body;
    await workThrough(
      sandbox,
      data.map(({ transaction_id: id }) => id),
    );
    for (const path of ['/', '/live/orders']) await fetch(new URL(path, sandbox.apiUrl));
    await sandbox.close();
  }
  expect(visited.missing, 'routes without a visitor').toEqual([]);

  for (const { url, html } of visited.pages) {
    await page.route('**', (route) => {
      const asked = route.request().url();
      if (asked === url) return route.fulfill({ contentType: 'text/html', body: html });
      // Boxes are as they are shown; where a page leads to is not followed.
      return asked.endsWith('.css') ? route.fulfill({ path: STYLE }) : route.abort();
    });
    await page.goto(url);
    expect.soft(await findMarkup(page), url).toEqual([]);
  }
  expect(ran).toEqual([]);
  expect(visited.pages.filter(({ html }) => html.includes('&lt;x-hostile')).length).toBeGreaterThan(
    40,
  );
});
