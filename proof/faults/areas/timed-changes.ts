import { repeatedAs } from '../defects/notifications.ts';
import { notifying, paying } from '../defects/overrides.ts';
import { replaced } from '../defects/parts.ts';
import { actionMakes } from '../defects/rules.ts';
import { between } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { either, finding } from '../words.ts';

const source = 'testing page, credit and debit cards';
const uncleared = 'payment statuses page, uncleared';
const voids = 'Visa 4917300000000008 is Uncleared, then Void after 3 minutes';
const completes = 'Visa 4462000000000003 is Uncleared, then Completed after 3 minutes';

/** Uncleared, and something else after some minutes. */
const becoming = (outcome: 'completed' | 'void', minutes: number) =>
  ({ outcome: 'uncleared', later: [{ after: { minutes }, outcome }] }) as const;
const decided = /^POST \/transactions\/\d+\/(accept|decline)$/;

/** What follows an uncleared payment by itself, and what does not. */
export const timedChanges = defineArea('timed changes', [
  {
    name: 'void-too-early',
    statement: voids,
    source,
    caught: ['visa-uncleared-void'],
    words: finding('api.status', 'void', 'uncleared', 'before minute 3'),
    defect: paying({ card: '4917300000000008' }, becoming('void', 1)),
  },
  {
    name: 'void-too-late',
    statement: voids,
    source,
    caught: ['visa-uncleared-void'],
    words: finding('api.status', 'uncleared', 'void', 'at minute 3'),
    defect: paying({ card: '4917300000000008' }, becoming('void', 5)),
  },
  {
    name: 'completed-never',
    statement: completes,
    source,
    caught: ['visa-uncleared-completed'],
    words: finding('api.status', 'uncleared', 'completed', 'at minute 3'),
    defect: paying({ card: '4462000000000003' }, { outcome: 'uncleared' }),
  },
  {
    name: 'completed-instead-of-void',
    statement: voids,
    source,
    caught: ['visa-uncleared-void'],
    words: finding('api.status', 'completed', 'void', 'at minute 3'),
    defect: paying({ card: '4917300000000008' }, becoming('completed', 3)),
  },
  {
    name: 'void-instead-of-completed',
    statement: completes,
    source,
    caught: ['visa-uncleared-completed'],
    words: finding('api.status', 'void', 'completed', 'at minute 3'),
    defect: paying({ card: '4462000000000003' }, becoming('void', 3)),
  },
  {
    name: 'uncleared-completed-at-once',
    statement: 'An uncleared payment waits for the bank or the merchant',
    source: uncleared,
    caught: ['visa-uncleared-void'],
    words: finding('api.status', 'completed', 'uncleared'),
    defect: paying({ card: '4917300000000008' }, { outcome: 'completed' }),
  },
  {
    name: 'paid-card-left-uncleared',
    statement: 'Visa 4111111111111111 is Completed',
    source,
    caught: ['visa-completed'],
    words: finding('api.status', 'uncleared', 'completed'),
    defect: paying({ card: '4111111111111111' }, { outcome: 'uncleared' }),
  },
  {
    name: 'uncleared-accepted-without-effect',
    statement: 'An uncleared payment that the merchant accepts is Completed',
    source: uncleared,
    caught: ['visa-accept-uncleared'],
    words: finding('api.status', 'uncleared', 'completed'),
    defect: between('dashboard', decided, async ({ request }) =>
      Response.redirect(request.url.replace(/\/\w+$/, ''), 303),
    ),
  },
  {
    name: 'uncleared-declined-without-effect',
    statement: 'An uncleared payment that the merchant declines is Void',
    source: uncleared,
    caught: ['visa-decline-uncleared'],
    words: finding('api.status', 'uncleared', 'void'),
    defect: between('dashboard', decided, async ({ request }) =>
      Response.redirect(request.url.replace(/\/\w+$/, ''), 303),
    ),
  },
  {
    name: 'visa-declined-by-the-merchant-is-cancelled',
    statement: 'An uncleared payment that the merchant declines is Void',
    source: uncleared,
    caught: ['visa-decline-uncleared'],
    words: finding('api.status', 'cancelled', 'void'),
    defect: actionMakes('VISA', 'decline', { status: 'cancelled', financial: 'cancelled' }),
  },
  {
    name: 'notification-never-repeated',
    statement: 'A notification that is not acknowledged is sent again after 15 minutes',
    source: 'webhook page, resending',
    caught: ['repeated'],
    words: finding('notification.when_it_is_due', '1', '2'),
    defect: replaced(() => ({ retryDelays: [] })),
  },
  {
    name: 'notification-repeated-with-its-first-signature',
    statement: 'A notification that is sent again has a new timestamp, and so a new signature',
    source: 'webhook page, resending',
    caught: ['repeated'],
    words: finding('notification.minutes_between', '0', 'at least 15'),
    defect: replaced(({ sign }) => {
      const first = new Map<string, string>();
      return {
        sign: (body, key, timestamp) => {
          const auth = first.get(body) ?? sign(body, key, timestamp);
          first.set(body, auth);
          return auth;
        },
      };
    }),
  },
  {
    name: 'notification-repeated-too-early',
    statement: 'A notification that is not acknowledged is sent again after 15 minutes',
    source: 'webhook page, resending',
    caught: ['repeated'],
    words: finding('notification.before_it_is_due', '2', '1'),
    defect: replaced(() => ({ retryDelays: [60_000] })),
  },
  {
    name: 'notification-sent-twice-at-once',
    statement: 'A notification that is not acknowledged is sent again after 15 minutes',
    source: 'webhook page, resending',
    caught: ['repeated'],
    // The second one may arrive after the test has looked at the first.
    words: either(
      finding('notification.refused', '2', '1'),
      finding('notification.before_it_is_due', '2', '1'),
    ),
    defect: notifying({ copies: 2, at_once: true }),
  },
  {
    name: 'notification-repeated-with-another-status',
    statement: 'A notification that is sent again says what it said before',
    source: 'webhook page, resending',
    caught: ['repeated'],
    words: finding('notification.status', 'initialized', 'completed'),
    defect: repeatedAs(() => ({ status: 'initialized' })),
  },
]);
