import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../../reporters/playwright-cli.ts';
import type { Ending } from '../../reporters/ending.ts';
import { judge, type Run } from './judge.ts';
import { print } from '../../reporters/print.ts';

/** Two methods with tests of most kinds represent the suite, so the simulation stays short. */
const part = '@bancontact|@maestro';

/**
 * Simulates the nightly run on the sandbox: a part of the suite as one run, the same part in four shards, and
 * their reports merged as the workflow merges them. Fails unless both contain the same tests and counts. Uses a
 * temporary folder.
 */
const total = 4;
const folder = mkdtempSync(join(tmpdir(), 'nightly-'));

const config = ['--config', 'proof/nightly/shard.config.ts'];
const suite = [cli, 'test', ...config, '--grep', part, '--trace', 'off'];
const merge = ['--import', 'tsx', 'proof/nightly/merge.ts', String(total)];

try {
  const whole = await run('the part as one', 'whole', [...suite, '--workers', '2']);
  const shards = await Promise.all(
    Array.from({ length: total }, (_, index) => runShard(index + 1)),
  );
  const merged = await run('the merged report', 'merged', merge);
  const left = readdirSync(join(folder, 'merged'), { recursive: true, encoding: 'utf8' });
  const problems = judge(whole, shards, merged, left);
  print(`${whole.tests.length} tests in ${shards.length} shards: ${problems.length} problems`);
  for (const problem of problems) print(`Wrong: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One shard with one worker, beside the others, as in the night. */
async function runShard(shard: number): Promise<Run> {
  const place = `shard-${shard}`;
  const name = `shard ${shard} of ${total}`;
  const done = await run(name, place, [...suite, `--shard=${shard}/${total}`]);
  cpSync(join(folder, place, 'blobs'), join(folder, 'merged', 'blobs'), { recursive: true });
  return done;
}

/** Runs one part and reads its line of counts and its tests. */
async function run(name: string, place: string, parts: readonly string[]): Promise<Run> {
  const started = Date.now();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    MULTISAFEPAY_TARGET: 'sandbox',
    NIGHTLY_FOLDER: join(folder, place),
  };
  // The simulation must not write on the page of the job that runs it.
  delete env.GITHUB_STEP_SUMMARY;
  const child = spawn(process.execPath, parts, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const counts = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(output)?.[0] ?? 'no counts';
  print(`${name}: ${counts}; ${Math.round((Date.now() - started) / 1_000)} s`);
  if (code !== 0) print(output);
  const endings = JSON.parse(readFileSync(join(folder, place, 'endings.json'), 'utf8')) as Ending[];
  return { name, code, counts, tests: endings.map(({ title }) => title) };
}
