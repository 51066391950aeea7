import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, Agent, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test as base, type Page } from '@playwright/test';
import { cli } from '../../../reporters/playwright-cli.ts';
import { slowPages } from '../../../fixtures/use/per-test/slow-pages.ts';
import { Network, type Weather } from '../../stress/network.ts';
import { randomOf, within } from '../../stress/random.ts';
import { coreFlows } from '../../stress/run.ts';

interface Reached {
  readonly url: string;
  readonly network: Network;
}

/** Puts a network in front of an echo server, or in front of a server behind another network. */
type Through = (weather: Weather, reached?: Reached) => Promise<Reached>;

const test = base.extend<{ through: Through; agent: Agent }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  through: async ({}, use) => {
    const open: Network[] = [];
    const server = createServer((asked, response) => {
      const { method, url } = asked;
      void text(asked).then((body) => response.end(`${method} ${url} ${body}`));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    await use(async (weather, reached) => {
      const network = new Network(weather, randomOf('a seed'));
      open.push(network);
      return { network, url: await network.front(reached?.url ?? `http://127.0.0.1:${port}`) };
    });
    for (const one of open) await one.close();
    server.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  agent: async ({}, use) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await use(agent);
    agent.destroy();
  },
});

/** Sends a request on a keep-alive connection. Returns the body of the response and the connection. */
async function ask(agent: Agent, url: string, body: string) {
  const asked = request(`${url}/where?a=b`, { method: 'POST', agent });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const { socket } = answer;
  return { body: await text(answer), socket };
}

test.describe('The network of the soak', () => {
  test('carries requests and answers as they are', async ({ through, agent }) => {
    const { url } = await through({});
    expect((await ask(agent, url, 'hello')).body).toBe('POST /where?a=b hello');
  });

  test('delays both ways', async ({ through, agent }) => {
    const { url } = await through({ delay: [150, 200] });
    const began = performance.now();
    await ask(agent, url, '');
    expect(performance.now() - began).toBeGreaterThanOrEqual(298);
  });

  test('resets a connection that is idle', async ({ through, agent }) => {
    const { url, network } = await through({ idle: [20, 40] });
    const { socket } = await ask(agent, url, '');
    await ended(socket);
    expect(network.resets).toBe(1);
  });

  test('resets no connection on which an answer is awaited', async ({ through, agent }) => {
    const slow = await through({ delay: [150, 200] });
    const { url, network } = await through({ idle: [20, 40] }, slow);
    expect((await ask(agent, url, 'slow')).body).toBe('POST /where?a=b slow');
    expect(network.resets).toBe(0);
  });
});

test('the soak runs the core flows as on an account, where documented minutes overlap', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'test', '--list', '--config=proof/stress/soak.config.ts'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        MULTISAFEPAY_TARGET: 'account',
        MULTISAFEPAY_API_KEY: 'a-key-that-is-asked-nothing',
        MULTISAFEPAY_API_URL: 'http://127.0.0.1:1/v1/json/',
        SOAK_FOLDER: test.info().outputPath(''),
        SOAK_IDS: coreFlows.join(','),
      },
    },
  );
  expect(stdout + stderr).toContain(`Total: ${coreFlows.length} tests`);
});

test('a seed is the same delays again, another one is others', () => {
  const delays = (seed: string): number[] => {
    const random = randomOf(seed);
    return Array.from({ length: 1_000 }, () => within([50, 2_000], random));
  };
  const some = delays('7');
  expect(delays('7')).toEqual(some);
  expect(delays('8')).not.toEqual(some);
  expect(Math.min(...some)).toBeGreaterThanOrEqual(50);
  expect(Math.min(...some)).toBeLessThan(60);
  expect(Math.max(...some)).toBeLessThan(2_000);
  expect(Math.max(...some)).toBeGreaterThan(1_800);
});

test('every page of a slowed browser is slow, also one that another page opens', async ({
  browser,
}) => {
  const usual = await work(await browser.newPage());
  const fixture = slowPages as unknown as (args: object, use: () => Promise<void>) => Promise<void>;
  await fixture({ browser, slowdown: 8 }, async () => {
    const page = await browser.newPage();
    await expect.poll(() => work(page)).toBeGreaterThan(3 * usual);
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => void open('about:blank'));
    const popup = await opened;
    await expect.poll(() => work(popup)).toBeGreaterThan(3 * usual);
  });
});

/** The shortest time that some work takes in the page. Milliseconds. */
const work = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      for (let sum = 0; sum < 20_000_000; sum += 1);
      return performance.now() - began;
    });
    return Math.min(...times);
  });

/** Resolves when a connection has ended, also by a reset. */
async function ended(socket: Socket): Promise<void> {
  socket.on('error', () => undefined);
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
}
