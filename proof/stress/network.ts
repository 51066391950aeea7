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

/** What a network does to its traffic. Milliseconds. */
export interface Weather {
  /** Delay of a request, and again of its response. Default: none. */
  readonly delay?: Range | undefined;
  /** A connection is reset after so much idle time. Default: never. */
  readonly idle?: Range | undefined;
}

/**
 * Grace period of a new connection, long enough for its first request on a busy machine. No load balancer resets
 * a connection at once, and a client could not know whether an order sent on it may be sent again.
 */
const opening = 5_000;

/** A network on loopback: each server behind it is reached through a port of its own. */
export class Network {
  readonly #weather: Weather;
  readonly #random: Random;
  readonly #servers: Server[] = [];
  /** Number of idle connections that were reset. */
  resets = 0;

  constructor(weather: Weather, random: Random) {
    this.#weather = weather;
    this.#random = random;
  }

  /**
   * Opens a port that leads to this server.
   *
   * @returns its public origin
   */
  async front(origin: string): Promise<string> {
    // Connections end only by a reset.
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

  /** Resets a connection without requests for a while, as load balancers do. */
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
