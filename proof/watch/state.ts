import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const since = z.iso.datetime();

const state = z.strictObject({
  /** When the outage was said that has not ended. */
  outage: since.optional(),
  /** The flows that were reported as failing, by id; all are kept until every flow works. */
  failing: z.record(z.string(), z.strictObject({ name: z.string(), since })),
});
/** What was said and still holds. */
export type State = z.infer<typeof state>;

export const allWell: State = { failing: {} };

/** What was said before, or that it is not known. A run never fails for it. */
export interface Memory {
  readonly state: State;
  /** Why it is not known. */
  readonly problem?: string;
}

/** Reads what was said before. */
export function readState(file: string): Memory {
  if (!existsSync(file)) return { state: allWell, problem: 'there is no state of an hour before' };
  try {
    return { state: state.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch {
    return { state: allWell, problem: 'the state of the hours before is broken' };
  }
}

/** Keeps what was said, for the next hour. */
export function keepState(file: string, it: State): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(it, null, 2)}\n`);
}
