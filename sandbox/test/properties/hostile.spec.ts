import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import type { HostileRequest } from './hostile.ts';
import { hostileRequests, SCRIPT } from './hostile.ts';
import { transactionsOf } from './invariants.ts';
import type { Stage } from './stage.ts';
import { setStage } from './stage.ts';

/** All 10,000 of the bench: HOSTILE_REQUESTS=10000. */
const REQUESTS = Number(process.env['HOSTILE_REQUESTS'] ?? 1000);
const SEED = Number(process.env['PROPERTY_SEED'] ?? 2026);

/** Everything that may not change. */
const stateOf = ({ world, orders }: Stage): string =>
  JSON.stringify([
    [...world.store.transactions()].length,
    orders.flatMap((order) => transactionsOf(order).map(({ id, history }) => [id, history])),
  ]);

async function send(stage: Stage, request: HostileRequest): Promise<Response> {
  const { address, method, body, withKey, headers } = request;
  return stage.send(`http://${address.origin}.test${address.path}`, {
    method,
    ...(method !== 'GET' && { body }),
    headers: { ...headers, ...(withKey && { api_key: stage.apiKey }) },
  });
}

test('hostile requests change nothing, break nothing and are shown as text', async () => {
  const stage = await setStage('hostile');
  const text = { first_name: SCRIPT, last_name: SCRIPT, locale: 'en_US' };
  const { body } = await stage.client.order({ description: SCRIPT, items: SCRIPT, customer: text });
  const order = stage.world.store.byOrderId(body.data.order_id);
  if (!order) throw new Error('No order');
  await stage.follow(order, body.data);
  const before = stateOf(stage);
  let pages = 0;

  const harmless = fc.asyncProperty(hostileRequests, async (request) => {
    const response = await send(stage, request);
    if (response.status === 200 && response.headers.get('content-type') === 'text/event-stream')
      return;
    const answer = await response.text();
    if (response.headers.get('content-type')?.startsWith('text/html')) pages += 1;
    const markup = response.headers.get('content-type')?.startsWith('text/html') ? answer : '';
    expect({
      failed: response.status >= 500 && response.status !== 501,
      script: /<script>alert|<img src=x/.test(markup),
      changed: stateOf(stage) !== before,
    }).toEqual({ failed: false, script: false, changed: false });
  });
  const { failed, counterexample, errorInstance } = await fc.check(harmless, {
    numRuns: REQUESTS,
    seed: SEED,
  });
  await stage.end();
  expect({ failed, counterexample, why: String(errorInstance) }).toMatchObject({ failed: false });
  expect(pages, 'some of them were answered with pages').toBeGreaterThan(REQUESTS / 20);
});
