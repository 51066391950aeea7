import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ending } from '../../reporters/soak/endings.ts';
import { coreFlows, type Condition } from './conditions.ts';
import { openStand } from './stand.ts';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** What came of a condition. */
export interface Soaked {
  readonly condition: Condition;
  readonly endings: readonly Ending[];
  /** What the network did. */
  readonly says: string;
}

/**
 * Runs each core flow so many times under a condition, all on one account, in a shuffled order. Ends with
 * the first failure.
 */
export async function soak(condition: Condition, runs: number, seed: string): Promise<Soaked> {
  const stand = await openStand(condition, seed);
  try {
    const endings: Ending[] = [];
    for (const [rows, times, shuffle] of parts(condition, runs, seed)) {
      const env = {
        ...process.env,
        ...stand.environment,
        SOAK_ROWS: rows.join(','),
        SOAK_SLOWDOWN: String(condition.slowdown ?? 1),
      };
      const more = ['--repeat-each', times, '--workers', condition.workers, '--shuffle', shuffle];
      endings.push(...(await playwright(env, more.map(String))));
      if (endings.some(isFailure)) break;
    }
    return { condition, endings, says: stand.says() };
  } finally {
    await stand.close();
  }
}

export const isFailure = ({ status }: Ending): boolean =>
  status === 'failed' || status === 'timedOut';

type Part = readonly [rows: readonly string[], times: number, seed: string];

/** One run of Playwright for all, or one for each time that a test is to be alone. */
function parts({ alone = false }: Condition, runs: number, seed: string): Part[] {
  if (!alone) return [[coreFlows, runs, seed]];
  return Array.from({ length: runs }, (_, round) =>
    coreFlows.map((row): Part => [[row], 1, `${seed}-${round}`]),
  ).flat();
}

/** One run of the suite that stops at its first failure. */
async function playwright(env: NodeJS.ProcessEnv, more: readonly string[]): Promise<Ending[]> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  mkdirSync(folder, { recursive: true });
  try {
    const config = ['--config', 'playwright.soak.config.ts', '--max-failures', '1'];
    const child = spawn(process.execPath, [cli, 'test', ...config, ...more], {
      env: { ...env, SOAK_FOLDER: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const code = await new Promise<number | null>((done) => child.on('close', done));
    const file = join(folder, 'endings.json');
    const endings = JSON.parse(readFileSync(file, 'utf8')) as Ending[];
    if (code !== 0) process.stdout.write(output);
    return endings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
