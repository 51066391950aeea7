import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { exitCodes } from '../../fixtures/run/exit-codes.ts';

const failure = z.strictObject({
  /** Of the row that the flow drives. */
  id: z.string(),
  name: z.string(),
  cause: z.string(),
});
export type Failure = z.infer<typeof failure>;

/** What the reporter writes of a run. */
export const found = z.strictObject({
  /** How many flows ran. */
  ran: z.int().nonnegative(),
  /** How many failed because the environment was unavailable: that is no defect. */
  outages: z.int().nonnegative(),
  /** What failed besides. */
  failures: z.array(failure),
});
export type Found = z.infer<typeof found>;

/** What a look at the account has shown. */
export type Look =
  | { readonly kind: 'seen'; readonly outage: boolean; readonly failures: readonly Failure[] }
  /** Nothing can be said of the account. */
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * What a run has shown.
 *
 * @param code its exit code
 * @param file what the reporter has written, if the run got so far
 * @throws if the run broke: it failed, and no flow of it did
 */
export function lookOf(code: number | null, file: string): Look {
  if (code === exitCodes.environmentUnavailable)
    return { kind: 'seen', outage: true, failures: [] };
  if (code === exitCodes.environmentWrong) {
    return {
      kind: 'nothing',
      why: 'there is no account, or the environment is wrong: see the log',
    };
  }
  const seen = existsSync(file) ? found.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (seen?.ran === 0) return { kind: 'nothing', why: 'every flow was skipped: see the log' };
  const { outages = 0, failures = [] } = seen ?? {};
  if ((code === 0 && seen) || outages + failures.length > 0) {
    return { kind: 'seen', outage: outages > 0, failures };
  }
  throw new Error(`The run broke with exit code ${code}, and no flow of it failed: see the log`);
}

export const isWell = ({ outage, failures }: Look & { kind: 'seen' }): boolean =>
  !outage && failures.length === 0;
