/** A file that breaks one rule of the layout once, and a part of the message that says so. */
export interface Sample {
  readonly rule: string;
  /** Where the file would stand; `sample` in it is followed by a number of its own. */
  readonly at: string;
  readonly code: string;
  readonly says: string;
}

/** The path of a sample among all others. */
export const standsAt = ({ at }: Sample, index: number): string =>
  at.replace('sample', `sample-${index + 1}`);

export const spec = 'tests/payments/sample.spec.ts';
export const page = 'pages/payment/sample-page.ts';

/** A spec whose only test does this. */
export const inTest = (code: string): string =>
  `import { test } from '../../fixtures/index.ts';\ntest('sample', async ({ cardPage }) => {\n  ${code}\n});\n`;
