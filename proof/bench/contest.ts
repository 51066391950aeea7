import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../../fixtures/run/base.ts';
import { cli } from '../../reporters/playwright-cli.ts';
import type { Run } from './times.ts';

/** A spec for each contestant, in the order of a round. */
export type Contestants = Readonly<Record<string, string>>;

/** `off`, or as on an account. */
export type Trace = 'off' | 'retain-on-failure';

/** First rounds, in which everybody is still warming up; they are not counted. */
const warmUp = 5;

interface Contest {
  readonly contestants: Contestants;
  /** How many count. */
  readonly rounds: number;
  readonly trace: Trace;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Runs the contestants by turns in one run of Playwright: the same worker, browser and sandbox, which are warm
 * after the first rounds. A test can be repeated in its worker only as another file's test, so each round has
 * a file for each contestant that loads the contestant's spec anew; the suite's is the one in `tests/`.
 *
 * @throws when a test failed: its time is no measure
 */
export async function contest({ contestants, rounds, trace, env }: Contest): Promise<Run[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    mkdirSync(join(folder, 'rounds'));
    for (let round = 0; round < warmUp + rounds; round += 1) {
      for (const [place, [name, spec]] of Object.entries(contestants).entries()) {
        const file = [String(round).padStart(4, '0'), place, name, 'spec.mts'].join('.');
        const address = `${pathToFileURL(fromRoot(spec)).href}?${round}`;
        writeFileSync(join(folder, 'rounds', file), `import '${address}';\n`);
      }
    }
    const config = ['test', '--config', 'proof/bench/contest.config.ts'];
    const child = spawn(process.execPath, [cli, ...config], {
      env: { ...env, BENCH_FOLDER: folder, BENCH_TRACE: trace },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const code = await new Promise<number | null>((done) => child.on('close', done));
    const file = join(folder, 'times.json');
    if (code !== 0 || !existsSync(file)) throw new Error('a contestant failed, see above');
    const runs = JSON.parse(readFileSync(file, 'utf8')) as Run[];
    return runs.filter(({ round }) => round >= warmUp);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
