import { measureCost } from './cost.ts';
import { measureHostile } from './hostile.ts';
import { measureMemory } from './memory.ts';
import type { Row } from './row.ts';
import { measureStart } from './start.ts';
import { measureTraffic } from './traffic.ts';
import { measureUnderAttack } from './under-attack.ts';

const MEASURES = {
  start: measureStart,
  traffic: measureTraffic,
  cost: measureCost,
  memory: measureMemory,
  hostile: measureHostile,
  attack: measureUnderAttack,
} as const;

/** `npm run bench -- sandbox`, or `npm run bench -- sandbox start traffic`: some of them. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(MEASURES, name));
if (unknown.length > 0) {
  process.stderr.write(
    `no measure "${unknown[0]}"; there are ${Object.keys(MEASURES).join(', ')}\n`,
  );
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`measuring ${name} ...\n`);
  rows.push(...(await measure()));
}
const lines = rows.map(({ measure, value, target, met }) => [
  measure,
  value,
  target,
  met === undefined ? '' : met ? 'pass' : 'FAIL',
]);
const widths = [0, 1, 2].map((column) =>
  Math.max(...lines.map((line) => line[column]?.length ?? 0)),
);
for (const line of lines) {
  const cells = line.map((text, column) => text.padEnd(widths[column] ?? 0));
  process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
}
if (rows.some(({ met }) => met === false)) process.exitCode = 1;
