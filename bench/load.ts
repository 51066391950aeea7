import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

const CONNECTIONS = 64;

const report = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p99: z.number() }),
  non2xx: z.number(),
});
export type Load = z.output<typeof report>;

/** An order by JSON; autocannon puts another id into each. */
export const ORDER = JSON.stringify({
  type: 'redirect',
  order_id: '[<id>]',
  currency: 'EUR',
  amount: 137,
  description: 'Three cups',
  payment_options: { redirect_url: 'https://shop.example/', cancel_url: 'https://shop.example/' },
});

/** Loads an address from a process of its own. */
export async function load(url: string, key: string, body?: string, seconds = 3): Promise<Load> {
  const post = ['-m', 'POST', '-I', '-b', body ?? '', '-H', 'content-type=application/json'];
  const flags = ['-c', String(CONNECTIONS), '-d', String(seconds), '-j', '-H', `api_key=${key}`];
  const args = ['node_modules/autocannon/autocannon.js', ...flags, ...(body ? post : []), url];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return report.parse(JSON.parse(stdout));
}
