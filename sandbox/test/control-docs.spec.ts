import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { CALLS } from '../control/calls.ts';
import { openApi } from '../control/openapi.ts';
import type { Sandbox } from '../start.ts';
import { startSandbox } from '../start.ts';
import { inSandbox } from './support/folder.ts';
import { expect, test as base } from './support/test.ts';

const run = promisify(execFile);
const page = readFileSync(inSandbox('../docs/sandbox-control.md'), 'utf8');

interface Example {
  readonly language: string;
  readonly code: string;
}

/** The page's blocks of code, in its order. */
const examples: readonly Example[] = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language = '', code = '']) => ({ language, code }),
);
/** Each example with the answer that is written below it, if any. */
const written = examples.map(({ language, code }, at) => ({
  language,
  code,
  answer: examples[at + 1],
}));

/* oxlint-disable no-empty-pattern -- Playwright reads the fixtures' names from the parameter */
const test = base.extend<{ sandbox: Sandbox }>({
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox({
      control: true,
      seed: 'docs',
      clock: '2026-01-01T12:00:00',
    });
    await use(sandbox);
    await sandbox.close();
  },
});

test('the curl lines answer as the page says, one after the other', async ({
  sandbox,
  receiver,
}) => {
  const { apiUrl: API, apiKey: KEY, controlUrl: CONTROL = '' } = sandbox;
  const env = { ...process.env, API, KEY, CONTROL, SHOP: receiver.url };
  const shown = written.filter(({ language }) => language === 'sh');
  expect(shown.length).toBeGreaterThan(20);
  // A shell of their own each: the function of the first one is there in all of them.
  const functions = shown[0]?.code ?? '';
  const define = functions.slice(0, functions.indexOf('\n}\n') + 3);
  for (const { code, answer } of shown) {
    const script = `set -eu\n${code.startsWith('order()') ? code : define + code}`;
    const { stdout } = await run('bash', ['-c', script], { env });
    expect(answer?.language, code).toBe('json');
    expect(JSON.parse(stdout), code).toMatchObject(
      JSON.parse(answer?.code ?? '') as Record<string, unknown>,
    );
  }
});

test('the programs for Node run as they are', async () => {
  const shown = written.filter(({ language }) => language === 'js');
  expect(shown).toHaveLength(2);
  const env = { ...process.env, FORCE_COLOR: '0' };
  for (const { code, answer } of shown) {
    const args = ['--input-type=module', '--eval', code];
    const { stdout } = await run(process.execPath, args, { cwd: inSandbox('..'), env });
    expect(stdout).toBe(answer?.language === 'text' ? answer.code : '');
  }
});

test('every call has an example or a row', () => {
  const examined = Object.values(CALLS).filter((call) => !('deprecated' in call));
  for (const { method, path } of examined) {
    const row = `\`${path.replace(/^\//, '').replace('{order_id}', '{id}') || '.'}\``;
    const line = page.split('\n').find((one) => one.includes(row) && one.includes(`\`${method}\``));
    expect(line, `${method} ${path}`).toBeTruthy();
  }
});

test('the file of the OpenAPI document is the one that is served', async ({ sandbox }) => {
  const file = inSandbox('package/control.openapi.json');
  const served = await (await fetch(new URL('openapi.json', sandbox.controlUrl))).json();
  expect(served).toEqual(JSON.parse(JSON.stringify(openApi())));
  expect(JSON.parse(readFileSync(file, 'utf8')), 'npm run openapi writes it').toEqual(served);
});
