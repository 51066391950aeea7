import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../../reporters/playwright-cli.ts';
import type { Ending } from '../../reporters/ending.ts';
import { judge, judgeNights, type Night, type Run } from './judge.ts';
import { print } from '../../reporters/print.ts';

/** Two methods with tests of most kinds represent the suite, so the simulation stays short. */
const part = '@bancontact|@maestro';

/** One of their tests, for the nights that follow. */
const lone = 'Bancontact 67034500054620008 is Completed';

/**
 * Simulates the nightly run on the sandbox: a part of the suite as one run, the same part in four shards, and
 * their reports merged as the workflow merges them. Then two short nights, of one test that fails and is fixed.
 * Fails unless run and shards contain the same tests and counts, and each night's page says what changed. Uses a
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
  const bad = await night('a night with a failure', 'night-2', 'merged', ['--timeout', '1']);
  const mended = await night('a night with that fixed', 'night-3', 'night-2', []);
  const problems = [
    ...judge(whole, shards, merged, left),
    ...judgeNights(pageOf('merged'), bad, mended),
  ];
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

/** One test as a night on one machine, with the history of the night before. */
async function night(
  name: string,
  place: string,
  before: string,
  options: readonly string[],
): Promise<Night> {
  mkdirSync(join(folder, place));
  cpSync(join(folder, before, 'history.jsonl'), join(folder, place, 'history.jsonl'));
  const main = ['--import', 'tsx', 'proof/nightly/main.ts'];
  const { code } = await run(name, place, [...main, '--grep', lone, '--trace', 'off', ...options]);
  return { code, page: pageOf(place) };
}

/** What a part wrote on the job's page. */
function pageOf(place: string): string {
  return readFileSync(join(folder, place, 'page.md'), 'utf8');
}

/** Runs one part and reads its line of counts and its tests. */
async function run(name: string, place: string, parts: readonly string[]): Promise<Run> {
  const started = Date.now();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    MULTISAFEPAY_TARGET: 'sandbox',
    NIGHTLY_FOLDER: join(folder, place),
    // No check depends on a public network.
    NIGHTLY_DOCS: 'no',
    // The simulation must not write on the page of the job that runs it.
    GITHUB_STEP_SUMMARY: join(folder, place, 'page.md'),
  };
  const child = spawn(process.execPath, parts, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const counts = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(output)?.[0] ?? 'no counts';
  print(`${name}: ${counts}; ${Math.round((Date.now() - started) / 1_000)} s`);
  if (code !== 0 && !place.startsWith('night')) print(output);
  const endings = JSON.parse(readFileSync(join(folder, place, 'endings.json'), 'utf8')) as Ending[];
  return { name, code, counts, tests: endings.map(({ title }) => title) };
}
