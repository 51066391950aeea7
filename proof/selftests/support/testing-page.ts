import { readFileSync } from 'node:fs';

/** A made-up page of the same build as the published one, with everything that the catalogue has. */
export const page = readFileSync('proof/selftests/data/testing-page.md', 'utf8');

/** The page after some changes, each of which has to find its place. */
export function edited(
  ...changes: readonly (readonly [from: string | RegExp, to: string])[]
): string {
  return changes.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    if (after === text) throw new Error(`The page has no ${from}`);
    return after;
  }, page);
}
