import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { sendNotice } from '../../reporters/notice/send.ts';
import { cli } from '../../reporters/playwright-cli.ts';
import { print } from '../../reporters/print.ts';
import { say } from '../../reporters/say.ts';
import { lookOf, type Look } from './look.ts';
import { keepState, readState } from './state.ts';
import { watch } from './watch.ts';

/**
 * Looks at the account once, as it does every hour. What follows goes to Playwright.
 *
 *     tsx proof/watch/main.ts --grep Visa
 */
const { WATCH_FOLDER, WATCH_PAUSE_SECONDS } = z
  .object({
    WATCH_FOLDER: z.string().optional(),
    /** Between a look that was not well and the second one. */
    WATCH_PAUSE_SECONDS: z.coerce.number().nonnegative().default(120),
  })
  .parse(process.env);
const folder = resolve(WATCH_FOLDER || 'watch-report');
const state = join(folder, 'state.json');
const found = join(folder, 'found.json');

const memory = readState(state);
const ended = await watch({
  look,
  pause: () => setTimeout(WATCH_PAUSE_SECONDS * 1_000),
  send: (notice) => sendNotice(notice),
  say,
  point,
  memory,
  now: () => new Date(),
});
keepState(state, ended.state);
output('changed', memory.problem !== undefined || !isDeepStrictEqual(ended.state, memory.state));
process.exitCode = ended.exitCode;

async function look(which: 'all' | 'failed'): Promise<Look> {
  if (which === 'all') rmSync(join(folder, 'results'), { recursive: true, force: true });
  rmSync(found, { force: true });
  const failed = which === 'failed' ? ['--last-failed'] : [];
  const config = ['--config', 'proof/watch/watch.config.ts'];
  const parts = [cli, 'test', ...config, ...failed, ...process.argv.slice(2)];
  // It prints what pages and answers say, and no line of that may be a command to GitHub's runner.
  const end = randomUUID();
  if (process.env.GITHUB_ACTIONS) print(`::stop-commands::${end}`);
  const child = spawn(process.execPath, parts, { stdio: 'inherit' });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (process.env.GITHUB_ACTIONS) print(`::${end}::`);
  return lookOf(code, found);
}

function point(line: string): void {
  say(line);
  if (process.env.GITHUB_ACTIONS) print(`::notice::${line}`);
}

/** Sets an output of the workflow's step. */
function output(name: string, value: boolean): void {
  const file = process.env.GITHUB_OUTPUT;
  if (file !== undefined) appendFileSync(file, `${name}=${value}\n`);
}
