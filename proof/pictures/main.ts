import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { fromRoot } from '../../fixtures/run/base.ts';
import { ensureBrowser } from '../../fixtures/run/browser.ts';
import { cli } from '../../reporters/playwright-cli.ts';
import { writePlan } from '../faults/reporter/plan.ts';
import { fault } from './fault.ts';

/** Takes the pictures in docs/pictures/ from a report of the project as it is. */
const report = fromRoot('test-results/pictures-report');
const pictures = fromRoot('docs/pictures');

// The fleet starts the sandboxes of a plan.
writePlan([{ name: fault, statement: fault, tests: [], members: [fault] }]);

const config = ['--config', 'proof/pictures/playwright.config.ts'];
const { status } = spawnSync(process.execPath, [cli, 'test', ...config], { stdio: 'inherit' });
if (status !== 1) throw new Error(`the run had to end with 1, as a test fails: ${status}`);

mkdirSync(pictures, { recursive: true });
const { path: executablePath } = ensureBrowser();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
try {
  const page = await browser.newPage({ viewport: { width: 1_100, height: 900 } });
  await page.goto(pathToFileURL(`${report}/index.html`).href);
  await page
    .getByRole('link', { name: /insufficient funds/ })
    .first()
    .click();
  await page.getByText('Errors', { exact: true }).waitFor();
  await page.getByText('Annotations', { exact: true }).click();
  await page.screenshot({ path: `${pictures}/failure.png` });
  await page.goto(pathToFileURL(`${report}/scenarios.html`).href);
  await page.getByRole('searchbox').fill('Bancontact');
  await page.screenshot({ path: `${pictures}/matrix.png` });
} finally {
  await browser.close();
}
