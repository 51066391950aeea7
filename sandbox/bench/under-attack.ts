import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from './row.ts';
import { atMost, figure as compared } from './row.ts';
import { orderWithId } from './load.ts';
import { spawnSandbox } from './program.ts';

/** Of the whole measure: `HOSTILE_SECONDS=600` for ten minutes. */
const SECONDS = Number(process.env['HOSTILE_SECONDS'] ?? 60);
/** Between two requests of each attacker, and of the good client. Milliseconds. */
const PACE = { attacker: 20, good: 10 };
const MB = 1024 * 1024;

interface Told {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly paymentUrl: string;
  readonly dashboardUrl: string;
}

/** What one attacker repeats; its errors are expected. */
type Attack = (told: Told) => Promise<void>;

const at = (url: string): { port: number; host: string } => {
  const { port, host } = new URL(url);
  return { port: Number(port), host };
};

/** Opens a connection, sends this, and waits until the other side has said something or closed. */
async function say(url: string, host: string, ...parts: readonly string[]): Promise<void> {
  const socket: Socket = connect(at(url).port, '127.0.0.1');
  const over = Promise.race([once(socket, 'data'), once(socket, 'close'), pause(2_000)]);
  for (const part of parts) socket.write(part.replaceAll('HOST', host));
  await over;
  socket.destroy();
}

const POST = (path: string, more: string): string =>
  `POST ${path} HTTP/1.1\r\nHost: HOST\r\n${more}\r\n\r\n`;
const CHUNK = `10000\r\n${'x'.repeat(65_536)}\r\n`;
const NESTED = `"${'\\"'.repeat(130_000)}`;

/** Ten seconds of a connection that sends a byte now and then. */
async function dawdle(url: string): Promise<void> {
  const socket = connect(at(url).port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  socket.write(POST('/login', `Content-Length: 1000`).replaceAll('HOST', at(url).host));
  for (let count = 0; count < 10 && !socket.destroyed; count += 1) {
    socket.write('x');
    await pause(1_000);
  }
  socket.destroy();
}

const ATTACKS: Readonly<Record<string, Attack>> = {
  'slow clients': async ({ dashboardUrl }) => dawdle(dashboardUrl),
  'endless bodies': ({ dashboardUrl }) =>
    say(
      dashboardUrl,
      at(dashboardUrl).host,
      POST('/login', 'Transfer-Encoding: chunked'),
      ...Array.from({ length: 64 }, () => CHUNK),
    ),
  'slow texts': async ({ apiUrl, apiKey }) =>
    void (await fetch(`${apiUrl}orders`, {
      method: 'POST',
      headers: { api_key: apiKey },
      body: NESTED,
    })),
  'bad hosts': ({ apiUrl }) => say(apiUrl, 'evil.example', 'GET / HTTP/1.1\r\nHost: HOST\r\n\r\n'),
  'foreign pages': async ({ apiUrl, apiKey }) =>
    void (await fetch(`${apiUrl}orders?api_key=${apiKey}`, {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
      body: '{}',
    })),
  'visitors who never sign in': async ({ dashboardUrl }) =>
    void (await (await fetch(`${dashboardUrl}login`)).text()),
  'hanging up': async ({ dashboardUrl }) => {
    const socket = connect(at(dashboardUrl).port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(POST('/login', 'Content-Length: 1000').replaceAll('HOST', at(dashboardUrl).host));
    await pause(1);
    socket.resetAndDestroy();
  },
  'no HTTP': ({ paymentUrl }) => say(paymentUrl, '', '\u0000\u0001 / HTTP/9.9\r\n\r\n'),
};
/** The number of slow clients, and of open streams. */
const SLOW = 100;
const STREAMS = 100;

/** Hostile load of every kind, and a good client beside it: how long it waits, and whether it is always served. */
export async function measureUnderAttack(): Promise<Row[]> {
  const child = spawnSandbox();
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const told = JSON.parse(String(line)) as Told;
  const end = Date.now() + SECONDS * 1000;

  const alone = await goodClient(told, Date.now() + 5_000, 'alone');
  const before = memoryOf(child.pid);
  const streams = await openStreams(told);
  const attackers = Object.entries(ATTACKS).flatMap(([name, attack]) =>
    Array.from({ length: name === 'slow clients' ? SLOW : 2 }, () => repeat(attack, told, end)),
  );
  const good = await goodClient(told, end, 'beside');
  await Promise.all(attackers);
  streams.abort();
  const after = memoryOf(child.pid);
  child.kill('SIGTERM');
  await once(child, 'close');
  return [
    compared('a good client alone, p99', alone.p99, 'ms'),
    compared(`${good.count} calls of it beside ${SECONDS} s of hostile load, p99`, good.p99, 'ms'),
    compared('its longest', good.worst, 'ms'),
    atMost('its failures', good.failures, 0, 'calls'),
    atMost(`memory, from ${(before / MB).toFixed(0)} MB`, after / MB, 250, 'MB'),
    {
      measure: 'what the sandbox said',
      value: errors.slice(0, 200) || 'nothing',
      target: 'nothing',
      met: errors === '',
    },
  ];
}

async function repeat(attack: Attack, told: Told, end: number): Promise<void> {
  while (Date.now() < end) {
    await attack(told).catch(() => undefined);
    await pause(PACE.attacker);
  }
}

/** Places an order and reads it, as a shop does. */
async function goodClient({ apiUrl, apiKey }: Told, end: number, name: string) {
  const headers = { api_key: apiKey };
  const times: number[] = [];
  let failures = 0;
  for (let count = 0; Date.now() < end; count += 1) {
    const began = performance.now();
    const id = `${name}-${count}`;
    try {
      const placed = await fetch(`${apiUrl}orders`, {
        method: 'POST',
        headers,
        body: orderWithId(id),
      });
      const read = await fetch(`${apiUrl}orders/${id}`, { headers });
      await Promise.all([placed.text(), read.text()]);
      if (placed.status !== 200 || read.status !== 200) failures += 1;
    } catch {
      failures += 1;
    }
    times.push((performance.now() - began) / 2);
    await pause(PACE.good);
  }
  const sorted = times.toSorted((one, other) => one - other);
  return {
    count: times.length,
    failures,
    p99: sorted[Math.floor(times.length * 0.99)] ?? NaN,
    worst: sorted.at(-1) ?? NaN,
  };
}

async function openStreams({ apiUrl, apiKey }: Told): Promise<AbortController> {
  const ending = new AbortController();
  const placed = await fetch(`${apiUrl}orders`, {
    method: 'POST',
    headers: { api_key: apiKey },
    body: orderWithId('streamed'),
  });
  const { data } = (await placed.json()) as {
    data: { events_token: string; events_stream_url: string };
  };
  const headers = { authorization: data.events_token };
  for (let count = 0; count < STREAMS; count += 1)
    await fetch(data.events_stream_url, { headers, signal: ending.signal });
  return ending;
}

/** Bytes; NaN where the system does not show it. */
function memoryOf(pid = 0): number {
  const file = `/proc/${pid}/status`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return Number(/VmRSS:\s*(\d+)/.exec(text)?.[1] ?? NaN) * 1024;
}
