import { coreLimits, coreRows } from '../../catalogue/index.ts';
import { isFailure, type Ending } from '../../reporters/ending.ts';
import type { Condition } from './conditions.ts';
import { playwright } from './playwright.ts';
import { openAccount } from './account.ts';

/** Ids of the tests of the core flows. */
export const coreFlows = [...coreRows, ...coreLimits].map(({ id }) => id);

/** The result of a condition. */
export interface Soaked {
  readonly condition: Condition;
  readonly endings: readonly Ending[];
  /** What the network did, in words. */
  readonly says: string;
}

/**
 * Runs the core flows so many times under a condition, all on one account, each time in another order. Stops
 * at the first failure.
 */
export async function soak(condition: Condition, times: number, seed: string): Promise<Soaked> {
  const account = await openAccount(condition, seed);
  try {
    const endings: Ending[] = [];
    for (const [round, ids] of rounds(condition, times).entries()) {
      const env = {
        ...process.env,
        ...(await account.environment()),
        SOAK_IDS: ids.join(','),
        SOAK_SLOWDOWN: String(condition.slowdown ?? 1),
      };
      const order = ['--shuffle', `${seed}-${round}`, '--workers', String(condition.workers)];
      const more = ['--max-failures', '1', ...order];
      endings.push(...(await playwright('proof/stress/soak.config.ts', more, env)));
      process.stdout.write('.');
      if (endings.some(isFailure)) break;
    }
    return { condition, endings, says: account.says() };
  } finally {
    await account.close();
  }
}

/** The core flows of each run: all of them, or one where each test runs alone. */
function rounds({ alone = false }: Condition, times: number): readonly (readonly string[])[] {
  const round = alone ? coreFlows.map((id) => [id]) : [coreFlows];
  return Array.from({ length: times }, () => round).flat();
}
