import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, test as base } from '@playwright/test';
import { examineTunnel } from '../../../fixtures/doctor/webhook.ts';
import { addressesIn, openTunnel } from '../../../fixtures/run/tunnel.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { notMadeIn } from '../../../fixtures/report/not-made.ts';
import { readInbox, whyNotReached } from '../../../fixtures/shop/inbox.ts';
import { startShop, type ShopServer } from '../../../fixtures/shop/server.ts';
import { check, is, nothing } from '../../../fixtures/verdict/check.ts';
import { unlessUnreachable } from '../../../fixtures/verdict/notification.ts';
import { Notifications } from '../../../fixtures/witnesses/notifications.ts';
import { cli } from '../../../reporters/playwright-cli.ts';
import { startSandbox, type Sandbox } from '../../../sandbox/start.ts';
import { sandboxAsAccount } from '../../sandbox-as-account.ts';

const test = base.extend<{ shop: ShopServer; account: Sandbox }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  shop: async ({}, use) => {
    const shop = await startShop('run');
    await use(shop);
    await shop.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  account: async ({}, use) => {
    const sandbox = await startSandbox({ seed: 'tunnel' });
    await use(sandbox);
    await sandbox.close();
  },
});

/** The command of a tunnel that behaves like this. */
const command = (how: string): string =>
  `"${process.execPath}" proof/selftests/run/tunnel/stand-in.mjs {port} ${how}`;

/** Whether anything listens at an address. */
async function isOpen(address: string): Promise<boolean> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

test.describe('The address that a tunnel prints', () => {
  /** As those tunnels print them. */
  const lines: Readonly<Record<string, readonly [line: string, addresses: readonly string[]]>> = {
    'cloudflared, its terms': [
      'INF Thank you for trying Cloudflare Tunnel. ... by following: https://developers.cloudflare.com/cloudflare-one/connections/connect-apps (https://www.cloudflare.com/website-terms/)',
      [],
    ],
    'cloudflared, its settings': [
      'INF Settings: map[ha-connections:1 protocol:quic url:http://127.0.0.1:8099]',
      [],
    ],
    'cloudflared, its address': [
      '2026-11-29T03:17:01Z INF |  https://some-four-plain-words.trycloudflare.com   |',
      ['https://some-four-plain-words.trycloudflare.com/'],
    ],
    'ngrok --log stdout': [
      't=2026 lvl=info msg="started tunnel" obj=tunnels name=command_line addr=http://localhost:8099 url=https://a1b2.ngrok-free.app',
      ['https://a1b2.ngrok-free.app/'],
    ],
    'ssh to localhost.run': [
      '\u001B[1mabc.lhr.life\u001B[0m tunneled with tls termination, https://abc.lhr.life',
      ['https://abc.lhr.life/'],
    ],
    'ssh to localhost.run, its welcome': [
      'Follow us at https://twitter.com/localhost_run, docs at https://localhost.run/docs/, or https://admin.localhost.run/.',
      [],
    ],
    localtunnel: ['your url is: https://tall-cats-run.loca.lt', ['https://tall-cats-run.loca.lt/']],
    'a live host, and one by http': ['https://api.multisafepay.com http://abc.lhr.life', []],
  };
  for (const [title, [line, addresses]] of Object.entries(lines)) {
    test(title, () => expect(addressesIn(line, '8099')).toEqual(addresses));
  }
});

test('notifications come through a tunnel, which ends with its shell', async ({ shop }) => {
  const tunnel = await openTunnel(command('good'), shop);
  expect(await tunnel.whyNot()).toBeUndefined();
  const url = tunnel.url ?? '';
  const order = 'e2e-run-1';
  const address = `${url}${shop.receiverPath}?transactionid=${order}`;
  await fetch(address, { method: 'POST', body: '{}' });
  expect(await readInbox(shop.url, order)).toHaveLength(1);
  shop.watchReach(() => tunnel.whyNot());
  expect(await whyNotReached(shop.url)).toBeUndefined();
  await tunnel.close();
  expect(await isOpen(url)).toBe(false);
  expect(await whyNotReached(shop.url)).toMatch(/^the tunnel ended .* during the run$/);
});

for (const [how, why] of [
  ['dies', /^the tunnel ended with code 9 during the run$/],
  ['stale', /^the tunnel no longer leads here: 127\.0\.0\.1:\d+ answers 502/],
] as const) {
  test(`checks that fail as a tunnel ${how} were not made; what one that came says stays`, async ({
    shop,
  }) => {
    const tunnel = await openTunnel(command(how), shop);
    shop.watchReach(() => tunnel.whyNot());
    const notifications = new Notifications(shop.url, 'key', new Journal());
    const missing = check('notification.received', is('at least 1'), 0);
    const wrong = check('notification.fault', nothing, 'its signature does not fit');
    const other = check('api.status', is('completed'), 'declined');
    const checks = [missing, wrong, other];
    expect(await unlessUnreachable(notifications, checks)).toEqual(checks);
    expect(notMadeIn(test.info())).toEqual([]);
    const address = `${tunnel.url}${shop.receiverPath}?transactionid=e2e-run-1`;
    await fetch(address, { method: 'POST', body: '{}' }).catch(() => undefined);
    expect(await unlessUnreachable(notifications, checks)).toEqual([wrong, other]);
    expect(notMadeIn(test.info())).toEqual([
      { part: 'notification', why: expect.stringMatching(why) },
    ]);
    await tunnel.close();
  });
}

const failing: Readonly<Record<string, RegExp>> = {
  silent: /^the tunnel did not come up: it printed no address$/,
  ends: /^the tunnel did not come up: it ended with code 7$/,
  elsewhere: /^the tunnel did not come up: 127\.0\.0\.1:\d+ answers 502, but nothing comes back$/,
};

for (const [how, why] of Object.entries(failing)) {
  test(`a tunnel that does not come up: ${how}`, async ({ shop }) => {
    const tunnel = await openTunnel(command(how), shop, 4_000);
    expect(tunnel.url).toBeUndefined();
    expect(await tunnel.whyNot()).toMatch(why);
    await tunnel.close();
  });
}

test('the doctor tries the tunnel, and a run would go on without it', async () => {
  const well = await examineTunnel(command('good'), 10_000);
  expect(well).toMatchObject({ state: 'ok', says: 'the tunnel leads to this machine' });
  const without = await examineTunnel(command('ends'), 10_000);
  expect(without.state).toBe('skipped');
  expect(without.says).toMatch(/^the tunnel did not come up: it ended with code 7; they are not/);
});

test('its environment has no variable of the suite', async ({ shop }) => {
  process.env.MULTISAFEPAY_CANARY = 'canary';
  const file = test.info().outputPath('env');
  const tunnel = await openTunnel(`env > "${file}" # {port}`, shop, 4_000);
  delete process.env.MULTISAFEPAY_CANARY;
  await tunnel.close();
  expect(readFileSync(file, 'utf8')).toContain('PATH=');
  expect(readFileSync(file, 'utf8')).not.toMatch(/^(MULTISAFEPAY|RUN|SANDBOX|NOTICE)_/m);
});

test('ends with the process that has opened it, however that ends', async () => {
  const opener = spawn(
    process.execPath,
    ['--import', 'tsx', 'proof/selftests/run/tunnel/opener.ts', command('good')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [address] = (await once(createInterface(opener.stdout), 'line')) as [string];
  expect(await isOpen(address)).toBe(true);
  opener.kill('SIGKILL');
  await once(opener, 'close');
  await expect.poll(() => isOpen(address)).toBe(false);
});

test.describe('A run', () => {
  // A crowded machine takes minutes for a run with a browser.
  test.describe.configure({ timeout: 900_000 });

  const lone = 'Bancontact 67034500054620008 is Completed';

  /** Starts a run of one test on an account, with a tunnel. */
  function start(account: Sandbox, tunnel: string) {
    const { PATH, HOME } = process.env;
    const env = {
      PATH,
      HOME,
      ...sandboxAsAccount(account),
      MULTISAFEPAY_DASHBOARD_EMAIL: '',
      MULTISAFEPAY_DASHBOARD_PASSWORD: '',
      MULTISAFEPAY_WEBHOOK_TUNNEL: tunnel,
      PLAYWRIGHT_JSON_OUTPUT_NAME: test.info().outputPath('report.json'),
    };
    const output = test.info().outputPath('results');
    const parts = [cli, 'test', '--grep', lone, '--reporter=json', '--retries=0'];
    const more = ['--trace=off', `--output=${output}`];
    return spawn(process.execPath, [...parts, ...more], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Runs it to its end. */
  async function run(account: Sandbox, tunnel: string) {
    const child = start(account, tunnel);
    const closed = once(child, 'close') as Promise<[number | null]>;
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const [code] = await closed;
    const report = readFileSync(test.info().outputPath('report.json'), 'utf8');
    const notMade = /"not made: notification",\s*"description": "([^"]*)"/.exec(report)?.[1];
    const verdicts = [
      ...report.matchAll(/"contentType": "application\/json",\s*"body": "([^"]*)"/g),
    ]
      .map(([, body = '']) => Buffer.from(body, 'base64').toString())
      .join('\n');
    return {
      code,
      output: out + err,
      notMade,
      areChecked:
        verdicts.includes('notification.received') || verdicts.includes('notification.status"'),
    };
  }

  test('is notified through its tunnel', async ({ account }) => {
    const { code, output, notMade, areChecked } = await run(account, command('good'));
    expect(code, output).toBe(0);
    expect(output).toMatch(/^Tunnel: 127\.0\.0\.1:\d+ leads here$/m);
    expect(output).not.toContain('canary');
    expect({ notMade, areChecked }).toEqual({ notMade: undefined, areChecked: true });
  });

  const without: Readonly<Record<string, readonly [tunnel: string, why: RegExp]>> = {
    'that is not there': ['', /^none can reach this machine/],
    'that ends at once': [command('ends'), /^the tunnel did not come up: it ended with code 7$/],
    'that dies at the notification': [
      command('dies'),
      /^the tunnel ended with code 9 during the run$/,
    ],
    'that no longer leads here': [
      command('stale'),
      /^the tunnel no longer leads here: .* answers 502/,
    ],
  };
  for (const [title, [tunnel, why]] of Object.entries(without)) {
    test(`with a tunnel ${title} is green, and says that nothing was checked`, async ({
      account,
    }) => {
      const { code, output, notMade, areChecked } = await run(account, tunnel);
      expect(code, output).toBe(0);
      expect(notMade).toMatch(why);
      expect(areChecked).toBe(false);
    });
  }

  test('takes its tunnel along when it is terminated', async ({ account }) => {
    const child = start(account, command('good'));
    let output = '';
    const host = await new Promise<string | undefined>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        const [, found] = /^Tunnel: (\S+) leads here$/m.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once('close', () => resolve(undefined));
    });
    expect(host, output).toBeDefined();
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(await isOpen(`http://${host}`)).toBe(false);
  });
});
