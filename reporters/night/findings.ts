import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** A difference of a page to the accepted one, as `proof/observed/drift.ts` finds it. */
const pageFinding = z.object({
  /** Host, path, title and form. */
  page: z.string(),
  says: z.string(),
  /** On a page with card fields: a new script host, or a protection that is gone. */
  isAlarm: z.boolean(),
});
export type PageFinding = z.infer<typeof pageFinding>;

/** A difference of the documentation to the catalogue, as `npm run docs:check` finds it. */
const docsFinding = z.object({
  change: z.enum(['new', 'removed', 'changed']),
  method: z.string(),
  /** What the catalogue and what the documentation says; empty if it says nothing. */
  ours: z.string(),
  page: z.string(),
  /** Ids of the documented rows that enter it. */
  rows: z.array(z.string()),
});
export type DocsFinding = z.infer<typeof docsFinding>;

/** The files of the steps before the report, by the environment variable that names each. */
const files = {
  REPORT_DRIFT: 'What changed on the pages',
  REPORT_DOCS: 'What changed in the documentation',
} as const;
type Variable = keyof typeof files;

/** What was found around the tests; undefined where nothing was compared. */
export interface Findings {
  readonly pages?: readonly PageFinding[];
  readonly docs?: readonly DocsFinding[];
  /** Files that cannot be read. A night never fails for it. */
  readonly problems: readonly string[];
}

/** Keeps for the report what a step before it has found, if the environment names a file for it. */
export function keepFindings(variable: Variable, found: readonly object[]): void {
  const file = process.env[variable];
  if (file) writeFileSync(file, `${JSON.stringify(found)}\n`);
}

/** Reads what the steps before the report have found. A file that is missing is one of a step that did not run. */
export function readFindings(env = process.env): Findings {
  const problems: string[] = [];
  const read = <T>(variable: Variable, of: z.ZodType<T>): T[] | undefined => {
    const file = env[variable];
    if (!file || !existsSync(file)) return undefined;
    try {
      return z.array(of).parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      problems.push(`${files[variable]} is not known: ${variable} names a broken file`);
      return undefined;
    }
  };
  const pages = read('REPORT_DRIFT', pageFinding);
  const docs = read('REPORT_DOCS', docsFinding);
  return { ...(pages && { pages }), ...(docs && { docs }), problems };
}
