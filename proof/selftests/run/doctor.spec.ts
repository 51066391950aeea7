import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { examine as examineIn } from '../../../fixtures/doctor/examine.ts';
import { exitCodeOf, inLines, type Finding } from '../../../fixtures/doctor/finding.ts';
import type { App, Apps } from '../../../sandbox/app.ts';
import { sandboxAsAccount } from '../../sandbox-as-account.ts';
import { connectControl } from '../../../sandbox/control/client.ts';
import type { SandboxOptions } from '../../../sandbox/options.ts';
import { startSandbox, type Sandbox } from '../../../sandbox/start.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A sandbox as an account, and a receiver's port that is free. */
const test = base.extend<{ account: Sandbox; port: number }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  account: async ({}, use) => {
    const sandbox = await startSandbox({ seed: 'doctor' });
    await use(sandbox);
    await sandbox.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  port: async ({}, use) => {
    const server = await listening();
    const { port } = server.address() as AddressInfo;
    server.close();
    await use(port);
  },
});

/** What is said does not depend on how busy this machine is. */
const examine = (env: Env, file?: Env): Promise<Finding[]> =>
  examineIn(env, file, { all: 150_000, rights: 140_000, page: 20_000 });

const envOf = (sandbox: Sandbox, port: number, more: Env = {}): Env => ({
  ...sandboxAsAccount(sandbox),
  MULTISAFEPAY_WEBHOOK_URL: `http://127.0.0.1:${port}/`,
  MULTISAFEPAY_WEBHOOK_PORT: String(port),
  ...more,
});

/** What is not well, as `about: state`. */
const unwell = (findings: readonly Finding[]): string[] =>
  findings.filter(({ state }) => state !== 'ok').map(({ about, state }) => `${about}: ${state}`);

/** On an account without orders: they cannot be known. */
const always = ['rights: skipped', 'partial refunds: skipped', 'rights: skipped'];

const says = (findings: readonly Finding[], about: string): string =>
  inLines(findings.filter((it) => it.about === about && it.state !== 'ok'));

test('nothing is set: the sandbox', async () => {
  const findings = await examine({}, {});
  expect(unwell(findings)).toEqual([]);
  expect(inLines(findings)).toContain('none is set: a run is on the sandbox');
  expect(exitCodeOf(findings)).toBe(0);
});

test('all is well', async ({ account, port }) => {
  const env = envOf(account, port);
  const findings = await examine(env, {});
  expect(unwell(findings)).toEqual(always);
  const text = inLines(findings);
  expect(text).toContain('signed in; it asked for Email address and Password');
  expect(text).toMatch(/about \d{3} orders, and about \d+ minutes/);
  for (const secret of [account.apiKey, account.dashboardPassword, account.dashboardEmail])
    expect(text).not.toContain(secret);
  expect(exitCodeOf(findings)).toBe(0);
});

test('variables of .env and of the environment are shown apart', async ({ account, port }) => {
  const { MULTISAFEPAY_API_KEY, ...file } = envOf(account, port);
  const text = inLines(await examine({ MULTISAFEPAY_API_KEY }, file));
  expect(text).toMatch(/in \.env: MULTISAFEPAY_TARGET, MULTISAFEPAY_API_URL, /);
  expect(text).toContain('in the environment: MULTISAFEPAY_API_KEY');
});

test('a name that is misspelt', async () => {
  const findings = await examine({ MULTISAFEPAY_APIKEY: 'a-key' }, {});
  expect(says(findings, 'variables')).toContain('MULTISAFEPAY_APIKEY means nothing here');
  expect(exitCodeOf(findings)).toBe(0);
});

const wrong: Readonly<Record<string, readonly [more: Env, about: string, RegExp, code: number]>> = {
  'a password without an email address': [
    { MULTISAFEPAY_DASHBOARD_EMAIL: undefined },
    'variables',
    /MULTISAFEPAY_DASHBOARD_EMAIL is missing/,
    2,
  ],
  'a live host': [
    { MULTISAFEPAY_API_URL: 'https://api.multisafepay.com/v1/json/' },
    'variables',
    /MULTISAFEPAY_API_URL is refused/,
    2,
  ],
  'a key that is not accepted': [
    { MULTISAFEPAY_API_KEY: 'not-the-key' },
    'API',
    /MULTISAFEPAY_API_KEY is not accepted[^]*-> Copy the API key/,
    2,
  ],
  'an API that does not answer': [
    { MULTISAFEPAY_API_URL: 'http://127.0.0.1:1/v1/json/' },
    'API',
    /Environment unavailable[^]*-> Check the connection/,
    3,
  ],
  'a wrong password': [
    { MULTISAFEPAY_DASHBOARD_PASSWORD: 'not-the-password' },
    'dashboard',
    /the user is refused[^]*-> Sign in by hand/,
    1,
  ],
  'a tunnel that is not there': [
    { MULTISAFEPAY_WEBHOOK_URL: 'http://127.0.0.1:1/' },
    'notifications',
    /cannot be reached from here[^]*-> Start the tunnel/,
    1,
  ],
};

for (const [title, [more, about, words, code]] of Object.entries(wrong)) {
  test(title, async ({ account, port }) => {
    const findings = await examine(envOf(account, port, more), {});
    expect(unwell(findings).filter((it) => !always.includes(it))).toEqual([`${about}: broken`]);
    expect(says(findings, about)).toMatch(words);
    expect(exitCodeOf(findings)).toBe(code);
  });
}

test('an address that leads elsewhere', async ({ account, port }) => {
  const other = await listening();
  const at = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  const findings = await examine(envOf(account, port, { MULTISAFEPAY_WEBHOOK_URL: at }), {});
  other.close();
  expect(says(findings, 'notifications')).toContain('answers 404, but nothing comes back');
  expect(exitCodeOf(findings)).toBe(1);
});

test("a receiver's port that is in use", async ({ account, port }) => {
  const other = await listening(port);
  const findings = await examine(envOf(account, port), {});
  other.close();
  expect(says(findings, 'notifications')).toContain(`port ${port} of this machine is in use`);
  expect(exitCodeOf(findings)).toBe(2);
});

test('no user and no tunnel', async ({ account, port }) => {
  const findings = await examine(
    envOf(account, port, {
      MULTISAFEPAY_DASHBOARD_EMAIL: undefined,
      MULTISAFEPAY_DASHBOARD_PASSWORD: undefined,
      MULTISAFEPAY_WEBHOOK_URL: undefined,
      MULTISAFEPAY_WEBHOOK_PORT: undefined,
    }),
    {},
  );
  expect(unwell(findings)).toEqual(['dashboard: skipped', 'notifications: skipped']);
  expect(exitCodeOf(findings)).toBe(0);
});

test('a one-time code that is asked for, and not configured', async ({ port }) => {
  const sandbox = await startSandbox({ seed: 'doctor', variants: { login: 'one-time-code' } });
  const findings = await examine(envOf(sandbox, port), {});
  await sandbox.close();
  expect(says(findings, 'dashboard')).toMatch(/asks for "One-time code"[^]*-> Set the variable/);
});

/** A sandbox whose answers are changed on their way. */
const changed = (
  origin: keyof Apps,
  change: (answer: Response) => Promise<Response> | Response,
  more: SandboxOptions = {},
) =>
  startSandbox({
    seed: 'doctor',
    ...more,
    around: (apps) => ({
      ...apps,
      [origin]: {
        fetch: async (request: Request) => change(await apps[origin].fetch(request)),
      } satisfies App,
    }),
  });

test('methods that the account does not offer', async ({ port }) => {
  const sandbox = await changed('api', async (answer) => {
    const text = await answer.text();
    return new Response(text.replaceAll('"BILLINK"', '"OTHER"'), answer);
  });
  const findings = await examine(envOf(sandbox, port), {});
  await sandbox.close();
  expect(says(findings, 'methods')).toMatch(/^skipped .* documented rows are left out: Billink\n/);
  expect(exitCodeOf(findings)).toBe(0);
});

test('a clock that is wrong', async ({ port }) => {
  const sandbox = await changed('api', (answer) => {
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(Date.now() - 90_000).toUTCString());
    return new Response(answer.body, { status: answer.status, headers });
  });
  const findings = await examine(envOf(sandbox, port), {});
  await sandbox.close();
  expect(says(findings, 'clock')).toMatch(/this machine is (89|9\d) seconds ahead of the API/);
});

/** A sandbox whose dashboard's pages have another text in place of one. */
const dashboardWith = (from: string | RegExp, to: string, more: SandboxOptions = {}) =>
  changed(
    'dashboard',
    async (answer) => {
      if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
      const headers = new Headers(answer.headers);
      headers.delete('content-length');
      const text = (await answer.text()).replace(from, to);
      return new Response(text, { status: answer.status, headers });
    },
    more,
  );

test('a dashboard in another language', async ({ port }) => {
  const sandbox = await dashboardWith('lang="en"', 'lang="nl"');
  const findings = await examine(envOf(sandbox, port), {});
  await sandbox.close();
  expect(says(findings, 'language')).toContain('the dashboard is in "nl"');
});

test('the second request of a busy API is no crash', async ({ port }) => {
  let requests = 0;
  const sandbox = await changed('api', (answer) => {
    requests += 1;
    return requests === 1 ? answer : new Response('busy', { status: 503 });
  });
  const findings = await examine(envOf(sandbox, port), {});
  await sandbox.close();
  expect(unwell(findings)).toEqual(always);
  expect(says(findings, 'rights')).toContain('GET /transactions answered 503');
});

test('the API is asked for its methods once', async ({ port }) => {
  const asked: string[] = [];
  const sandbox = await startSandbox({
    seed: 'doctor',
    around: (apps) => ({
      ...apps,
      api: {
        fetch: (request) => {
          asked.push(new URL(request.url).pathname);
          return apps.api.fetch(request);
        },
      },
    }),
  });
  await examine(envOf(sandbox, port), {});
  await sandbox.close();
  expect(asked.filter((path) => path.endsWith('/gateways'))).toHaveLength(1);
});

const cards = { completed: '4111111111111111', uncleared: '4917300000000008' } as const;
type Outcome = keyof typeof cards;

/** A Visa payment that was made before. */
async function paid(sandbox: Sandbox, id: string, outcome: Outcome): Promise<void> {
  await ask(sandbox, 'orders', {
    type: 'redirect',
    gateway: 'VISA',
    order_id: id,
    currency: 'EUR',
    amount: 1205,
    description: 'Order of a shop',
  });
  await connectControl(sandbox.controlUrl ?? '').end(id, {
    outcome,
    card: cards[outcome],
  });
}

async function ask(sandbox: Sandbox, path: string, body: object): Promise<void> {
  const answer = await fetch(new URL(path, sandbox.apiUrl), {
    method: 'POST',
    headers: { api_key: sandbox.apiKey, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

const lines = (findings: readonly Finding[], about: string): string =>
  inLines(findings.filter((it) => it.about === about));

test('a user with all rights, where there are orders', async ({ port }) => {
  const sandbox = await startSandbox({ seed: 'doctor', control: true });
  await paid(sandbox, 'order-1', 'completed');
  await paid(sandbox, 'order-2', 'uncleared');
  const findings = await examine(envOf(sandbox, port), {});
  await sandbox.close();
  const rights = lines(findings, 'rights');
  expect(rights).toMatch(/ok +rights +the user's menu has: Transaction overview/);
  expect(rights).toMatch(/ok +rights +the user may refund/);
  expect(rights).toMatch(/ok +rights +the user may accept and decline/);
  expect(unwell(findings)).toEqual(['partial refunds: skipped']);
  expect(says(findings, 'partial refunds')).toContain(
    'cannot be known before a refund: the form takes any amount',
  );
});

for (const [action, outcome, words] of [
  ['Refund order', 'completed', /the user may not refund: transaction \d{16} is completed/],
  ['Accept', 'uncleared', /the user may not accept: transaction \d{16} is uncleared/],
] as const) {
  test(`a user with fewer rights: without ${action}`, async ({ port }) => {
    const button = new RegExp(`<button[^>]*>${action}</button>`);
    const sandbox = await dashboardWith(button, '', { control: true });
    await paid(sandbox, 'order-1', outcome);
    const findings = await examine(envOf(sandbox, port), {});
    await sandbox.close();
    expect(says(findings, 'rights')).toMatch(words);
    expect(says(findings, 'rights')).toContain('-> Give the user the role Administrator');
    expect(exitCodeOf(findings)).toBe(1);
  });
}

test('partial refunds are on: there was one', async ({ port }) => {
  const sandbox = await startSandbox({
    seed: 'doctor',
    control: true,
    around: (apps) => ({
      ...apps,
      api: {
        fetch: (request) =>
          apps.api.fetch(
            new Request(request.url.replace('partial_refunded', 'completed'), request),
          ),
      },
    }),
  });
  await paid(sandbox, 'order-1', 'completed');
  const findings = await examine(envOf(sandbox, port), {});
  await sandbox.close();
  expect(lines(findings, 'partial refunds')).toMatch(/ok .* on: transaction \d{16} was refunded/);
});

test('partial refunds are off: the form leaves no choice', async ({ port }) => {
  const sandbox = await dashboardWith(/<input(?=[^>]* id="amount")/, '<input readonly', {
    control: true,
  });
  await paid(sandbox, 'order-1', 'completed');
  const findings = await examine(envOf(sandbox, port), {});
  await sandbox.close();
  expect(says(findings, 'partial refunds')).toMatch(/^skipped .* off: [^]*-> Ask support@/);
  expect(exitCodeOf(findings)).toBe(0);
});

/** Answers 404 to everything. */
async function listening(port = 0): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(404, { connection: 'close' }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
