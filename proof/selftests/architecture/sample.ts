/** A file that breaks one rule of the layout once, and a part of the message that says so. */
export interface Sample {
  /** Of the project's rules, or of oxlint's with its plugin: `import/no-cycle`. */
  readonly rule: string;
  /** Path of the file; `sample` in it is followed by a number of its own. */
  readonly at: string;
  readonly code: string;
  readonly says: string;
}

/** The path of a sample among all others. */
export const pathOf = ({ at }: Sample, index: number): string =>
  at.replace('sample', `sample-${index + 1}`);

/** The rule as oxlint reports it: `project(arrows)`, `import(no-cycle)`. */
export function codeOf({ rule }: Sample): string {
  const [plugin, name] = rule.includes('/') ? rule.split('/') : ['project', rule];
  return `${plugin}(${name})`;
}

export const spec = 'tests/payments/sample.spec.ts';
export const page = 'pages/payment/sample-page.ts';

/** A spec whose only test does this. */
export const inTest = (code: string): string =>
  `import { test } from '../../fixtures/index.ts';\ntest('sample', async ({ cardPage }) => {\n  ${code}\n});\n`;
