import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../../reporters/playwright-cli.ts';

interface Measure {
  readonly config: string;
  readonly more?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Fills the folder of the run before it begins. */
  readonly prepare?: (folder: string) => void;
}

/**
 * Runs Playwright once, in a temporary folder, and reads what its reporter has written there.
 *
 * @throws when a test failed: its time is no measure
 */
export async function measure<Result>({ config, more = [], env, prepare }: Measure) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    prepare?.(folder);
    const child = spawn(process.execPath, [cli, 'test', '--config', config, ...more], {
      env: { ...process.env, ...env, BENCH_FOLDER: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const code = await new Promise<number | null>((done) => child.on('close', done));
    const file = join(folder, 'result.json');
    if (code !== 0 || !existsSync(file)) throw new Error('a test failed, see above');
    return JSON.parse(readFileSync(file, 'utf8')) as Result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
