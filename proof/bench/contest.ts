import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../../fixtures/run/base.ts';
import { specs, type Contestant } from './contestants.ts';
import { measure } from './playwright.ts';
import type { Run } from './times.ts';

/** `off`, or as on an account. */
export type Trace = 'off' | 'retain-on-failure';

/** First rounds, in which everybody is still warming up; they are not counted. */
const warmUp = 5;

interface Contest {
  /** In the order of a round. */
  readonly contestants: readonly Contestant[];
  /** How many count. */
  readonly rounds: number;
  readonly trace: Trace;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs the contestants by turns in one run of Playwright: the same worker, browser and sandbox, which are warm
 * after the first rounds. A test can be repeated in its worker only as another file's test, so each round has
 * a file for each contestant that loads the contestant's spec anew; the suite's is the one in `tests/`.
 *
 * @throws when a test failed: its time is no measure
 */
export async function contest({ contestants, rounds, trace, env }: Contest): Promise<Run[]> {
  const prepare = (folder: string): void => {
    mkdirSync(join(folder, 'rounds'));
    for (let round = 1; round <= warmUp + rounds; round += 1) {
      for (const [place, name] of contestants.entries()) {
        const file = [String(round).padStart(4, '0'), place, name, 'spec.mts'].join('.');
        const address = `${pathToFileURL(fromRoot(specs[name])).href}?${round}`;
        writeFileSync(join(folder, 'rounds', file), `import '${address}';\n`);
      }
    }
  };
  const config = 'proof/bench/contest.config.ts';
  const runs = await measure<Run[]>({ config, env: { ...env, BENCH_TRACE: trace }, prepare });
  return runs.filter(({ round }) => round > warmUp);
}
