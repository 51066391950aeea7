import { page, spec, type Sample } from './sample.ts';

const importing = (specifier: string): string => `export * from '${specifier}';\n`;

const arrow = (at: string, specifier: string, why: string): Sample => ({
  rule: 'arrows',
  at,
  code: importing(specifier),
  says: `must not import ${specifier}: ${why}`,
});
const suite = 'tests -> fixtures -> pages -> catalogue';
const apart = 'the sandbox and the suite meet over HTTP and HTML only';

/** Imports against the layout's arrows, of every part of the project. */
export const imports: readonly Sample[] = [
  arrow(spec, '../../pages/payment/card-page.ts', 'a spec imports fixtures/index.ts'),
  arrow(spec, '../../fixtures/shop.ts', 'a spec imports fixtures/index.ts'),
  arrow(spec, '@playwright/test', 'a spec imports fixtures/index.ts'),
  arrow('fixtures/sample.ts', '../tests/sample.ts', suite),
  arrow('fixtures/sample.ts', '../sandbox/start.ts', suite),
  arrow(page, '../../fixtures/index.ts', suite),
  arrow(page, '../../sandbox/pages/view/variants.ts', suite),
  arrow(page, 'zod', suite),
  arrow('catalogue/sample.ts', '../pages/control.ts', 'the catalogue is data'),
  arrow('catalogue/sample.ts', '@playwright/test', 'the catalogue is data'),
  arrow('sandbox/core/sample.ts', '../api/app.ts', "the sandbox's core is rules"),
  arrow('sandbox/core/sample.ts', 'hono', "the sandbox's core is rules"),
  arrow('sandbox/api/sample.ts', '../pages/view/layout.tsx', "how the sandbox's pages look"),
  arrow('sandbox/pages/sample.tsx', '../../catalogue/index.ts', apart),
  arrow('sandbox/sample.ts', '@playwright/test', apart),
  arrow(
    'proof/faults/areas/sample.ts',
    '../../../catalogue/index.ts',
    'faults are defects of the sandbox',
  ),
  arrow('sandbox/bench/sample.ts', '../../fixtures/index.ts', 'what is measured is the sandbox'),
  arrow('reporters/sample.ts', '../sandbox/start.ts', 'a reporter tells of a run'),
  arrow('playwright.sample.config.ts', './sandbox/start.ts', 'a configuration names folders'),
  {
    ...arrow('catalogue/sample.ts', '../fixtures/index.ts', 'the catalogue is data'),
    code: "export const later = () => import('../fixtures/index.ts');\n",
  },
];
