import { page, spec, type Sample } from './sample.ts';

const importing = (specifier: string): string => `export * from '${specifier}';\n`;

const arrow = (at: string, specifier: string, why: string): Sample => ({
  rule: 'arrows',
  at,
  code: importing(specifier),
  says: `must not import ${specifier}: ${why}`,
});

const toSpec = 'A spec imports test';
const aPage = 'A page of a payment';
const data = 'The catalogue is data';
const apart = 'The sandbox and the suite meet over HTTP';
const core = 'The core is rules without input or output';
const fault = 'A fault is a defect of the sandbox.';

/** Imports that a door does not list, in every part of the project. */
export const imports: readonly Sample[] = [
  arrow(spec, '../../pages/payment/card-page.ts', toSpec),
  arrow(spec, '../../fixtures/order/shop.ts', toSpec),
  arrow(spec, '@playwright/test', toSpec),
  arrow('fixtures/sample.ts', '../tests/sample.ts', 'The table of contents'),
  arrow('fixtures/network/sample.ts', '../verdict/check.ts', 'The one way out of the process'),
  arrow('fixtures/order/sample.ts', '../../sandbox/start.ts', 'An order'),
  arrow('fixtures/report/sample.ts', '../../proof/check.ts', 'What a test says about itself'),
  arrow(page, '../../fixtures/index.ts', aPage),
  arrow(page, '../../sandbox/pages/view/variants.ts', aPage),
  arrow(page, 'zod', aPage),
  arrow(page, 'node:fs', aPage),
  arrow('catalogue/sample.ts', '../pages/controls/control.ts', data),
  arrow('catalogue/sample.ts', '@playwright/test', data),
  arrow('catalogue/schema/sample.ts', '../methods/visa.ts', 'What a row may say.'),
  arrow('sandbox/core/sample.ts', '../api/app.ts', core),
  arrow('sandbox/core/sample.ts', 'hono', core),
  arrow('sandbox/core/sample.ts', 'node:fs', core),
  arrow('sandbox/api/sample.ts', '../pages/view/layout.tsx', 'The API answers in JSON'),
  arrow('sandbox/control/sample.ts', '../pages/view/layout.tsx', 'The control API changes'),
  arrow('sandbox/notifications/sample.ts', '../pages/view/layout.tsx', 'A notification is made'),
  arrow(
    'sandbox/pages/sample.tsx',
    '../../catalogue/index.ts',
    'The pages show what the core knows',
  ),
  arrow('sandbox/sample.ts', '../catalogue/index.ts', apart),
  arrow('sandbox/sample.ts', '@playwright/test', apart),
  arrow('sandbox/test/sample.ts', '../../pages/control.ts', 'The tests of the sandbox'),
  arrow('sandbox/bench/sample.ts', '../../fixtures/index.ts', 'The benchmark measures the sandbox'),
  arrow('reporters/sample.ts', '../sandbox/start.ts', 'A reporter shows how a run ended'),
  arrow('proof/faults/areas/sample.ts', '../../../catalogue/index.ts', fault),
  arrow('proof/looks/sample.ts', '../faults/fault.ts', 'Runs the suite against other forms'),
  arrow('playwright.sample.config.ts', './sandbox/start.ts', 'The configuration names folders'),
  {
    ...arrow('catalogue/sample.ts', '../fixtures/index.ts', data),
    code: "export const later = () => import('../fixtures/index.ts');\n",
  },
  {
    ...arrow('catalogue/sample.ts', '../fixtures/index.ts', data),
    code: "export type Sample = import('../fixtures/index.ts').Sample;\n",
  },
  {
    ...arrow('catalogue/sample.ts', '../fixtures/index.ts', data),
    code: "import type { Sample } from '../fixtures/index.ts';\nexport const sample: Sample = 1;\n",
  },
  {
    rule: 'arrows',
    at: 'nowhere/sample.ts',
    code: 'export const sample = 1;\n',
    says: 'No DEPS.list says what nowhere/sample',
  },
];
