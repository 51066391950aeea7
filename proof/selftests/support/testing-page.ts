import { readFileSync } from 'node:fs';

/** A made-up page with the structure of the published one, and every value of the catalogue. */
export const page = readFileSync('proof/selftests/data/testing-page.md', 'utf8');

/** The page after some replacements. Each must match. */
export function edited(
  ...changes: readonly (readonly [from: string | RegExp, to: string])[]
): string {
  return changes.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    if (after === text) throw new Error(`The page has no ${from}`);
    return after;
  }, page);
}
