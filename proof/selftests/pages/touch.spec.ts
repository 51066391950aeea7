import { devices, expect, test, type BrowserContextOptions } from '@playwright/test';
import { phone } from '../../../fixtures/run/asked-projects.ts';
import { click, tick } from '../../../pages/controls/clicking.ts';

const content = `<meta name="viewport" content="width=device-width">
  <button>Pay</button> <label><input type="checkbox"> I agree</label>
  <script>
    window.heard = [];
    for (const type of ['touchstart', 'pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, (event) =>
        heard.push(event.pointerType ? type + ' by ' + event.pointerType : type));
  </script>`;

const users: Readonly<Record<string, [BrowserContextOptions, string[]]>> = {
  'a phone': [phone, ['pointerdown by touch', 'touchstart', 'mousedown', 'click by touch']],
  'a desktop': [devices['Desktop Chrome'], ['pointerdown by mouse', 'mousedown', 'click by mouse']],
};

for (const [name, [options, events]] of Object.entries(users)) {
  test(`on ${name}, a control gets the events of its user`, async ({ browser }) => {
    const page = await (await browser.newContext(options)).newPage();
    await page.setContent(content);
    await click(page.getByRole('button'));
    expect(await page.evaluate('heard')).toEqual(events);
    const box = page.getByRole('checkbox');
    await tick(box);
    await tick(box);
    await expect(box).toBeChecked();
    await page.context().close();
  });
}
