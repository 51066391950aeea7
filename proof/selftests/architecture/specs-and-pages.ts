import { inTest, page, spec, type Sample } from './sample.ts';

const inPage = (code: string): string => `export async function sample(scope) {\n  ${code}\n}\n`;
const branch = (what: string, code: string): Sample => ({
  rule: 'no-branch',
  at: spec,
  code: inTest(code),
  says: `A spec has no branch, and this is ${what}: let the rows differ`,
});
const locator = (called: string, code: string): Sample => ({
  rule: 'no-locator',
  at: spec,
  code: inTest(code),
  says: `A spec has no raw locator: give the page object in pages/ a method that does what you need ${called}() for.`,
});
const wait = (at: string, says: string, code: string): Sample => ({
  rule: 'no-wait',
  at,
  code: at === page ? inPage(code) : inTest(code),
  says,
});
const expectation = (code: string): Sample => ({
  rule: 'no-expectation',
  at: page,
  code,
  says: 'A page object has no expectation: return what the page shows',
});
const words = (written: string, code: string): Sample => ({
  rule: 'one-home',
  at: page,
  code: inPage(code),
  says: `The words of a control belong in its description: make ${written} the words of a Control`,
});

const raw = (method: string, code: string): Sample => ({
  rule: 'no-raw-input',
  at: page,
  code: inPage(code),
  says: `A page object does not ${method}() itself: use enterText()`,
});

const sleep = 'No sleep: it is always too long or too short. Wait for what a person would see';

/** What a spec or a page object must not do: one sample per way to break each rule. */
export const specsAndPages: readonly Sample[] = [
  branch('an if', 'if (await cardPage.sees()) await cardPage.pay();'),
  branch('a ternary', 'await cardPage.pay(cardPage.row ? 1 : 2);'),
  branch('a &&, || or ??', 'await (cardPage.row && cardPage.pay());'),
  branch('a &&, || or ??', 'await cardPage.pay(cardPage.row ?? 2);'),
  branch('a switch', 'switch (cardPage.row) { default: await cardPage.pay(); }'),
  branch('a while', 'while (cardPage.row) await cardPage.pay();'),
  branch('a try', 'try { await cardPage.pay(); } catch { await cardPage.cancel(); }'),
  { ...branch('an if', ''), code: 'if (process.env.CI) process.exitCode = 1;\nexport {};\n' },

  locator('locator', "await cardPage.page.locator('#pay').click();"),
  locator('getByRole', "await cardPage.page.getByRole('button').click();"),
  locator('frameLocator', "cardPage.page.frameLocator('iframe');"),
  {
    ...locator('', ''),
    code: "import { test } from '../../fixtures/index.ts';\ntest('sample', async ({ page }) => {\n  await page.reload();\n});\n",
    says: "A spec takes page objects, not Playwright's page: they are fixtures",
  },

  wait(spec, sleep, 'await cardPage.page.waitForTimeout(100);'),
  wait(spec, sleep, 'await new Promise((resolve) => setTimeout(resolve, 100));'),
  wait(page, sleep, 'await scope.page().waitForTimeout(100);'),
  wait(page, sleep, 'setInterval(() => scope.reload(), 100);'),
  {
    ...wait('fixtures/sample.ts', sleep, ''),
    code: "import { setTimeout as sleep } from 'node:timers/promises';\nexport const rest = () => sleep(5);\n",
  },
  wait(page, 'No networkidle: ', "await scope.goto('/', { waitUntil: 'networkidle' });"),
  wait(spec, 'No networkidle: ', "await cardPage.page.waitForLoadState('networkidle');"),
  wait(page, 'No force: it does what a person cannot do.', 'await scope.click({ force: true });'),

  raw('fill', "await scope.locator('input').fill('1');"),
  raw('pressSequentially', "await scope.locator('input').first().pressSequentially('1');"),
  raw('press', "await scope.locator('input').press('Enter');"),
  raw('click', "await scope.getByRole('button').click();"),
  raw('check', "await scope.getByRole('checkbox').check();"),
  raw('selectOption', "await scope.locator('select').selectOption('1');"),

  expectation("import { expect } from '@playwright/test';\nexport const sample = expect;\n"),
  expectation("import assert from 'node:assert/strict';\nassert(true);\n"),
  expectation("import { test } from '@playwright/test';\nexport const sample = test.expect;\n"),

  words('/continue/i', 'await scope.getByText(/continue/i).click();'),
  words("'Continue'", "await scope.getByRole('button', { name: 'Continue' }).click();"),
  words("'Terms'", "await scope.locator('label').filter({ hasText: 'Terms' }).click();"),
  {
    rule: 'one-home',
    at: page,
    code: "export const code = { called: 'Code', kind: 'field', words: /of two pages/i };\n",
    says: "/of two pages/i is in pages/payment/other-page.ts too: a control's words have one home",
  },
  {
    rule: 'one-home',
    at: page,
    code: "export const button = { called: 'Of two pages', kind: 'action', words: /^go$/i };\n",
    says: "'Of two pages' is in pages/payment/other-page.ts too: a control's words have one home",
  },
];
