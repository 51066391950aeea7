import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { documented } from '../../../../catalogue/index.ts';
import { test as base } from '../../../../fixtures/index.ts';

/**
 * Tests that are as careless as possible: each shows the secrets in every part of a report. Only
 * canary/run.ts runs them.
 */
const secrets = Buffer.from(process.env.CANARY ?? '', 'base64').toString();
const [first] = documented('dashboard refund');
if (!first) throw new Error('the catalogue has a refund in the dashboard');

const test = base.extend<{ carelessness: void }>({
  carelessness: [
    async ({ paidOrder, dashboard, page }, use, testInfo) => {
      const order = await paidOrder(first.row.paidBy);
      // A form with a token, in a tab with a session cookie.
      await (await dashboard.openOrder(order)).refundOrder();
      await test.step(`Fill "${secrets}"`, () => undefined);
      testInfo.annotations.push({ type: 'note', description: secrets });
      process.stdout.write(`stdout ${secrets}\n`);
      process.stderr.write(Buffer.from(`stderr ${secrets}\n`));
      await testInfo.attach('text', { body: secrets, contentType: 'text/plain' });
      const base64 = Buffer.from(secrets).toString('base64');
      const encoded = [
        Buffer.from(base64).toString('base64'),
        base64.replace(/.{76}/g, '$&\r\n'),
        Buffer.from(secrets).toString('hex'),
        Buffer.from(secrets, 'utf16le').toString('latin1'),
      ].join(' ');
      await testInfo.attach('encoded', { body: encoded, contentType: 'text/plain' });
      await testInfo.attach('json', {
        body: JSON.stringify({ secrets }),
        contentType: 'application/json',
      });
      const zip = zipSync({ 'secrets.txt': Buffer.from(secrets) });
      const files = {
        'page.html': Buffer.from(secrets),
        'none.zip': Buffer.from(secrets),
        'cut.zip': zip.subarray(0, -9),
      };
      for (const [name, content] of Object.entries(files)) {
        const path = testInfo.outputPath(name);
        writeFileSync(path, content);
        await testInfo.attach(name, { path });
      }
      const hex = Buffer.from(secrets).toString('hex');
      await showAll(page, [secrets, base64, Buffer.from(base64).toString('base64'), hex].join(' '));
      // Outside the attachments, as a program started by a test might leave it.
      writeFileSync(testInfo.outputPath('left.log'), secrets);
      writeFileSync(testInfo.outputPath('all-shown.txt'), 'yes');
      await use();
    },
    { auto: true },
  ],
});

/** A page that shows every secret wherever a page can, and is clicked: an observation of it is kept. */
async function showAll(page: Page, shown: string): Promise<void> {
  const [attribute, query] = [escaped(shown), encodeURIComponent(secrets)];
  const address = new URL(
    `careless/${query}?${query}=${query}#${query}`,
    process.env.RUN_DASHBOARD_URL,
  );
  const body = `<!doctype html><html><head><title>${escaped(shown)}</title>
    <meta name="csrf-token" content="${attribute}"><meta name="robots" content="${attribute}">
    <style>/* ${escaped(shown)} */</style><script>/* ${escaped(shown)} */</script></head>
    <body class="${attribute}" data-state="${attribute}" onclick="void '${attribute}'">
    <h1>${escaped(shown)}</h1><p>${escaped(shown)}</p><!-- ${escaped(shown)} -->
    <table><tr><th>${escaped(shown)}</th><td>${escaped(shown)}</td></tr></table>
    <form action="/${query}" id="${attribute}"><label for="${attribute}">${escaped(shown)}</label>
    <input name="${attribute}" value="${attribute}" placeholder="${attribute}" autocomplete="${attribute}">
    <input readonly value="${attribute}"><input type="hidden" value="${attribute}">
    <select aria-label="${attribute}"><option value="${attribute}">${escaped(shown)}</option></select>
    <textarea>${escaped(shown)}</textarea><a href="/${query}?${query}" title="${attribute}">${escaped(shown)}</a>
    <img alt="${attribute}" src="data:${query}"><button type="button" value="${attribute}">Go on</button>
    </form></body></html>`;
  await page.route('**/careless/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(address.href);
  await page.getByRole('button').click();
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

test('careless failure', () => {
  throw new Error(`it is ${secrets}`, { cause: new Error(secrets) });
});

test('careless wait', async () => {
  process.stdout.write('the careless test waits\n');
  await new Promise(() => undefined);
});

base('nothing', () => undefined);
