import { once } from 'node:events';
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { within, type Random, type Range } from './random.ts';

/** What a network does to those who use it. Milliseconds. */
export interface Weather {
  /** How long a request takes, and again its answer; nothing is delayed without it. */
  readonly delay?: Range | undefined;
  /** How long a connection may be idle before it is reset; never without it. */
  readonly idle?: Range | undefined;
}

/**
 * A new connection is not idle before its first request has had the time that it takes on a busy machine:
 * no load balancer resets one at once, and who sent an order onto it could not know that it may be sent again.
 */
const opening = 5_000;

/** A network of its own on loopback: whoever wants to reach a server goes through a port of it. */
export class Network {
  readonly #weather: Weather;
  readonly #random: Random;
  readonly #servers: Server[] = [];
  /** How many idle connections were reset. */
  resets = 0;

  constructor(weather: Weather, random: Random) {
    this.#weather = weather;
    this.#random = random;
  }

  /**
   * Opens a port that leads to this server.
   *
   * @returns the origin to tell everybody
   */
  async front(origin: string): Promise<string> {
    // Connections end by a reset or not at all.
    const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
      void this.#carry(origin, request, response);
    });
    if (this.#weather.idle) this.#resetIdle(server, this.#weather.idle);
    this.#servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const server of this.#servers) server.closeAllConnections();
    await Promise.all(this.#servers.map((server) => once(server.close(), 'close')));
  }

  async #carry(origin: string, from: IncomingMessage, to: ServerResponse): Promise<void> {
    await this.#delay();
    const { method, rawHeaders: headers } = from;
    const onward = ask(new URL(from.url ?? '/', origin), { method, headers, agent: false });
    onward.on('error', () => to.destroy());
    onward.on('response', (answer) => void this.#answer(answer, to));
    from.pipe(onward);
  }

  async #answer(answer: IncomingMessage, to: ServerResponse): Promise<void> {
    await this.#delay();
    to.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(to);
  }

  async #delay(): Promise<void> {
    const { delay } = this.#weather;
    if (delay) await pause(within(delay, this.#random));
  }

  /** Resets a connection once nothing was asked on it for a while, as load balancers do. */
  #resetIdle(server: Server, idle: Range): void {
    const timers = new Map<Socket, NodeJS.Timeout>();
    const wait = (socket: Socket, longer = 0): void => {
      const reset = (): void => {
        this.resets += 1;
        socket.resetAndDestroy();
      };
      timers.set(socket, setTimeout(reset, longer + within(idle, this.#random)));
    };
    server.on('connection', (socket: Socket) => {
      wait(socket, opening);
      socket.once('close', () => clearTimeout(timers.get(socket)));
    });
    server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
      clearTimeout(timers.get(socket));
      response.once('close', () => {
        if (!socket.destroyed) wait(socket);
      });
    });
  }
}
