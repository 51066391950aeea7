/** What a room may import, and why. */
export interface Door {
  readonly folder: string;
  readonly reason: string;
  readonly entries: readonly string[];
}
export const DOOR: string;
export function doorOf(root: string, file: string): Door | undefined;
export function permits(root: string, door: Door, file: string, specifier: string): boolean;
export function covers(
  root: string,
  door: Door,
  entry: string,
  file: string,
  specifier: string,
): boolean;
