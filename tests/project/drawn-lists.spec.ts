import { expect, test, type Page } from '@playwright/test';
import { TestPlatformPage } from '../../pages/simulators/test-platform-page.ts';

const shown = (list: string): string => `
  const list = ${list};
  const box = document.getElementById('box');
  const show = (open) => { list.hidden = !open; box.setAttribute('aria-expanded', String(open)); };
  box.addEventListener('click', () => show(list.hidden));
  list.addEventListener('click', ({ target }) => { box.textContent = target.textContent; show(false); });`;

/** Lists of scenarios as pages draw them; what is chosen stands in the element #box. */
const dialects: Readonly<Record<string, string>> = {
  'after the ARIA Authoring Practices, combobox and listbox of one label': `
    <label id="label">Test scenario</label>
    <div id="box" role="combobox" tabindex="0" aria-labelledby="label" aria-controls="list"
      aria-expanded="false" aria-haspopup="listbox">Completed</div>
    <ul id="list" role="listbox" aria-labelledby="label" hidden>
      <li role="option">Completed</li><li role="option">Cancelled</li></ul>
    <script>${shown("document.getElementById('list')")}</script>`,
};

async function choose(page: Page, list: string): Promise<void> {
  await page.setContent(`${list}<button type="button" onclick="
    document.title = document.getElementById('box').textContent">Test</button>`);
  await new TestPlatformPage(page).run({ option: 'Cancelled', alsoCalled: [] });
}

test.describe('A list of scenarios', () => {
  test.use({ actionTimeout: 5_000 });
  for (const [dialect, list] of Object.entries(dialects)) {
    test(`${dialect}: the scenario is chosen`, async ({ page }) => {
      await choose(page, list);
      await expect(page).toHaveTitle('Cancelled');
    });
  }
});
