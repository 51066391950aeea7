import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Row } from './row.ts';

const REQUESTS = 10_000;
const TEST = 'sandbox/test/properties/hostile';
const LONGEST = 10 * 60 * 1000;

/** The project's own property of hostile requests, with all of them. */
export async function measureHostile(): Promise<Row[]> {
  const config = [
    '--config',
    'sandbox/test/playwright.config.ts',
    '--output',
    'test-results/bench',
  ];
  const args = ['test', TEST, ...config, '--reporter', 'dot', '--timeout', String(LONGEST)];
  // Its output would end up among the table; it is for whoever wants to know why it failed.
  const child = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', ...args], {
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
