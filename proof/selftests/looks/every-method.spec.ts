import { combinations, optionsFor } from '../../looks/combinations.ts';
import type { SandboxOptions } from '../../../sandbox/start.ts';
import { startSandbox } from '../../../sandbox/start.ts';
import { Browser } from '../../../sandbox/test/support/browser.ts';
import { Client } from '../../../sandbox/test/support/client.ts';
import { expect, test } from '../../../sandbox/test/support/test.ts';

/** One method per kind of page, with the values sent on each of its pages in turn. */
const STEPS = {
  IDEAL: [['scenario', { scenario: 'Cancelled' }]],
  EPS: [
    ['bic', { bic: 'RZOOAT2L420' }],
    ['scenario', { scenario: 'Completed' }],
  ],
  DOTPAY: [
    ['sending-bank', { email: 'a@b.pl', phone: '601234567', 'sending-bank': 'mBank' }],
    ['scenario', { scenario: 'Completed' }],
  ],
  BILLINK: [
    ['customer-type', { 'customer-type': 'private' }],
    ['scenario', { scenario: 'Failure' }],
  ],
  MYBANK: [['bank', { bank: 'Credito Artigiano' }]],
  BANKTRANS: [
    ['bank-country', { 'your-bank-account': 'NL87ABNA0000000001', 'bank-country': 'DE' }],
  ],
  MBWAY: [['phone', { 'mb-way-phone': '912345678' }]],
  VVVGIFTCRD: [['card-number', { 'card-number': '111115', 'security-code': '1234' }]],
  AMAZONBTN: [
    ['Amazon Pay', {}],
    ['scenario', { scenario: 'Completed' }],
  ],
} as const;

for (const member of combinations()) {
  test(`pays every kind of method in combination ${member.name}`, async () => {
    const { variants, ...others } = optionsFor(member);
    // Delays matter only in a browser. Over HTTP they only slow the test down.
    const story = await payAll({ ...others, variants: { ...variants, pace: 'prompt' } });
    expect(story).toEqual({
      IDEAL: 'void/void',
      EPS: 'completed/completed',
      DOTPAY: 'completed/completed',
      BILLINK: 'declined/declined',
      MYBANK: 'initialized/initialized',
      BANKTRANS: 'initialized/initialized',
      MBWAY: 'completed/completed',
      VVVGIFTCRD: 'completed/completed',
      AMAZONBTN: 'completed/initialized',
    });
  });
}

/** Pays with every method at once. Returns the status of each order and of its transaction. */
async function payAll(options: SandboxOptions): Promise<Record<string, string>> {
  const sandbox = await startSandbox(options);
  const client = new Client(sandbox);
  const stories = Object.entries(STEPS).map(async ([gateway, steps]) => {
    const { data } = (await client.order({ gateway, amount: 1137 })).body;
    const shopper = await new Browser().open(`${data.payment_url}&method=${gateway}`);
    for (const [has, typed] of steps) await shopper.submit(has, typed);
    const { status, financial_status: financial } = await client.get(data.order_id);
    return [gateway, `${status}/${financial}`] as const;
  });
  const story = Object.fromEntries(await Promise.all(stories));
  await sandbox.close();
  return story;
}
