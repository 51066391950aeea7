import { expect, test } from '@playwright/test';
import { Client } from './support/client.ts';
import { Control } from './support/control.ts';
import { Program } from './support/program.ts';

const OPTIONS = ['--json', '--control', '--clock', '2026-01-01T12:00:00'];

/** All that a process of its own says about orders, a payment, a refund and time: byte for byte, but for its ports and the token of its control endpoint. */
async function runOf(seed: string): Promise<string> {
  const program = new Program(...OPTIONS, '--seed', seed);
  const told = await program.told();
  const texts: string[] = [JSON.stringify(told)];
  const client = new Client(told, async (input, init) => {
    const response = await fetch(input, init);
    texts.push(await response.clone().text());
    return response;
  });
  await client.order({ order_id: 'left', seconds_active: 60, customer: { locale: 'nl_BE' } });
  const id = await client.paid({ order_id: 'paid', payment_options: {} });
  await client.refund(id, { amount: 37 });
  const control = new Control(told);
  texts.push(JSON.stringify(await control.ask('POST', 'clock', { advance: { days: 1 } })));
  for (const path of ['orders/left', 'orders/paid', 'transactions', 'me', 'auth/api_token']) {
    await client.call('GET', path);
  }
  await program.stop();
  const token = new URL(told.controlUrl ?? '').pathname;
  return texts
    .join('\n')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'here')
    .replaceAll(token, '');
}

test('the same seed and moment in two processes: every byte is the same, of another seed not', async () => {
  const [first, second, other] = await Promise.all([runOf('mine'), runOf('mine'), runOf('other')]);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
  expect(first).toContain('"created":"2026-01-01T12:00:00"');
  expect(first).toContain('"status":"expired"');
});
