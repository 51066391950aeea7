import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../../reporters/playwright-cli.ts';
import type { Ending } from '../../reporters/ending.ts';

/** Result of a run that ended before its first test. */
const notStarted: Ending = {
  title: 'the run',
  status: 'failed',
  duration: 0,
  words: 'could not start, see above',
};

/**
 * Runs Playwright once, in a temporary folder. Prints its output if it fails.
 *
 * @returns how each of its tests ended
 */
export async function playwright(
  config: string,
  more: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Ending[]> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  try {
    const child = spawn(process.execPath, [cli, 'test', '--config', config, ...more], {
      env: { ...env, SOAK_FOLDER: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const code = await new Promise<number | null>((done) => child.on('close', done));
    if (code !== 0) process.stdout.write(output);
    const file = join(folder, 'endings.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ending[]) : [notStarted];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
