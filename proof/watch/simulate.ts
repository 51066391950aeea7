import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from '../../reporters/print.ts';
import { startSandbox } from '../../sandbox/start.ts';
import { sandboxAsAccount } from '../sandbox-as-account.ts';

/** Two of the flows, so that the simulation stays short. */
const part = 'Visa 4111111111111111 is Completed|Bancontact QR';

const paid = { on: 'payment', do: { outcome: 'declined', code: '4002' } } as const;
const visa = { ...paid, when: { gateway: 'VISA' } } as const;
const qr = { ...paid, when: { gateway: 'MISTERCASH' } } as const;
const away = { on: 'request', do: { answer: { status: 503 } } } as const;

/** What is wrong with the account in each hour, and the first words of what has to be said. */
const hours: readonly (readonly [name: string, wrong: readonly object[], says?: string])[] = [
  ['all works', []],
  ['a flow fails once', [visa]],
  ['an outage', [{ ...away, times: 'always' }], 'Outage: the environment is unavailable'],
  ['still out', [{ ...away, times: 'always' }]],
  ['all works again', [], 'The outage is over'],
  ['a flow fails', [{ ...visa, times: 'always' }], '1 flow is failing.'],
  [
    'another fails, too',
    [
      { ...visa, times: 'always' },
      { ...qr, times: 'always' },
    ],
    '1 more flow is failing.',
  ],
  ['the state is broken', [{ ...visa, times: 'always' }], '1 flow is failing.'],
  ['all works again', [], 'All flows work again.'],
];

/**
 * Simulates the watch hour by hour, on a sandbox that takes the place of an account, with a stand-in for the webhook.
 * Fails unless each hour says what it has to, and nothing else.
 */
const folder = mkdtempSync(join(tmpdir(), 'watch-'));
const sandbox = await startSandbox({ control: true });
const messages: string[] = [];
const webhook = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    messages.push((JSON.parse(body) as { text: string }).text);
    response.end('ok');
  });
}).listen(0, '127.0.0.1');
await once(webhook, 'listening');
const { port } = webhook.address() as AddressInfo;

try {
  let problems = 0;
  for (const [name, wrong, says] of hours) {
    messages.length = 0;
    if (name === 'the state is broken') writeFileSync(join(folder, 'state.json'), '{"outage');
    await control('DELETE');
    for (const override of wrong) await control('POST', override);
    const { code, page } = await hour();
    const isRight =
      says === undefined
        ? messages.length === 0 && code === 0
        : messages.length === 1 && messages[0]?.startsWith(says);
    problems += isRight ? 0 : 1;
    print(`## ${name}: exit code ${code}${isRight ? '' : ', WRONG'}\n`);
    print(`On the job's page:\n${page}`);
    print(messages.length === 0 ? 'No message.\n' : `Message:\n${messages.join('\n')}\n`);
  }
  print(`${hours.length} hours, ${problems} of them wrong`);
  process.exitCode = problems === 0 ? 0 : 1;
} finally {
  webhook.close();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

async function control(method: string, body?: object): Promise<void> {
  const given = { method, ...(body && { body: JSON.stringify(body) }) };
  const { ok, status } = await fetch(`${sandbox.controlUrl}overrides`, given);
  if (!ok) throw new Error(`The sandbox answered ${status}`);
}

/** Runs the watch once. */
async function hour(): Promise<{ readonly code: number | null; readonly page: string }> {
  const page = join(folder, 'page.md');
  rmSync(page, { force: true });
  const env = {
    ...process.env,
    ...sandboxAsAccount(sandbox),
    NOTICE_URL: `http://127.0.0.1:${port}/`,
    WATCH_FOLDER: folder,
    WATCH_PAUSE_SECONDS: '0',
    GITHUB_STEP_SUMMARY: page,
  };
  const parts = ['--import', 'tsx', 'proof/watch/main.ts', '--grep', part, '--trace', 'off'];
  const child = spawn(process.execPath, parts, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, page: existsSync(page) ? readFileSync(page, 'utf8') : '' };
}
