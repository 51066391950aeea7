/** A file that breaks one rule once, and a part of the expected message. */
export interface Sample {
  /** A rule of the project, or of oxlint with its plugin: `import/no-cycle`. */
  readonly rule: string;
  /** The path of the file. `sample` in it gets a unique number. */
  readonly at: string;
  readonly code: string;
  readonly says: string;
}

/** The path of a sample, unique by its index. */
export const pathOf = ({ at }: Sample, index: number): string =>
  at.replace('sample', `sample-${index + 1}`);

/** The rule as oxlint reports it: `project(arrows)`, `import(no-cycle)`. */
export function codeOf({ rule }: Sample): string {
  const [plugin, name] = rule.includes('/') ? rule.split('/') : ['project', rule];
  return `${plugin}(${name})`;
}

export const spec = 'tests/payments/sample.spec.ts';
export const page = 'pages/payment/sample-page.ts';

/** A spec with one test that runs this code. */
export const inTest = (code: string): string =>
  `import { test } from '../../fixtures/index.ts';\ntest('sample', async ({ cardPage }) => {\n  ${code}\n});\n`;
