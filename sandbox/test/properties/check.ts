import * as fc from 'fast-check';
import type { Command } from './commands.ts';
import { plays } from './commands.ts';
import { openChronicle } from './chronicle.ts';
import { INVARIANTS } from './invariants.ts';
import { perform } from './perform.ts';
import type { Defect, Stage } from './stage.ts';
import { setStage } from './stage.ts';
import { differences } from './story.ts';

/** More of them, and others: PROPERTY_RUNS=1000 PROPERTY_SEED=7. The same seed is the same run. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 50);
const SEED = Number(process.env['PROPERTY_SEED'] ?? 2026);

/** What is checked. */
export const NAMES = [
  ...Object.keys(INVARIANTS),
  'no request fails',
  'a history only grows',
  'all witnesses tell the same story',
];

export const SETTINGS = { numRuns: RUNS, seed: SEED } as const;

type Found = readonly string[] | Promise<readonly string[]>;

/** Everything that has to hold after every command: what can be seen at one moment, and what takes two. */
function watch(stage: Stage): ReadonlyMap<string, () => Found> {
  const rewritten = openChronicle(stage);
  return new Map<string, () => Found>([
    ['no request fails', () => stage.failures],
    ['a history only grows', rewritten],
    ...Object.entries(INVARIANTS).map(([name, find]) => [name, () => find(stage)] as const),
    ['all witnesses tell the same story', () => differences(stage)],
  ]);
}

/** Performs a play on a sandbox of its own; after each command everything has to hold. */
async function play(
  commands: readonly Command[],
  defect: Defect,
  names: readonly string[],
): Promise<void> {
  const stage = await setStage('play', defect);
  const watched = [...watch(stage)].filter(([name]) => names.includes(name));
  try {
    for (const command of commands) {
      await perform(stage, command);
      for (const [name, find] of watched) {
        const violations = await find();
        if (violations.length > 0) throw new Error(`Not so: ${name}. ${violations.join('; ')}`);
      }
    }
  } finally {
    await stage.end();
  }
}

/** Plays at random until one breaks an invariant, and then makes it as short as possible. */
export function check(
  defect: Defect = {},
  settings: fc.Parameters<[Command[]]> = SETTINGS,
  names: readonly string[] = NAMES,
) {
  return fc.check(
    fc.asyncProperty(plays, (commands) => play(commands, defect, names)),
    settings,
  );
}
