import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** A file left by a run, or a file inside one of those. */
export interface Artifact {
  /** The path; each "!" is followed by a path inside a zip. */
  readonly place: string;
  readonly content: Uint8Array;
}

/** Playwright's trace viewer: the same in every report. */
const program = /(^|\/)html\/trace\//;

/** All files below a folder, including the content of zips at any depth. */
export function artifactsIn(folder: string): Artifact[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !program.test(path))
    .flatMap((path) => unpacked(path, readFileSync(path)));
}

/** A file and the content of the zips in it. */
export function unpacked(place: string, content: Uint8Array): Artifact[] {
  const inside = [...zipsIn(content)].flatMap((zip) =>
    filesIn(zip).flatMap(([name, part]) => unpacked(`${place}!${name}`, part)),
  );
  return [{ place, content }, ...inside];
}

/** The files in a zip; none if the zip is incomplete. */
function filesIn(zip: Uint8Array): [string, Uint8Array][] {
  try {
    return Object.entries(unzipSync(zip));
  } catch {
    return [];
  }
}

/** The file itself if it is a zip, and the base64 zip inside an HTML report. */
function* zipsIn(content: Uint8Array): Generator<Uint8Array> {
  if (content[0] === 0x50 && content[1] === 0x4b) yield content;
  const text = Buffer.from(content).toString('latin1');
  for (const [, zip = ''] of text.matchAll(/data:application\/zip;base64,([\w+/=]+)/g)) {
    yield Buffer.from(zip, 'base64');
  }
}
