import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import {
  chromium,
  expect,
  test as base,
  type Browser,
  type BrowserContext,
} from '@playwright/test';
import { ApiClient } from '../../../fixtures/api/client.ts';
import { Guard } from '../../../fixtures/network/guard.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { lockedLaunch } from '../../../fixtures/network/launch.ts';
import { send } from '../../../fixtures/network/send.ts';
import { cli } from '../../../reporters/playwright-cli.ts';
import { attemptAt, everyAttempt, hostilePage, serviceWorker } from './outside/hostile-page.ts';
import type { Attempt } from './outside/hostile-page.ts';
import { proxyVariables, recordForeign, recordProxy, serve, settle } from './outside/recorders.ts';
import type { Recorder } from './outside/recorders.ts';

interface World {
  /** The address of the hostile page. */
  readonly site: string;
  readonly proxy: Recorder;
  readonly foreign: Recorder;
  /** The environment variables that name the proxy. */
  readonly variables: Record<string, string>;
  /** Opens a browser as the suite does. The browser's own environment always names the proxy. */
  readonly open: () => Promise<Browser>;
  /** Names the proxy in the environment of the suite too, until the test ends. */
  readonly nameProxy: () => void;
}

const test = base.extend<{ world: World }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  world: async ({}, use) => {
    const [proxy, foreign] = await Promise.all([recordProxy(), recordForeign()]);
    const page = hostilePage(foreign.host);
    const site = await serve(({ url = '' }, response) => {
      if (url.startsWith('/redirect?')) {
        response.writeHead(302, { location: url.slice('/redirect?'.length) }).end();
      } else if (url === '/worker.js') {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        response.end(serviceWorker(foreign.host));
      } else {
        response.writeHead(200, page.headers).end(page.html);
      }
    });
    const variables = proxyVariables(`http://clerk:canary@${proxy.host}`);
    const closing: (() => Promise<void>)[] = [];
    const open = async (): Promise<Browser> => {
      const { options, close } = await lockedLaunch({
        env: { ...process.env, ...variables },
        ...(process.env.RUN_BROWSER_PATH && { executablePath: process.env.RUN_BROWSER_PATH }),
      });
      const browser = await chromium.launch(options);
      closing.push(() => browser.close(), close);
      return browser;
    };
    const before = { ...process.env };
    const nameProxy = (): void => void Object.assign(process.env, variables);
    await use({ site: site.url, proxy, foreign, variables, open, nameProxy });
    process.env = before;
    for (const close of closing) await close();
    [proxy, foreign, site].forEach((it) => it.close());
  },
});

/** Attempts that the browser does not report. They make no connection. */
const untold: ReadonlySet<Attempt> = new Set([
  'dns-prefetch',
  'icon',
  'preconnect',
  'report-to',
  'speculation',
  'worker-webtransport',
] as const);
const told = everyAttempt.filter((it) => !untold.has(it));

const attempted = ({ refused }: Guard): Attempt[] =>
  told.filter((attempt) => refused.some(({ host }) => attemptAt(host) === attempt));

/** Opens the hostile page. Returns when the guard has seen each attempt and WebRTC has finished. */
async function attack({
  foreign,
  open,
  proxy,
  site,
}: World): Promise<{ guard: Guard; reasons: string[] }> {
  const reasons: string[] = [];
  const guard = new Guard((reason) => reasons.push(reason));
  const context: BrowserContext = await (await open()).newContext();
  await guard.watch(context);
  const page = await context.newPage();
  await page.goto(site);
  await expect.poll(() => attempted(guard), { timeout: 20_000 }).toEqual(told);
  const arrived = (): number => foreign.received.length + proxy.received.length;
  const looked = (): Promise<boolean> =>
    page.evaluate('peers.every((it) => it.iceGatheringState === "complete")');
  await expect.poll(async () => arrived() > 0 || (await looked()), { timeout: 20_000 }).toBe(true);
  return { guard, reasons };
}

test('a page reaches no other host, whatever it tries, and the report names each', async ({
  world,
}) => {
  const { guard, reasons } = await attack(world);
  expect(await settle(world.foreign), 'at the foreign address').toEqual([]);
  expect(world.proxy.received, 'at the proxy').toEqual([]);
  const page = new URL(world.site).host;
  expect(guard.refused).toEqual(
    expect.arrayContaining([
      { type: 'script', host: 'script.example', page: `${page}/` },
      { type: 'fetch', host: 'service-worker.example', page: `${page}/worker.js` },
      { type: 'webrtc', host: 'stun.example', page: `${page}/` },
    ]),
  );
  expect(reasons).toContainEqual(expect.stringMatching(/^refused to contact http:\/\/redirect\./));
});

test('nor does it through the proxy that the company needs', async ({ world }) => {
  world.nameProxy();
  await attack(world);
  expect(await settle(world.foreign), 'at the foreign address').toEqual([]);
  expect(world.proxy.received, 'at the proxy').toEqual([]);
});

/** What the proxy sees of a request: the host name, and that the content is encrypted. */
const tunnelTo = (host: string): string =>
  `CONNECT ${host}:443 for Basic ${Buffer.from('clerk:canary').toString('base64')}, then TLS`;

test('a test host is reached through the proxy that the company needs', async ({ world }) => {
  world.nameProxy();
  const context = await (await world.open()).newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto('https://testpayv2.multisafepay.com/connect/1?canary');
  await expect(page.locator('body')).toContainText('Visa');
  expect(new Set(world.proxy.received)).toEqual(new Set([tunnelTo('testpayv2.multisafepay.com')]));
});

const apiUrl = 'https://testapi.multisafepay.com/v1/json/';

test('the API client goes through it as well, and the proxy sees no key', async ({ world }) => {
  world.nameProxy();
  // The stand-in for the API behind the proxy has its own certificate.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  const client = new ApiClient({ url: apiUrl, key: 'canary-key' }, new Journal(), []);
  expect(await client.gateways()).toMatchObject([{ id: 'VISA' }]);
  expect(world.proxy.received).toEqual([tunnelTo('testapi.multisafepay.com')]);
});

test('a certificate of somebody else ends the API client', async ({ world }) => {
  world.nameProxy();
  const client = new ApiClient({ url: apiUrl, key: 'canary-key' }, new Journal(), []);
  await expect(client.gateways()).rejects.toThrow(/got no answer: self-signed certificate$/);
  expect(world.proxy.received).toEqual([tunnelTo('testapi.multisafepay.com')]);
});

test('nothing past the browser asks the proxy for another host', async ({ world }) => {
  world.nameProxy();
  expect((await send(world.site)).status).toBe(200);
  for (const url of ['https://api.multisafepay.com/', `http://${world.foreign.host}/`]) {
    await expect(send(url)).rejects.toThrow(/^refused to contact/);
  }
  expect(world.proxy.received).toEqual([]);
  expect(world.foreign.received).toEqual([]);
});

/** Runs the suite in a separate process, with the proxy in its environment. */
async function run(world: World, env: NodeJS.ProcessEnv, ...parts: string[]) {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [cli, 'test', '--reporter=list', ...parts], {
    env: { PATH, HOME, ...world.variables, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'exit');
  return { output: output + errors, exitCode: child.exitCode };
}

test('a run on the sandbox asks no proxy for anything', async ({ world }) => {
  test.slow();
  const paid = ['--workers=1', '--grep=Bancontact QR code|cannot be used again'];
  const { output, exitCode } = await run(world, { MULTISAFEPAY_TARGET: 'sandbox' }, ...paid);
  expect(exitCode, output).toBe(0);
  expect(output).toMatch(/[1-9]\d* passed/);
  expect(world.proxy.received).toEqual([]);
});

test('a run on an account asks the proxy for the API, and not for the webhook', async ({
  world,
}) => {
  test.slow();
  const { output } = await run(world, {
    MULTISAFEPAY_API_KEY: 'canary-key',
    MULTISAFEPAY_WEBHOOK_URL: 'https://tunnel.example/',
    MULTISAFEPAY_WEBHOOK_PORT: '8099',
  });
  expect(output).toContain('Environment unavailable: GET https://testapi.multisafepay.com got no');
  expect(output).not.toContain('canary');
  expect(new Set(world.proxy.received)).toEqual(new Set([tunnelTo('testapi.multisafepay.com')]));
});
