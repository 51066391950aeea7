import { imports } from './imports.ts';
import { inTest, standsAt } from './sample.ts';
import { specsAndPages } from './specs-and-pages.ts';

/** Each rule, broken in each of the ways that it knows. */
export const samples = [...imports, ...specsAndPages];

/** A page object with the same words as two of the samples. */
const twin: Readonly<Record<string, string>> = {
  'pages/payment/other-page.ts':
    "export const other = { called: 'Of two pages', kind: 'field', words: /of two pages/i };\n",
};

/** Files that keep every rule, though they come close. */
export const keeping: Readonly<Record<string, string>> = {
  'tests/payments/other.spec.ts': inTest('await cardPage.pay();'),
  'proof/selftests/other.spec.ts':
    "import { rmSync } from 'node:fs';\nimport '../../sandbox/start.ts';\nrmSync('x', { force: true });\n",
  'fixtures/dashboard/other.ts':
    "import { setImmediate } from 'node:timers/promises';\nimport '../../pages/controls/control.ts';\nexport const turn = setImmediate;\n",
  'pages/dashboard/other-page.ts':
    "export const seen = (scope, { words }) => scope.getByRole('button', { name: words }).filter({ hasText: /\\p{L}/u });\n",
  'pages/payment/own-page.ts':
    "export class Own {\n  async pay(page) {\n    await this.click(page);\n    await page.keyboard.press('Escape');\n  }\n\n  click(page) {\n    return page.reload();\n  }\n}\n",
  'pages/controls/typing.ts':
    'export const typeKeys = (field, text) => field.pressSequentially(text);\n',
  'sandbox/pages/other.tsx': "export * from '../core/orders.ts';\n",
};

/** All files of a project of samples, by path. */
export const files = (): (readonly [path: string, code: string])[] => [
  ...Object.entries({ ...twin, ...keeping }),
  ...samples.map((sample, index) => [standsAt(sample, index), sample.code] as const),
];
