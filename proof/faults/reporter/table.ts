import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults } from '../index.ts';
import type { Fault } from '../fault.ts';
import { crossTable, type Told } from './cross-table.ts';
import { judge } from './judge.ts';
import { folder, reachPath, readKept, readReach, type Reach } from './kept.ts';
import { isTold, openTestsOf } from './pairs.ts';

/**
 * Writes the table of what was kept.
 *
 * @returns its path, and what is wrong with it: faults that are not caught as they should be or were not
 *   put to the tests that could tell, and tests that notice nothing alone
 */
export function writeTable(): { file: string; problems: string[] } {
  const reach = readReach();
  if (!reach) throw new Error(`${reachPath} is not there: npm run faults -- --reach writes it`);
  const judged = faults.map((fault) => tellOf(fault, reach));
  const file = join(folder, 'cross-table.md');
  const { text, problems } = crossTable(judged, reach);
  writeFileSync(file, text);
  return { file, problems };
}

/** A fault as all runs so far have told of it. */
export function tellOf(fault: Fault, reach: Reach): Told {
  const endings = readKept(fault.name);
  const { caughtBy, problems } = judge(fault, endings, reach);
  const open = openTestsOf(fault, reach, endings).length;
  const untold = open > 0 && !isTold(endings);
  const left = untold ? [`not put to ${open} tests that it can reach`] : [];
  return { fault, endings, caughtBy, problems: [...problems, ...left], open };
}
