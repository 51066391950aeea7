import { measureMemory } from './memory.ts';
import { measurePrism } from './prism.ts';
import { measureStart } from './start.ts';
import { measureThroughput } from './throughput.ts';

/** One line of the table. */
export interface Row {
  readonly measure: string;
  readonly value: string;
  /** What issue 5 asks for; empty where it is for comparison. */
  readonly target: string;
}

const rows: Row[] = [];
for (const measure of [measureStart, measureThroughput, measurePrism, measureMemory]) {
  rows.push(...(await measure()));
}
const width = Math.max(...rows.map((row) => row.measure.length));
for (const { measure, value, target } of rows) {
  process.stdout.write(`${measure.padEnd(width)}  ${value.padStart(14)}  ${target}\n`);
}
