import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

const CONNECTIONS = 64;

const report = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p99: z.number() }),
  '2xx': z.number(),
  non2xx: z.number(),
  errors: z.number(),
});

export interface Load {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
}

/** An order that both sides accept; autocannon puts another id into each. */
const ORDER = JSON.stringify({
  type: 'redirect',
  order_id: '[<id>]',
  currency: 'EUR',
  amount: 137,
  description: 'Three cups',
  payment_options: { redirect_url: 'https://shop.example/', cancel_url: 'https://shop.example/' },
});

export const orderWithId = (id: string): string => ORDER.replace('[<id>]', id);

/**
 * Loads an address from a process of its own.
 *
 * @throws when anything but success was answered: figures of refusals say nothing
 */
export async function load(method: 'GET' | 'POST', url: string, seconds: number): Promise<Load> {
  const post = ['-m', 'POST', '-I', '-b', ORDER, '-H', 'content-type=application/json'];
  const flags = ['-c', String(CONNECTIONS), '-d', String(seconds), '-j'];
  const args = [createRequire(import.meta.url).resolve('autocannon'), ...flags];
  if (method === 'POST') args.push(...post);
  const { stdout } = await promisify(execFile)(process.execPath, [...args, url]);
  const { requests, latency, '2xx': succeeded, non2xx, errors } = report.parse(JSON.parse(stdout));
  if (succeeded === 0 || non2xx > 0 || errors > 0) {
    const counts = `${succeeded} times 2xx, ${non2xx} times another status, ${errors} times nothing`;
    throw new Error(`${method} ${url.split('?')[0]} was answered ${counts}`);
  }
  return { rate: requests.average, p99: latency.p99 };
}
