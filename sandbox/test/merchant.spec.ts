import { expect } from '@playwright/test';
import type { GatewayId } from '../core/gateways.ts';
import type { MerchantAction } from '../core/merchant-rules.ts';
import { act } from '../core/merchant.ts';
import { currentPayment, linkState, stateOf } from '../core/orders.ts';
import { answerChallenge, payByCard, playScenario } from '../core/paying.ts';
import { payByDetails } from '../core/paying-by-details.ts';
import type { TestWorld } from './support/world.ts';
import { statusesOf, test } from './support/world.ts';

const CARD = { holder: 'A', cvc: '123', expiry: { month: 1, year: 2099 } };

/** An order of this method, paid; by card where a number is given. */
function paid(core: TestWorld, method: GatewayId, card?: string) {
  const confirmation = core.confirmation(method);
  const { order, attempt } = confirmation;
  if (card) {
    payByCard(core.world, order, attempt, method, { ...CARD, number: card });
    const payment = currentPayment(order);
    answerChallenge(core.world, payment, payment.challenge?.token ?? '', 'Y');
  } else if (method === 'BILLINK') playScenario(core.world, order, attempt, method, 'Success');
  else if (method !== 'MISTERCASH') payByDetails(core.world, confirmation);
  return currentPayment(order);
}

const UNCLEARED_THEN_VOID = '4917300000000008';
const UNCLEARED_THEN_COMPLETED = '4462000000000003';

/**
 * What each action makes of an order; a dash where it cannot be taken (docs/facts/dashboard.md#transaction-details).
 */
const ACTIONS: readonly (readonly [
  GatewayId,
  string | undefined,
  Readonly<Record<MerchantAction, string>>,
])[] = [
  [
    'VISA',
    UNCLEARED_THEN_VOID,
    { accept: 'completed/completed', decline: 'void/void', ship: '-', cancel: '-' },
  ],
  [
    'VISA',
    '4111111111111111',
    { accept: '-', decline: '-', ship: 'shipped/completed', cancel: '-' },
  ],
  ['VISA', '4012001038488884', { accept: '-', decline: '-', ship: '-', cancel: '-' }],
  [
    'MISTERCASH',
    undefined,
    { accept: '-', decline: '-', ship: '-', cancel: 'cancelled/cancelled' },
  ],
  [
    'KLARNA',
    undefined,
    {
      accept: '-',
      decline: 'void/void',
      ship: 'shipped/uncleared',
      cancel: 'cancelled/cancelled',
    },
  ],
  [
    'BILLINK',
    undefined,
    {
      accept: '-',
      decline: 'void/void',
      ship: 'shipped/uncleared',
      cancel: 'cancelled/cancelled',
    },
  ],
  [
    'EINVOICE',
    undefined,
    {
      accept: 'completed/completed',
      decline: 'void/void',
      ship: 'shipped/uncleared',
      cancel: 'cancelled/cancelled',
    },
  ],
];

for (const [method, card, outcomes] of ACTIONS) {
  for (const [action, statuses] of Object.entries(outcomes) as [MerchantAction, string][]) {
    test(`${method} ${card ?? ''}: ${action} makes it ${statuses}`, ({ core }) => {
      const payment = paid(core, method, card);
      const before = statusesOf(payment.order);
      expect(act(core.world, payment, action)).toBe(statuses !== '-');
      expect(statusesOf(payment.order)).toBe(statuses === '-' ? before : statuses);
    });
  }
}

for (const [number, action, statuses] of [
  [UNCLEARED_THEN_VOID, 'accept', 'completed/completed'],
  [UNCLEARED_THEN_COMPLETED, 'decline', 'void/void'],
] as const) {
  test(`${action} of ${number} before its time: time changes nothing any more`, async ({
    core,
  }) => {
    const payment = paid(core, 'VISA', number);
    await core.pass(2);
    act(core.world, payment, action, 'Seen');
    await core.pass(60);
    expect(statusesOf(payment.order)).toBe(statuses);
    expect(stateOf(payment).comments).toEqual(['Seen']);
  });
}

test('what the merchant declined or cancelled cannot be paid again', ({ core }) => {
  for (const action of ['decline', 'cancel'] as const) {
    const payment = paid(core, 'KLARNA');
    act(core.world, payment, action);
    expect(linkState(payment.order, core.world.clock.now()), action).toBe('closed');
  }
});
