import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** A file that a run left, or that one of its files holds. */
export interface Artifact {
  /** Where it is: a path, and behind each "!" a path inside a zip. */
  readonly place: string;
  readonly content: Uint8Array;
}

/** Playwright's own program to show traces: the same in every report. */
const program = /(^|\/)html\/trace\//;

/** All files below a folder, with what the zips among them hold, however deep. */
export function artifactsIn(folder: string): Artifact[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !program.test(path))
    .flatMap((path) => unpacked(path, readFileSync(path)));
}

/** A file, and with it what the zips in it hold. */
export function unpacked(place: string, content: Uint8Array): Artifact[] {
  const inside = [...zipsIn(content)].flatMap((zip) =>
    filesIn(zip).flatMap(([name, part]) => unpacked(`${place}!${name}`, part)),
  );
  return [{ place, content }, ...inside];
}

/** None in a zip that is cut off. */
function filesIn(zip: Uint8Array): [string, Uint8Array][] {
  try {
    return Object.entries(unzipSync(zip));
  } catch {
    return [];
  }
}

/** The file itself when it is a zip, and the zip that an HTML report carries in base64. */
function* zipsIn(content: Uint8Array): Generator<Uint8Array> {
  if (content[0] === 0x50 && content[1] === 0x4b) yield content;
  const text = Buffer.from(content).toString('latin1');
  for (const [, zip = ''] of text.matchAll(/data:application\/zip;base64,([\w+/=]+)/g)) {
    yield Buffer.from(zip, 'base64');
  }
}
