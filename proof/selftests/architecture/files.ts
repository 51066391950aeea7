import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const notOurs = /^(\..+|node_modules|test-results|dist|.*-report)$/;

/** Returns the project's files below a folder, with paths relative to the root. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return notOurs.test(entry.name) ? [] : filesIn(path);
  });
}
