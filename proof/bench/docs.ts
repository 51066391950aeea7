import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../../fixtures/run/base.ts';

const page = fromRoot('docs/speed.md');

/** Replaces what a part of the bench had printed into `docs/speed.md` by what it prints now. */
export function writeDocs(part: string, text: string): void {
  const begin = `<!-- bench: ${part} -->\n`;
  const [before = '', rest] = readFileSync(page, 'utf8').split(begin);
  const end = rest?.indexOf('<!-- bench: end -->') ?? -1;
  if (rest === undefined || end < 0) throw new Error(`${page} has no place for ${part}`);
  writeFileSync(page, `${before}${begin}\n${text}\n\n${rest.slice(end)}`);
}
