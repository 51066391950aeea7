import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { loginForm } from './login-form.ts';

const sandboxLine = z.object({
  apiUrl: z.string(),
  apiKey: z.string(),
  dashboardUrl: z.string(),
  dashboardEmail: z.string(),
  dashboardPassword: z.string(),
});

/** An account with known secrets, in an environment that makes tests fail. */
export interface Stage {
  /** The variables a user would write into `.env`. */
  readonly environment: Record<string, string>;
  /** Every secret by name. Secrets that appear during a run are added then. */
  readonly secrets: Record<string, string>;
  /** For each typed code, whether it was readable on the screen. */
  readonly readable: boolean[];
  close(): void;
}

/** A sandbox whose API changes the order's description and adds the API key to it. */
export async function failingVerdict(): Promise<Stage> {
  const { sandbox, end } = await startSandbox();
  const { apiKey, dashboardPassword } = sandbox;
  const secrets: Record<string, string> = {
    'API key': apiKey,
    'dashboard password': dashboardPassword,
    'dashboard user': sandbox.dashboardEmail,
  };
  const api = await serve(async (request, response) => {
    const { status, body, headers } = await forward(sandbox.apiUrl, request);
    const wrong = request.method === 'GET' && (request.url ?? '').includes('/orders/');
    const told = wrong ? body.replace('"description":"', `$&(api_key=${apiKey}) `) : body;
    response.writeHead(status, headers).end(told);
  });
  const dashboard = await serve(async (request, response) => {
    const { status, body, headers } = await forward(sandbox.dashboardUrl, request);
    for (const cookie of headers['set-cookie'] ?? [])
      keep(secrets, 'session cookie', cookieValue(cookie));
    for (const [, token = ''] of body.matchAll(/name="csrf" value="([^"]+)"/g)) {
      keep(secrets, 'CSRF token', token);
    }
    response.writeHead(status, headers).end(body);
  });
  return {
    environment: {
      MULTISAFEPAY_API_KEY: apiKey,
      MULTISAFEPAY_API_URL: `${api.url}/v1/json/`,
      MULTISAFEPAY_DASHBOARD_URL: `${dashboard.url}/`,
      MULTISAFEPAY_DASHBOARD_EMAIL: sandbox.dashboardEmail,
      MULTISAFEPAY_DASHBOARD_PASSWORD: dashboardPassword,
    },
    secrets,
    readable: [],
    close: () => [api, dashboard, { close: end }].forEach((it) => it.close()),
  };
}

/** A sandbox, and a dashboard that asks for every secret, repeats it and refuses the sign-in. */
export async function refusedSignIn(): Promise<Stage> {
  const { sandbox, end } = await startSandbox();
  const securityCode = 'Sé"cu<re>+co&de/4711';
  const totpSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const password = `pa$$ "w\\ord"'${token().slice(0, 8)}`;
  const secrets: Record<string, string> = {
    'API key': sandbox.apiKey,
    'dashboard user': 'canary@example.com',
    'dashboard password': password,
    'security code': securityCode,
    'TOTP secret': totpSecret,
  };
  const bearerToken = token();
  keep(secrets, 'bearer token', bearerToken);
  const readable: boolean[] = [];
  const dashboard = await serve(async (request, response) => {
    const typed = new URLSearchParams(await text(request));
    if (typed.has('readable')) readable.push(typed.get('readable') === 'true');
    const code = typed.get('one-time-code');
    if (code) keep(secrets, 'one-time code', code);
    const [session, cookieToken, formToken, metaToken] = [token(), token(), token(), token()];
    keep(secrets, 'session cookie', session);
    keep(secrets, 'CSRF cookie', cookieToken);
    keep(secrets, 'CSRF token', formToken);
    keep(secrets, 'CSRF token of the page', metaToken);
    response.writeHead(request.method === 'POST' ? 401 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': [`PHPSESSID=${session}; HttpOnly; Path=/`, `XSRF-TOKEN=${cookieToken}; Path=/`],
    });
    response.end(loginForm({ typed, formToken, metaToken, bearerToken, totpSecret }));
  });
  return {
    environment: {
      MULTISAFEPAY_API_KEY: sandbox.apiKey,
      MULTISAFEPAY_API_URL: sandbox.apiUrl,
      MULTISAFEPAY_DASHBOARD_URL: `${dashboard.url}/`,
      MULTISAFEPAY_DASHBOARD_EMAIL: 'canary@example.com',
      MULTISAFEPAY_DASHBOARD_PASSWORD: password,
      MULTISAFEPAY_DASHBOARD_SECURITY_CODE: securityCode,
      MULTISAFEPAY_DASHBOARD_TOTP_SECRET: totpSecret,
    },
    secrets,
    readable,
    close: () => [dashboard, { close: end }].forEach((it) => it.close()),
  };
}

const token = (): string => randomBytes(20).toString('hex');

/** Adds a secret. Secrets of one kind are numbered in order of appearance. */
function keep(secrets: Record<string, string>, kind: string, value: string): void {
  if (value === '' || Object.values(secrets).includes(value)) return;
  const number = Object.keys(secrets).filter((name) => name.startsWith(`${kind} `)).length + 1;
  secrets[`${kind} ${number}`] = value;
}

const cookieValue = (cookie: string): string => /=([^;]*)/.exec(cookie)?.[1] ?? '';

async function startSandbox() {
  const child = spawn(process.execPath, ['sandbox/package/bin.js', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { sandbox: sandboxLine.parse(JSON.parse(line)), end: () => child.kill() };
}

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Forwards a request to the sandbox and returns the answer. */
async function forward(base: string, request: IncomingMessage) {
  const { method = 'GET', url = '/' } = request;
  const { host: _host, connection: _connection, ...rest } = request.headers;
  const headers = Object.entries(rest).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const body = method === 'GET' ? undefined : await text(request);
  const answer = await fetch(new URL(url, base), {
    method,
    headers: headers.filter(([name]) => name !== 'content-length'),
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  const passed = ['content-type', 'location', 'content-security-policy'] as const;
  const told = passed.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    status: answer.status,
    body: await answer.text(),
    headers: { ...Object.fromEntries(told), 'set-cookie': answer.headers.getSetCookie() },
  };
}
