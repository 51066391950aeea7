import { once } from 'node:events';
import { createServer, request, Agent, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test as base, type Page } from '@playwright/test';
import { slowPages } from '../../fixtures/worker/slow-pages.ts';
import { Network, type Weather } from '../../scripts/soak/network.ts';
import { randomOf, within } from '../../scripts/soak/random.ts';

/** A server that answers with what it was asked, after so many milliseconds; and networks in front of it. */
interface Reached {
  slowness: number;
  through(weather: Weather): Promise<{ readonly url: string; readonly network: Network }>;
}

const test = base.extend<{ reached: Reached; agent: Agent }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  reached: async ({}, use) => {
    const open: (Network | Server)[] = [];
    const server = createServer((asked, response) => {
      const { method, url } = asked;
      void text(asked).then((body) =>
        setTimeout(() => response.end(`${method} ${url} ${body}`), it.slowness),
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const it: Reached = {
      slowness: 0,
      async through(weather) {
        const network = new Network(weather, randomOf('a seed'));
        open.push(network);
        return { network, url: await network.front(`http://127.0.0.1:${port}`) };
      },
    };
    await use(it);
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

/** Asks by a connection that is kept; resolves with what came back and the connection. */
async function ask(agent: Agent, url: string, body: string) {
  const asked = request(`${url}/where?a=b`, { method: 'POST', agent });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const { socket } = answer;
  return { said: await text(answer), socket };
}

test.describe('The network of the soak', () => {
  test('carries requests and answers as they are', async ({ reached, agent }) => {
    const { url } = await reached.through({});
    expect((await ask(agent, url, 'hello')).said).toBe('POST /where?a=b hello');
  });

  test('delays both ways', async ({ reached, agent }) => {
    const { url } = await reached.through({ delay: [150, 200] });
    const began = performance.now();
    await ask(agent, url, '');
    expect(performance.now() - began).toBeGreaterThanOrEqual(298);
  });

  test('resets a connection that is idle', async ({ reached, agent }) => {
    const { url, network } = await reached.through({ idle: [20, 40] });
    const { socket } = await ask(agent, url, '');
    await ended(socket);
    expect(network.resets).toBe(1);
  });

  test('resets no connection on which an answer is awaited', async ({ reached, agent }) => {
    reached.slowness = 300;
    const { url, network } = await reached.through({ idle: [20, 40] });
    expect((await ask(agent, url, 'slow')).said).toBe('POST /where?a=b slow');
    expect(network.resets).toBe(0);
  });
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
  const work = async (page: Page): Promise<number> => {
    const times = Array.from({ length: 5 }, () =>
      page.evaluate(() => {
        const began = performance.now();
        for (let sum = 0; sum < 20_000_000; sum += 1);
        return performance.now() - began;
      }),
    );
    return Math.min(...(await Promise.all(times)));
  };
  const usual = await work(await browser.newPage());
  const fixture = slowPages as unknown as (args: object, use: () => Promise<void>) => Promise<void>;
  await fixture({ browser, slowdown: 8 }, async () => {
    const page = await browser.newPage();
    expect(await work(page)).toBeGreaterThan(3 * usual);
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void open('about:blank')),
    ]);
    expect(await work(popup)).toBeGreaterThan(3 * usual);
  });
});

/** Resolves once a connection was reset. */
async function ended(socket: Socket): Promise<void> {
  socket.on('error', () => undefined);
  if (!socket.closed) await once(socket, 'close');
}
