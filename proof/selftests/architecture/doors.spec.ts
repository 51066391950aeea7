import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseSync } from 'oxc-parser';
import { covers, DOOR, doorOf, type Door } from '../../lint/doors.js';
import { filesIn } from './files.ts';

const root = process.cwd();
const files = filesIn('.');
const doors = files
  .filter((file) => file.endsWith(DOOR))
  .map((file) => doorOf(root, file))
  .filter((door) => door !== undefined);

/** The imports of the files in each room. */
const imports = new Map<Door, (readonly [file: string, specifier: string])[]>();
for (const file of files.filter((path) => /\.([mc]?js|tsx?)$/.test(path))) {
  const door = doorOf(root, file);
  if (!door) continue;
  const found = importsOf(file).map((specifier) => [file, specifier] as const);
  imports.set(door, [...(imports.get(door) ?? []), ...found]);
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...dynamicImports.map(({ moduleRequest }) =>
      code.slice(moduleRequest.start, moduleRequest.end).replaceAll("'", ''),
    ),
  ];
}

/** The rooms that a door lists by name. */
const roomsOf = ({ folder, entries }: Door): string[] =>
  entries.filter((entry) => /^\..*\/$/.test(entry)).map((entry) => join(folder, entry, '.'));

test('a door lists nothing that its room does not import', () => {
  const unused = doors.flatMap((door) =>
    door.entries
      .filter((entry) => !(imports.get(door) ?? []).some((it) => covers(root, door, entry, ...it)))
      .map((entry) => `${join(door.folder, DOOR)}: ${entry}`),
  );
  expect(unused).toEqual([]);
});

test('a door gives its reason', () => {
  expect(doors.filter(({ reason }) => reason === '').map(({ folder }) => folder)).toEqual([]);
});

/** The parts of the project, which must not import each other. */
const partOf = (path: string): 'proof' | 'sandbox' | 'suite' => {
  const [top = ''] = path.split('/');
  return top === 'proof' || top === 'sandbox' ? top : 'suite';
};

/** Parts whose rooms still have import cycles. */
const circlingYet = /^proof\/faults\b/;

test('nothing leads into proof/; the sandbox and the suite do not lead into each other', () => {
  const crossing = doors
    .filter(({ folder }) => partOf(folder) !== 'proof')
    .flatMap(({ folder, entries }) =>
      entries
        .filter((entry) => entry.startsWith('.') && partOf(join(folder, entry)) !== partOf(folder))
        .map((entry) => `${join(folder, DOOR)}: ${entry}`),
    );
  expect(crossing).toEqual([]);
});

test('no circle among rooms', () => {
  const next = new Map(doors.map((door) => [door.folder, roomsOf(door)]));
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const room of next.get(from) ?? []) if (!seen.has(room)) reached(room, seen.add(room));
    return seen;
  };
  const circling = [...next.keys()].filter((room) => reached(room).has(room));
  expect(circling.filter((room) => !circlingYet.test(room))).toEqual([]);
});
