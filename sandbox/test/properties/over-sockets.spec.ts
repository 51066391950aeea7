import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import type { Sandbox } from '../../start.ts';
import type { RawAnswer } from '../support/raw.ts';
import { ask } from '../support/raw.ts';
import { Merchant } from '../support/merchant.ts';
import type { Told } from '../support/program.ts';
import { Program } from '../support/program.ts';
import type { Order } from './accepted.ts';
import { orders } from './accepted.ts';
import type { HostileRequest } from './hostile.ts';
import { hostileRequests } from './hostile.ts';

/** More of them: SOCKET_REQUESTS=10000. Another seed at every run, which a failure names: SOCKET_SEED=7. */
const RUNS = Number(process.env['SOCKET_REQUESTS'] ?? 300);
const SEED = Number(process.env['SOCKET_SEED'] ?? Date.now() % 2 ** 31);
const SETTINGS = { numRuns: RUNS, seed: SEED } as const;

const ORIGINS = {
  api: 'apiUrl',
  pay: 'paymentUrl',
  acs: 'authenticationUrl',
  dashboard: 'dashboardUrl',
} as const satisfies Record<string, keyof Sandbox>;

/** Sends a request as it is: a reset or a time-out is an error. */
const send = (url: URL | string, asked: Parameters<typeof ask>[1]): Promise<RawAnswer> =>
  ask(url, { signal: AbortSignal.timeout(5_000), ...asked });

/** Nothing of the sandbox may have failed. */
async function expectSound(program: Program, told: Told): Promise<void> {
  expect((await send(told.apiUrl, {})).status).toBe(401);
  expect(await program.stop()).toMatchObject({ code: 0, errors: '' });
}

async function check<Value>(
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => Promise<void>,
): Promise<void> {
  const { failed, counterexample, errorInstance } = await fc.check(
    fc.asyncProperty(values, holds),
    SETTINGS,
  );
  const why = `SOCKET_SEED=${SEED}: ${JSON.stringify(counterexample)} ${String(errorInstance)}`;
  expect(failed, why).toBe(false);
}

test.beforeEach(() => {
  process.stdout.write(`SOCKET_SEED=${SEED}\n`);
  test.setTimeout(120_000 + RUNS * 100);
});

test('hostile requests over the network are answered, none with a failure', async () => {
  const program = new Program('--json');
  const told = await program.told();
  await check(
    hostileRequests,
    async ({ address, method, body, withKey, headers }: HostileRequest) => {
      const origin = new URL(told[ORIGINS[address.origin as keyof typeof ORIGINS]]);
      const answer = await send(origin, {
        path: address.path,
        method,
        body,
        headers: { ...headers, ...(withKey && { api_key: told.apiKey }) },
      });
      if (answer.status >= 500 && answer.status !== 501)
        throw new Error(`${answer.status} ${answer.text}`);
    },
  );
  await expectSound(program, told);
});

test('what is accepted can be shown, followed, told and read, whatever it says', async () => {
  const program = new Program('--json');
  const told = await program.told();
  const merchant = await Merchant.signIn(told);
  let placed = 0;
  const fine = (what: string, { status, text }: RawAnswer): void => {
    if (status >= 500) throw new Error(`${what}: ${status} ${text}`);
  };

  await check(orders, async (order: Order) => {
    const headers = { api_key: told.apiKey };
    const body = JSON.stringify(order);
    const answer = await send(`${told.apiUrl}orders`, { method: 'POST', headers, body });
    fine('order', answer);
    if (answer.status !== 200) return;
    placed += 1;
    const { data } = JSON.parse(answer.text) as { data: { payment_url: string; order_id: string } };
    const page = data.payment_url.replace(/\?.*/, '');
    for (const shown of ['', 'status', 'result', 'cancel', 'result']) {
      fine(`the page ${shown}`, await send(`${page}${shown}`, {}));
    }
    const read = await send(`${told.apiUrl}orders/${encodeURIComponent(data.order_id)}`, {
      headers,
    });
    fine('the order', read);
    const { transaction_id: id } = (JSON.parse(read.text) as { data: { transaction_id: number } })
      .data;
    for (const path of [`connect/redirect?mspid=${id}`])
      fine(path, await send(`${told.paymentUrl}${path}`, {}));
    const details = await merchant.open(`transactions/${id}`);
    if (details.status !== 200) throw new Error(`the dashboard: ${details.status}`);
    fine('the list', await send(`${told.apiUrl}transactions?limit=5`, { headers }));
    fine('the start page', await send(new URL('/live/orders', told.apiUrl), {}));
  });
  expect(placed, 'many of them are accepted').toBeGreaterThan(RUNS / 10);
  await merchant.open('transactions');
  expect(merchant.browser.status).toBe(200);
  await expectSound(program, told);
});
