import { imports } from './imports.ts';
import { projectWide } from './project-wide.ts';
import { inTest, pathOf } from './sample.ts';
import { specsAndPages } from './specs-and-pages.ts';

/** All samples: one per way to break each rule. */
export const samples = [...imports, ...projectWide, ...specsAndPages];

/** A file that closes an import cycle with a sample, and a page object with the same words as two samples. */
const twin: Readonly<Record<string, string>> = {
  'catalogue/trip.ts': "import type { Sample } from './round.ts';\nexport type Other = Sample;\n",
  'sandbox/core/trip.ts':
    "import type { Sample } from './round.ts';\nexport type Other = Sample;\n",
  'pages/payment/other-page.ts':
    "export const other = { called: 'Of two pages', kind: 'field', words: /of two pages/i };\n",
};

/** Files that keep every rule, but look similar to the samples. */
export const keeping: Readonly<Record<string, string>> = {
  'tests/payments/other.spec.ts': inTest('await cardPage.pay();'),
  'proof/selftests/other.spec.ts':
    "import { rmSync } from 'node:fs';\nimport '../../sandbox/start.ts';\nrmSync('x', { force: true });\n",
  'reporters/other.ts': '// No house word: untold, withstands.\nexport const told = 1;\n',
  'fixtures/network/send.ts':
    "import { request } from 'node:http';\nexport const send = request;\n",
  'fixtures/use/per-test/other.ts':
    "export const noted = async ({ user }, use, testInfo) => {\n  testInfo.skip(!user, 'no user');\n  await use(user);\n};\n",
  'fixtures/shop/other.ts':
    'export const shown = ({ request }) => [request.url, request.fetch, request.method()];\n',
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

/** All files of the sample project, by path. */
export const files = (): (readonly [path: string, code: string])[] => [
  ...Object.entries({ ...twin, ...keeping }),
  ...samples.map((sample, index) => [pathOf(sample, index), sample.code] as const),
];
