import { expect } from '@playwright/test';
import { chooseMethod } from '../core/attempts.ts';
import type { GatewayId } from '../core/gateways.ts';
import { GATEWAYS } from '../core/gateways.ts';
import { answerChallenge, payByCard, playScenario } from '../core/paying.ts';
import { payByAccount, payByAmount, payByBank, payByDetails } from '../core/paying-by-details.ts';
import type { Confirmation } from '../core/paying-by-details.ts';
import { currentPayment, linkState } from '../core/orders.ts';
import type { TestWorld } from './support/world.ts';
import { statusesOf, test } from './support/world.ts';

/** Statuses after so many minutes, as the documentation has them; minute 0 is the confirmation. */
type Timeline = readonly (readonly [minute: number, statuses: string])[];

async function expectTimeline(core: TestWorld, { order }: Confirmation, timeline: Timeline) {
  let now = 0;
  for (const [minute, statuses] of timeline) {
    await core.pass(minute - now);
    now = minute;
    expect(statusesOf(order), `after ${minute} minutes`).toBe(statuses);
  }
}

const OPEN = 'initialized/initialized';
const DONE = 'completed/completed';
const DECLINED = 'declined/declined';
const EXPIRED = 'expired/expired';
const UNCLEARED = 'uncleared/uncleared';
const FIVE_DAYS = 5 * 24 * 60;
const HOURS_84 = 84 * 60;

const ACCOUNTS: readonly (readonly [GatewayId, string, Timeline])[] = [
  [
    'BANKTRANS',
    'NL87ABNA0000000001',
    [
      [0, OPEN],
      [1.9, OPEN],
      [2, DONE],
    ],
  ],
  [
    'BANKTRANS',
    'NL87ABNA0000000002',
    [
      [0, OPEN],
      [1.9, OPEN],
      [2, EXPIRED],
    ],
  ],
  [
    'BANKTRANS',
    'nl87 abna 0000 0000 04',
    [
      [0, OPEN],
      [1.9, OPEN],
      [2, DECLINED],
    ],
  ],
  [
    'BANKTRANS',
    'NL02ABNA0123456789',
    [
      [0, OPEN],
      [FIVE_DAYS - 1, OPEN],
      [FIVE_DAYS, EXPIRED],
    ],
  ],
  [
    'DIRDEB',
    'NL87ABNA0000000001',
    [
      [0, OPEN],
      [1.9, OPEN],
      [2, DONE],
    ],
  ],
  [
    'DIRDEB',
    'NL87ABNA0000000002',
    [
      [0, OPEN],
      [1.9, OPEN],
      [2, DECLINED],
    ],
  ],
  [
    'DIRDEB',
    'NL87ABNA0000000003',
    [
      [0, OPEN],
      [1.9, OPEN],
      [2, UNCLEARED],
      [2.9, UNCLEARED],
      [3, DONE],
    ],
  ],
  [
    'DIRDEB',
    'NL87ABNA0000000004',
    [
      [0, OPEN],
      [1.9, OPEN],
      [2, UNCLEARED],
      [2.9, UNCLEARED],
      [3, DECLINED],
    ],
  ],
  [
    'DIRDEB',
    'NL02ABNA0123456789',
    [
      [0, OPEN],
      [FIVE_DAYS, OPEN],
    ],
  ],
];

for (const [method, iban, timeline] of ACCOUNTS) {
  test(`${method} from ${iban}`, async ({ core }) => {
    const confirmation = core.confirmation(method);
    payByAccount(core.world, confirmation, { iban });
    await expectTimeline(core, confirmation, timeline);
  });
}

const BANKS: readonly (readonly [string, string])[] = [
  ['Allianz Bank FA SPA', DONE],
  ['Banca di Cesena - Credito Coop.', DECLINED],
  ['Credito Artigiano', 'cancelled/void'],
  ['Volksbank - Banca Popolare', EXPIRED],
];

for (const [bank, statuses] of BANKS) {
  test(`MyBank at ${bank}`, async ({ core }) => {
    const confirmation = core.confirmation('MYBANK');
    payByBank(core.world, confirmation, bank);
    await expectTimeline(core, confirmation, [
      [0, OPEN],
      [1.9, OPEN],
      [2, statuses],
    ]);
  });
}

const AMOUNTS: readonly (readonly [GatewayId, number, Timeline])[] = [
  ['MULTIBANCO', 999, [[0, DECLINED]]],
  ['MULTIBANCO', 1000, [[0, 'completed/uncleared']]],
  ['MULTIBANCO', 2000, [[0, 'completed/uncleared']]],
  [
    'MULTIBANCO',
    2001,
    [
      [0, OPEN],
      [HOURS_84 - 1, OPEN],
      [HOURS_84, EXPIRED],
    ],
  ],
  ['MBWAY', 999, [[0, DECLINED]]],
  ['MBWAY', 1000, [[0, DONE]]],
  ['MBWAY', 2000, [[0, DONE]]],
  [
    'MBWAY',
    2001,
    [
      [0, OPEN],
      [HOURS_84 - 1, OPEN],
      [HOURS_84, EXPIRED],
    ],
  ],
];

for (const [method, amount, timeline] of AMOUNTS) {
  test(`${method} with ${amount} cents`, async ({ core }) => {
    const confirmation = core.confirmation(method, amount);
    payByAmount(core.world, confirmation);
    await expectTimeline(core, confirmation, timeline);
  });
}

const CARDS: readonly (readonly [GatewayId, string, Timeline])[] = [
  [
    'VISA',
    '4917300000000008',
    [
      [0, UNCLEARED],
      [2.9, UNCLEARED],
      [3, 'void/void'],
    ],
  ],
  [
    'AMEX',
    '378734493671000',
    [
      [0, UNCLEARED],
      [2.9, UNCLEARED],
      [3, 'void/void'],
    ],
  ],
  [
    'VISA',
    '4462000000000003',
    [
      [0, UNCLEARED],
      [2.9, UNCLEARED],
      [3, DONE],
    ],
  ],
  ['VISA', '4761340000000019', [[0, DONE]]],
  ['MAESTRO', '6799990000000000011', [[0, DONE]]],
  ['AMEX', '374500000000015', [[0, DONE]]],
  ['MASTERCARD', '5500000000000004', [[0, DONE]]],
  ['AMEX', '374200000000004', [[0, DECLINED]]],
];

for (const [method, number, timeline] of CARDS) {
  test(`${method} with card ${number}`, async ({ core }) => {
    const confirmation = core.confirmation(method);
    const { order, attempt } = confirmation;
    const card = { number, holder: 'A', cvc: '123', expiry: { month: 1, year: 2099 } };
    payByCard(core.world, order, attempt, method, card);
    const payment = currentPayment(order);
    answerChallenge(core.world, payment, payment.challenge?.token ?? '', 'Y');
    await expectTimeline(core, confirmation, timeline);
  });
}

const SCENARIOS: readonly (readonly [GatewayId, Readonly<Record<string, string>>])[] = [
  ['IDEAL', { Success: DONE, Failure: DECLINED, Cancelled: 'void/void', Expired: EXPIRED }],
  ['BELFIUS', { Completed: DONE, Cancelled: 'void/void' }],
  ['CBC', { Completed: DONE, Cancelled: 'void/void' }],
  ['KBC', { Completed: DONE, Cancelled: 'void/void' }],
  ['DIRECTBANK', { Completed: DONE, Cancelled: 'void/void' }],
  ['TRUSTLY', { Completed: DONE, Cancelled: 'void/void' }],
  ['EPS', { Completed: DONE, Cancelled: 'void/void' }],
  ['GIROPAY', { Completed: DONE, Cancelled: 'void/void' }],
  ['P24', { Completed: DONE, Cancelled: 'void/void' }],
  ['DOTPAY', { Completed: DONE }],
  ['BIZUM', { Success: 'completed/initialized', Failure: DECLINED, Cancelled: DECLINED }],
  ['ALIPAY', { Completed: 'completed/initialized', Cancelled: 'void/void' }],
  ['AMAZONBTN', { Completed: 'completed/initialized' }],
  ['WECHAT', { Completed: DONE }],
  ['PAYPAL', { Approved: 'completed/initialized', Cancelled: 'void/void', Closed: EXPIRED }],
  ['BILLINK', { Success: 'completed/uncleared', Failure: DECLINED, Cancelled: 'void/void' }],
  ['IN3', { Completed: 'completed/uncleared' }],
  ['MISTERCASH', { Completed: DONE, Cancelled: 'void/cancelled' }],
];

for (const [method, outcomes] of SCENARIOS) {
  for (const [scenario, statuses] of Object.entries(outcomes)) {
    test(`${method} by the scenario ${scenario}`, ({ core }) => {
      const { order, attempt } = core.confirmation(method);
      playScenario(core.world, order, attempt, method, scenario);
      expect(statusesOf(order)).toBe(statuses);
    });
  }
}

const ACCEPTED = { zipCode: '1234AB', houseNumber: '1' };
const CREDIT: readonly (readonly [GatewayId, object, string | undefined, string])[] = [
  ['EINVOICE', {}, '01-01-1980', UNCLEARED],
  ['BNPL_MF', {}, '01-01-1980', UNCLEARED],
  ['KLARNA', {}, undefined, 'completed/uncleared'],
  ['AFTERPAY', { email: 'ada@example.com' }, undefined, 'completed/uncleared'],
  ['AFTERPAY', { email: 'rejection@afterpay.nl' }, undefined, DECLINED],
  ['IN3', ACCEPTED, '01-01-1999', OPEN],
  ['IN3', { zipCode: '1111AB', houseNumber: '1' }, '01-01-2000', DECLINED],
  ['IN3', ACCEPTED, '02-01-1999', DECLINED],
];

for (const [method, customer, birthday, statuses] of CREDIT) {
  test(`${method} for ${JSON.stringify({ ...customer, birthday })}`, ({ core }) => {
    const confirmation = core.confirmation(method, 137, customer);
    payByDetails(core.world, confirmation, { birthday });
    expect(statusesOf(confirmation.order)).toBe(statuses);
  });
}

test('an order whose payment is awaited cannot be paid a second time', ({ core }) => {
  const confirmation = core.confirmation('BANKTRANS');
  payByAccount(core.world, confirmation, { iban: 'NL87ABNA0000000001' });
  const events = currentPayment(confirmation.order).history.length;
  expect(linkState(confirmation.order, core.world.clock.now())).toBe('awaited');
  payByAccount(core.world, confirmation, { iban: 'NL87ABNA0000000004' });
  expect(currentPayment(confirmation.order).history).toHaveLength(events);
});

test('every method expires at its own time after it was chosen, if at all', async ({ core }) => {
  const orders = GATEWAYS.map(({ id, lifetime }) => {
    const { order } = core.confirmation(id);
    chooseMethod(core.world, order, id, 'page');
    return { id, lifetime, order };
  });
  const statuses = () => orders.map(({ id, order }) => [id, statusesOf(order)]);
  await core.pass(4);
  expect(statuses().filter(([, status]) => status === EXPIRED)).toEqual([['MBWAY', EXPIRED]]);
  // The links themselves live for 30 days.
  await core.pass(29 * 24 * 60);
  const open = orders.filter(({ order }) => statusesOf(order) === OPEN).map(({ id }) => id);
  const patient = orders.filter(({ lifetime = Infinity }) => lifetime > 29 * 24 * 60);
  expect(open).toEqual(patient.map(({ id }) => id));
});
