import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { createIds } from '../core/ids.ts';
import { createSessions, MOST_SESSIONS } from '../pages/dashboard/sessions.ts';
import { Client } from './support/client.ts';
import type { Streamed } from './support/event-stream.ts';
import { openEvents } from './support/event-stream.ts';
import type { Told } from './support/program.ts';
import { Program } from './support/program.ts';
import { ask } from './support/raw.ts';

interface Fixtures {
  /** In a process of its own: what blocks or fills it does not block or fill the test. */
  program: Program;
  told: Told;
}

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the parameter
  program: async ({}, use) => {
    const program = new Program('--json', '--control');
    await use(program);
    program.process.kill('SIGKILL');
  },
  told: async ({ program }, use) => use(await program.told()),
});

/** Where bodies are read, on each origin. */
const placesOf = ({
  apiUrl,
  controlUrl = '',
  paymentUrl,
  authenticationUrl,
  dashboardUrl,
}: Told) => [
  `${apiUrl}orders`,
  `${controlUrl}reset`,
  `${paymentUrl}connect/none/pay`,
  `${authenticationUrl}3ds2/sim/acs`,
  `${dashboardUrl}login`,
];

const KB = 1024;
const MB = 1024 * KB;

/** The largest memory that a process ever had, where the system shows it. */
function peakOf({ process: { pid } }: Program): number {
  const file = `/proc/${pid}/status`;
  const [, kilobytes = 'none'] =
    /VmHWM:\s*(\d+)/.exec(existsSync(file) ? readFileSync(file, 'utf8') : '') ?? [];
  return Number(kilobytes) * KB;
}

/** Sends all of a body without its length, and returns the answer's first line. */
async function sendChunks(url: string, length: number): Promise<string> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (data) => (answer += String(data)));
  const head = `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}`;
  socket.write(`${head}\r\nTransfer-Encoding: chunked\r\n\r\n`);
  const chunk = `10000\r\n${'x'.repeat(64 * KB)}\r\n`;
  for (let sent = 0; sent < length; sent += 64 * KB) {
    if (!socket.write(chunk)) await once(socket, 'drain');
  }
  socket.write('0\r\n\r\n');
  if (answer === '') await once(socket, 'data');
  socket.destroy();
  return answer.split('\r\n')[0] ?? '';
}

test('a body that never ends is refused on every origin, and fills no memory', async ({
  program,
  told,
}) => {
  const before = peakOf(program);
  // 240 MB in all: what was dropped may wait for the garbage collector, what was kept would be all of it.
  const places = Array.from({ length: 4 }, () => placesOf(told)).flat();
  for (const url of places) {
    expect(await sendChunks(url, 12 * MB)).toBe('HTTP/1.1 413 Payload Too Large');
  }
  test.skip(Number.isNaN(before), 'the system does not tell how much memory a process has');
  expect((peakOf(program) - before) / MB).toBeLessThan(120);
});

test('a body that is told to be too large is refused before it comes', async ({ told }) => {
  for (const url of placesOf(told)) {
    const { hostname, port, pathname } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: 300000\r\n\r\n`,
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  }
  const headers = { api_key: told.apiKey };
  const { text } = await ask(`${told.apiUrl}orders`, {
    method: 'POST',
    headers,
    body: ' '.repeat(256 * KB + 1),
  });
  expect(JSON.parse(text)).toEqual({
    success: false,
    data: {},
    error_code: 1000,
    error_info: 'Unknown error: the body is larger than 256 KB',
  });
});

/** Bodies of the largest size that once took, or may take, long. */
const SLOW: Readonly<Record<string, string>> = {
  'a text that does not end': `"${'\\"'.repeat(130_000)}`,
  'halves of pairs behind backslashes': `{"a":"${'\\\\'.repeat(60_000)}\\ud800"}`,
  'a deep nest': '['.repeat(260_000),
  'many items': `{"shopping_cart":{"items":[${'{},'.repeat(80_000)}{}]}}`,
  'many values': `{"shopping_cart":{"items":[${'1,'.repeat(100_000)}1]}}`,
  'as many items as may be': `{"shopping_cart":{"items":[${'{},'.repeat(9_990)}{}]}}`,
  'many fields': `{${Array.from({ length: 15_000 }, (_, index) => `"f${index}":1`).join()}}`,
};

for (const [what, body] of Object.entries(SLOW)) {
  test(`${what} is refused at once`, async ({ told }) => {
    const response = await fetch(`${told.apiUrl}orders`, {
      method: 'POST',
      headers: { api_key: told.apiKey },
      body,
      signal: AbortSignal.timeout(5_000),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });
}

test('a client that hangs up in the middle of its body is no failure', async ({
  program,
  told,
}) => {
  for (const url of placesOf(told)) {
    const { hostname, port, pathname } = new URL(url);
    const socket = connect(Number(port), hostname);
    const headers = `Host: ${hostname}:${port}\r\nContent-Length: 100\r\napi_key: ${told.apiKey}`;
    socket.write(
      `POST ${pathname} HTTP/1.1\r\n${headers}\r\nContent-Type: application/json\r\n\r\n{"a"`,
    );
    await once(socket, 'connect');
    // It was read when the next request is answered.
    await fetch(told.paymentUrl, { redirect: 'manual' });
    socket.resetAndDestroy();
    await once(socket, 'close');
    await fetch(told.paymentUrl, { redirect: 'manual' });
  }
  expect(await program.stop()).toMatchObject({ code: 0, errors: '' });
});

test('any number of streams is no leak', async ({ program, told }) => {
  const client = new Client(told);
  const order = client.request();
  const placed = (await client.call<Streamed>('POST', 'orders', order)).body.data;
  const streams = [];
  for (let count = 0; count < 30; count += 1) streams.push(await openEvents(placed));
  await client.call('PATCH', `orders/${placed.order_id}`, { status: 'cancelled' });
  for (const { events } of streams) await expect.poll(() => events.length).toBe(1);
  await Promise.all(streams.map((stream) => stream.close()));
  expect(await program.stop()).toMatchObject({ code: 0, errors: '' });
});

test('visitors who never sign in are not remembered for ever, and push out nobody', () => {
  const sessions = createSessions(createIds('test'));
  const user = sessions.open(true);
  const [first, second] = [sessions.open(false), sessions.open(false)];
  for (let count = 2; count < MOST_SESSIONS; count += 1) sessions.open(false);
  expect(sessions.find(first.id)).toBe(first);
  sessions.open(false);
  expect(sessions.find(second.id)).toBeUndefined();
  for (let count = 0; count < MOST_SESSIONS; count += 1) sessions.open(false);
  expect(sessions.find(first.id)).toBeUndefined();
  expect(sessions.find(user.id)).toBe(user);
  sessions.end(user);
  expect(sessions.find(user.id)).toBeUndefined();
});
