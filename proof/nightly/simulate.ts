import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../../reporters/playwright-cli.ts';
import { judge, type Durations, type Run } from './judge.ts';

/**
 * What is simulated: two methods, which have tests of most kinds. Cutting and merging are the same for
 * the rest, and the simulation stays as short as it is when methods are added.
 */
const part = '@bancontact|@maestro';

/**
 * The nightly run on the sandbox, on this machine: this part of the suite as one, the same in four
 * shards, and their reports merged as the workflow merges them. Ends with 1 unless they tell the same story
 * and the shards are balanced. Its files go into a folder of the system's and are deleted.
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
  const { problems, says } = judge(whole, shards, merged, left);
  for (const line of [...says, ...problems.map((problem) => `Wrong: ${problem}`)]) say(line);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A shard with one worker, beside the others, as in the night. */
async function runShard(shard: number): Promise<Run> {
  const place = `shard-${shard}`;
  const name = `shard ${shard} of ${total}`;
  const done = await run(name, place, [...suite, `--shard=${shard}/${total}`]);
  cpSync(join(folder, place, 'blobs'), join(folder, 'merged', 'blobs'), { recursive: true });
  return done;
}

/** Runs one part, and reads what it left: its last line of counts and its tests' durations. */
async function run(name: string, place: string, parts: readonly string[]): Promise<Run> {
  const started = Date.now();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    MULTISAFEPAY_TARGET: 'sandbox',
    NIGHTLY_FOLDER: join(folder, place),
  };
  // The page of the job that simulates is not the night's.
  delete env.GITHUB_STEP_SUMMARY;
  const child = spawn(process.execPath, parts, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const counts = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(output)?.[0] ?? 'no counts';
  say(`${name}: ${counts}; ${Math.round((Date.now() - started) / 1_000)} s`);
  if (code !== 0) say(output);
  const durations = JSON.parse(
    readFileSync(join(folder, place, 'durations.json'), 'utf8'),
  ) as Durations;
  return { name, code, counts, durations };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
