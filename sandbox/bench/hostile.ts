import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';

const REQUESTS = 10_000;
const CONFIG = fileURLToPath(new URL('../test/playwright.config.ts', import.meta.url));
const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli');
const LONGEST = 10 * 60 * 1000;

/** The project's own property of hostile requests, with all of them. */
export async function measureHostile(): Promise<Row[]> {
  const args = ['test', 'properties/hostile', '--config', CONFIG, '--output', 'test-results/bench'];
  args.push('--reporter', 'dot', '--timeout', String(LONGEST));
  // Its output shows why it failed, and does not belong into the table.
  const child = spawn(process.execPath, [PLAYWRIGHT, ...args], {
    env: { ...process.env, HOSTILE_REQUESTS: String(REQUESTS) },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return [
    {
      measure: `${REQUESTS} hostile requests`,
      value: code === 0 ? 'harmless' : 'see above',
      target: 'no crash, no 500, nothing unescaped or changed',
      met: code === 0,
    },
  ];
}
