import type { Outcome } from '../outcomes.ts';
import { CANCELLED, COMPLETED, DECLINES, EXPIRED } from '../outcomes.ts';
import type { Refunds, Scenario, Statuses } from './gateway.ts';

/** What several methods have in common. */

export const HOUR = 60;
export const DAY = 24 * HOUR;

export const PAID: Statuses = { status: 'completed', financial: 'completed' };
/** The order may be delivered, the money is on its way or not MultiSafepay's to collect. */
export const PAID_INITIALIZED: Statuses = { status: 'completed', financial: 'initialized' };
export const PAID_UNCLEARED: Statuses = { status: 'completed', financial: 'uncleared' };
export const PAID_LATER: Statuses = { status: 'uncleared', financial: 'uncleared' };

export const VOID: Statuses = { status: 'void', financial: 'void' };
export const VOID_CANCELLED: Statuses = { status: 'void', financial: 'cancelled' };

const NO_REFUNDS: Refunds = { dashboard: false, api: false, asksAccount: false, atOnce: false };

/** Which of the two refund guides list the method; anything else is refused. */
export const REFUNDS = {
  none: NO_REFUNDS,
  both: { ...NO_REFUNDS, dashboard: true, api: true },
  api: { ...NO_REFUNDS, api: true },
  dashboard: { ...NO_REFUNDS, dashboard: true },
  // Inferred: banking methods that only the dashboard refunds are those whose account it has to ask for.
  dashboardWithAccount: { ...NO_REFUNDS, dashboard: true, asksAccount: true },
} as const satisfies Record<string, Refunds>;

const scenario = (name: string, outcome: Outcome): Scenario => ({ name, outcome });
const declined: Outcome = { result: 'declined', decline: DECLINES.refused };

/**
 * Test platforms. Documented are Completed and Cancelled; the full list of options is not
 * (docs/facts/simulators.md#scenarios).
 */
export const PLATFORMS = {
  none: [],
  bancontactQr: [
    scenario('Completed', COMPLETED),
    scenario('Declined', { result: 'declined', decline: DECLINES.doNotHonor }),
    scenario('Cancelled', CANCELLED),
    scenario('Expired', EXPIRED),
  ],
  usual: [
    scenario('Completed', COMPLETED),
    scenario('Declined', declined),
    scenario('Cancelled', CANCELLED),
    scenario('Expired', EXPIRED),
  ],
  ideal: [
    scenario('Success', COMPLETED),
    scenario('Failure', declined),
    scenario('Cancelled', CANCELLED),
    scenario('Expired', EXPIRED),
  ],
  // Failure and Cancelled stand in one row of the guide, with one outcome.
  bizum: [
    scenario('Success', COMPLETED),
    scenario('Failure', declined),
    scenario('Cancelled', declined),
  ],
  billink: [
    scenario('Success', COMPLETED),
    scenario('Failure', declined),
    scenario('Cancelled', CANCELLED),
  ],
  paypal: [
    scenario('Approved', COMPLETED),
    scenario('Cancelled', CANCELLED),
    scenario('Closed', EXPIRED),
  ],
  completedOnly: [scenario('Completed', COMPLETED), scenario('Cancelled', CANCELLED)],
  // Its choices are discounts: what they are called is not documented.
  discount: [scenario('Full discount', COMPLETED), scenario('Cancelled', CANCELLED)],
} as const satisfies Record<string, readonly Scenario[]>;
