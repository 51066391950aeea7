import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The door of a room: a file that lists what the room may import, and says why.
 *
 *     # The reason, which the rule quotes.
 *     ../order/            a room: a folder with a door, without the rooms below it
 *     ../fixtures/**       all rooms of a folder
 *     ../catalogue/index.ts
 *     zod                  a package; `node:*` is any module of Node, `*` any package and module
 */
export const DOOR = 'DEPS.list';

/** The doors read so far, by folder; undefined where a folder has none. */
const doors = new Map();

/** The door of a folder: `folder`, `reason`, `entries`. Undefined if there is none. */
function doorIn(root, folder) {
  if (doors.has(folder)) return doors.get(folder);
  const file = posix.join(root, folder, DOOR);
  const door = existsSync(file) ? parsed(folder, readFileSync(file, 'utf8')) : undefined;
  doors.set(folder, door);
  return door;
}

function parsed(folder, text) {
  const lines = text.split('\n').map((line) => line.trim());
  const isComment = (line) => line.startsWith('#');
  return {
    folder,
    reason: lines
      .filter(isComment)
      .map((line) => line.slice(1).trim())
      .join(' '),
    entries: lines.filter((line) => line !== '' && !isComment(line)),
  };
}

/** The door of a file: the nearest one up the tree. The door of the root is for files of the root only. */
export function doorOf(root, file) {
  const own = posix.dirname(file);
  for (let folder = own; folder !== '.'; folder = posix.dirname(folder)) {
    const door = doorIn(root, folder);
    if (door) return door;
  }
  return own === '.' ? doorIn(root, own) : undefined;
}

/** Whether a door permits an import of a file of its room. Paths from the project's folder. */
export function permits(root, door, file, specifier) {
  const target = posix.join(posix.dirname(file), specifier);
  const inside = specifier.startsWith('.') && doorOf(root, target) === door;
  return inside || door.entries.some((entry) => covers(root, door, entry, file, specifier));
}

/** Whether one entry of a door covers an import of a file of its room. */
export function covers(root, { folder }, entry, file, specifier) {
  if (entry.startsWith('.') !== specifier.startsWith('.')) return false;
  if (!specifier.startsWith('.')) return isOf(specifier, entry);
  const target = posix.join(posix.dirname(file), specifier);
  return leadsTo(posix.join(folder, entry), target, doorOf(root, target)?.folder);
}

/** Whether this is the package, a part of it, or one of any kind where the entry ends with a star. */
const isOf = (specifier, entry) =>
  entry.endsWith('*')
    ? specifier.startsWith(entry.slice(0, -1))
    : specifier === entry || specifier.startsWith(`${entry}/`);

function leadsTo(entry, target, room) {
  if (entry.endsWith('**')) return target.startsWith(entry.slice(0, -2));
  return entry.endsWith('/') ? `${room}/` === entry : target === entry;
}
