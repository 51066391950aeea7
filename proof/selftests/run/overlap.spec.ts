import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { cli } from '../../../reporters/playwright-cli.ts';

// Each is a run of four processes.
test.slow();

/** Begins a run of the small suite in `overlap/`. */
function begin(...parts: readonly string[]) {
  const folder = test.info().outputPath('overlap');
  const file = test.info().outputPath('events');
  writeFileSync(file, '');
  const { PATH, HOME } = process.env;
  const child = spawn(
    process.execPath,
    [cli, 'test', '--config', 'proof/selftests/run/overlap/playwright.config.ts', ...parts],
    { env: { PATH, HOME, OVERLAP_FOLDER: folder, OVERLAP_EVENTS: file } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  const events = () => readFileSync(file, 'utf8').trimEnd().split('\n');
  return { child, ended, events };
}

test('tests wait while others have their turns, and one at a time is at the account', async () => {
  const { ended, events } = begin('--grep-invert', '@dies|@for-ever');
  expect(await ended).toMatchObject({ code: 0 });
  const visits = events().filter((event) => event === 'in' || event === 'out');
  expect(visits).toEqual(Array.from({ length: 7 }, () => ['in', 'out']).flat());
});

test('a worker that dies in its turn is one failure, and others have their turns', async () => {
  const { code, output } = await begin('--grep', '@dies|other').ended;
  expect(output).toMatch(/1 failed[^]*5 passed/);
  expect(code).toBe(1);
});

test('a run that is interrupted while a test waits ends at once', async () => {
  const { child, ended, events } = begin('--grep', '@for-ever');
  await expect.poll(events, { timeout: 60_000 }).toContain('waits');
  child.kill('SIGINT');
  const { code, output } = await ended;
  expect(output).toContain('1 interrupted');
  expect(code).toBe(130);
});
