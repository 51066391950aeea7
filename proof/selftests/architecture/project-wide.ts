import type { Sample } from './sample.ts';

const circle = (at: string, other: string): Sample => ({
  rule: 'import/no-cycle',
  at,
  code: `import type { Other } from '${other}';\nexport type Sample = Other;\n`,
  says: 'Dependency cycle detected',
});

const wayOut = (code: string): Sample => ({
  rule: 'one-way-out',
  at: 'fixtures/shop/sample.ts',
  code,
  says: 'Only send() in fixtures/network/send.ts sends a request',
});

const skip = (code: string): Sample => ({
  rule: 'no-skip',
  at: 'fixtures/order/sample.ts',
  code,
  says: 'Only the fixtures in fixtures/use/ skip a test',
});

const english = (word: string, at: string, code: string): Sample => ({
  rule: 'plain-english',
  at,
  code,
  says: `"${word}" is a house word`,
});

/** Rules for all files of some parts of the project: one sample per way to break each rule. */
export const projectWide: readonly Sample[] = [
  circle('catalogue/round.ts', './trip.ts'),
  circle('sandbox/core/round.ts', './trip.ts'),

  wayOut("export const seen = await fetch('http://127.0.0.1/');\n"),
  wayOut("export const seen = await globalThis.fetch('http://127.0.0.1/');\n"),
  wayOut("import { request } from 'node:http';\nrequest('http://127.0.0.1/');\n"),
  wayOut("import { get } from 'https';\nget('https://127.0.0.1/');\n"),
  wayOut("import https from 'node:https';\nhttps.request('https://127.0.0.1/');\n"),
  wayOut("export const seen = (page) => page.request.get('http://127.0.0.1/');\n"),
  wayOut('export const client = (playwright) => playwright.request.newContext();\n'),

  skip("import { test } from '@playwright/test';\ntest.skip(true, 'no user');\n"),
  skip("import { test } from '@playwright/test';\ntest.info().fixme(true, 'no user');\n"),

  english('Whoever', 'catalogue/sample.ts', '/** Whoever asks. */\nexport const a = 1;\n'),
  english('told', 'reporters/sample.ts', '// It is told.\nexport const a = 1;\n'),
  english('nobody', 'reporters/sample.ts', "export const a = 'nobody asked';\n"),
  english('stands', 'reporters/sample.ts', 'export const a = (b) => `${b} stands there`;\n'),
  english('tells', 'pages/dashboard/sample.ts', '// It tells.\nexport const a = 1;\n'),
  english('somebody', 'proof/selftests/sample.ts', '// For somebody.\nexport const a = 1;\n'),
];
