import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { Client } from './support/client.ts';
import type { Streamed } from './support/event-stream.ts';
import type { Told } from './support/program.ts';
import { Program } from './support/program.ts';

interface Fixtures {
  /** Starts the program; whatever is left of it ends with the test. */
  run: (...args: string[]) => Program;
}

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the parameter
  run: async ({}, use) => {
    const started: Program[] = [];
    await use((...args) => {
      const program = new Program(...args);
      started.push(program);
      return program;
    });
    for (const { process } of started) process.kill('SIGKILL');
  },
});

test('it tells one line of JSON, serves, and ends cleanly although somebody still listens', async ({
  run,
}) => {
  const program = run('--json', '--seed', 'here', '--clock', '2026-01-01T12:00:00');
  const told = await program.told();
  expect(Object.keys(told)).toEqual(
    'apiUrl apiKey dashboardUrl dashboardEmail dashboardPassword paymentUrl authenticationUrl seed'.split(
      ' ',
    ),
  );
  expect(told.seed).toBe('here');
  const client = new Client(told);
  const { data } = (await client.call<Streamed>('POST', 'orders', client.request())).body;
  const { events_stream_url: stream, events_token: authorization } = data;
  const listening = await fetch(stream, { headers: { authorization } });
  const cut = expect(listening.text()).rejects.toThrow('terminated');
  const order = await client.call('GET', `orders/${data.order_id}`);
  expect(order.body.data).toMatchObject({ created: '2026-01-01T12:00:00' });
  const { code, errors } = await program.stop();
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  await expect(fetch(told.apiUrl)).rejects.toThrow();
  await cut;
});

test('people are told where the start page is, and how to stop it', async ({ run }) => {
  const program = run('--seed', 'plain');
  await once(program.process.stdout, 'data');
  const { code, output } = await program.stop('SIGTERM');
  expect(code).toBe(0);
  expect(output).toMatch(/Start page http:\/\/127\.0\.0\.1:\d+\/\n {4}Seed {7}plain\n/);
  expect(output).toContain('Stop with Ctrl+C');
});

test('npm\u2019s shell is ended without handing the signal on, and it ends as well', async () => {
  const env = { ...process.env, npm_lifecycle_script: 'multisafepay-sandbox' };
  const line = `"${process.execPath}" sandbox/package/bin.js --json; true`;
  const shell = spawn(line, { shell: true, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [told] = (await once(shell.stdout, 'data')) as [Buffer];
  const { apiUrl } = JSON.parse(String(told)) as Told;
  shell.kill('SIGTERM');
  // Its output is closed by the last one that can write to it.
  await once(shell, 'close');
  await expect(fetch(apiUrl)).rejects.toThrow();
});

test('--help tells every flag and starts nothing', async ({ run }) => {
  const { code, output } = await run('--help').ended();
  expect(code).toBe(0);
  const flags = [...output.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag);
  expect(flags).toEqual(
    '--port --seed --clock --max-orders --variant --variants --host --public-url --https --ca --test-hosts --control --notify-anywhere --json --help'.split(
      ' ',
    ),
  );
});

const WRONG: Readonly<Record<string, readonly [args: readonly string[], problem: string]>> = {
  'an unknown flag': [['--sead', 'x'], "Unknown option '--sead'"],
  'a stray word': [['start'], "Unexpected argument 'start'"],
  'a port that is no number': [['--port', 'http'], '--port needs a whole number, not "http"'],
  'a port without room for the other three': [
    ['--port', '65533'],
    'the port must be a whole number from 1 to 65532',
  ],
  'a moment that does not exist in Amsterdam': [
    ['--clock', '2026-03-29T02:30:00'],
    'there is no clock "2026-03-29T02:30:00"; it is moving, fixed, or a moment',
  ],
  'an unknown variant': [['--variant', 'qr=none'], 'variant "qr" has no value "none"'],
};

for (const [what, [args, problem]] of Object.entries(WRONG)) {
  test(`${what} is one clear error and exit code 2`, async ({ run }) => {
    const { code, output, errors } = await run(...args).ended();
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain(`multisafepay-sandbox: ${problem}`);
    expect(errors).toMatch(/\nSee --help\.\n$/);
    expect(errors).not.toContain('    at ');
  });
}

test('a port in use is one clear error', async ({ run }) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { code, errors } = await run('--port', String(port)).ended();
  taken.close();
  expect(code).toBe(2);
  expect(errors).toBe(
    `multisafepay-sandbox: port ${port} of 127.0.0.1 is in use; choose another one, or none for free ones\nSee --help.\n`,
  );
});

test('with --https a program that is told of the authority trusts every origin', async ({
  run,
}) => {
  const program = run('--json', '--https', '--control');
  const told = await program.told();
  const { caFile = '', apiUrl, paymentUrl, authenticationUrl, dashboardUrl, controlUrl } = told;
  const urls = [apiUrl, paymentUrl, authenticationUrl, dashboardUrl, controlUrl];
  const script = `for (const url of ${JSON.stringify(urls)}) console.log(String((await fetch(url)).status))`;
  const trusting = await runScript(script, { NODE_EXTRA_CA_CERTS: caFile });
  expect(trusting).toEqual({ code: 0, output: '401\n200\n404\n200\n200\n' });
  expect((await runScript(script, {})).code).toBe(1);
  await program.stop();
  expect(existsSync(caFile)).toBe(false);
});

async function runScript(script: string, env: NodeJS.ProcessEnv) {
  const args = ['--input-type=module', '--eval', script];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}
