import type { GatewayId } from '../../../sandbox/core/gateways.ts';
import { CANCELLED, COMPLETED, EXPIRED, REFUSED } from '../../../sandbox/core/outcomes.ts';
import type { Outcome } from '../../../sandbox/core/outcomes.ts';
import { scenarioEnds } from '../defects/rules.ts';
import { defineArea } from '../fault.ts';
import { finding, slug } from '../words.ts';

type Swapped = readonly [
  gateway: GatewayId,
  test: string,
  scenario: string,
  documented: string,
  instead: Outcome,
];

const testingPage = 'testing page, test platform';

/** The status in the API of an order with this result. */
const statuses = {
  completed: 'completed',
  declined: 'declined',
  cancelled: 'void',
  expired: 'expired',
};

const swapped: readonly Swapped[] = [
  ['IDEAL', 'ideal-success', 'Success', 'completed', REFUSED],
  ['IDEAL', 'ideal-failure', 'Failure', 'declined', COMPLETED],
  ['IDEAL', 'ideal-cancelled', 'Cancelled', 'void', EXPIRED],
  ['IDEAL', 'ideal-expired', 'Expired', 'expired', CANCELLED],
  ['BELFIUS', 'belfius-completed', 'Completed', 'completed', REFUSED],
  ['BELFIUS', 'belfius-cancelled', 'Cancelled', 'void', COMPLETED],
  ['CBC', 'cbc-completed', 'Completed', 'completed', CANCELLED],
  ['CBC', 'cbc-cancelled', 'Cancelled', 'void', REFUSED],
  ['KBC', 'kbc-completed', 'Completed', 'completed', EXPIRED],
  ['KBC', 'kbc-cancelled', 'Cancelled', 'void', EXPIRED],
  ['DIRECTBANK', 'sofort-completed', 'Completed', 'completed', CANCELLED],
  ['DIRECTBANK', 'sofort-cancelled', 'Cancelled', 'void', COMPLETED],
  ['TRUSTLY', 'trustly-completed', 'Completed', 'completed', REFUSED],
  ['TRUSTLY', 'trustly-cancelled', 'Cancelled', 'void or cancelled', COMPLETED],
  ['BIZUM', 'bizum-success', 'Success', 'completed', REFUSED],
  ['BIZUM', 'bizum-failure', 'Failure', 'declined', COMPLETED],
  ['BIZUM', 'bizum-cancelled', 'Cancelled', 'declined', EXPIRED],
  ['PAYPAL', 'paypal-approved', 'Approved', 'completed', CANCELLED],
  ['PAYPAL', 'paypal-cancelled', 'Cancelled', 'void', COMPLETED],
  ['PAYPAL', 'paypal-closed', 'Closed', 'expired', CANCELLED],
  ['ALIPAY', 'alipay-completed', 'Completed', 'completed', CANCELLED],
  ['ALIPAY', 'alipay-cancelled', 'Cancelled', 'void', COMPLETED],
  ['AMAZONBTN', 'amazon-pay-completed', 'Completed', 'completed', CANCELLED],
  ['WECHAT', 'wechat-pay-completed', 'Completed', 'completed', CANCELLED],
  ['EPS', 'eps-completed', 'Completed', 'completed', REFUSED],
  ['EPS', 'eps-cancelled', 'Cancelled', 'void', COMPLETED],
  ['GIROPAY', 'giropay-completed', 'Completed', 'completed', EXPIRED],
  ['GIROPAY', 'giropay-cancelled', 'Cancelled', 'void', REFUSED],
  ['DOTPAY', 'dotpay-completed', 'Completed', 'completed', REFUSED],
  ['BILLINK', 'billink-success', 'Success', 'completed', REFUSED],
  ['BILLINK', 'billink-failure', 'Failure', 'declined', COMPLETED],
  ['BILLINK', 'billink-cancelled', 'Cancelled', 'void', EXPIRED],
];

/** The documented end of each scenario of the test platform. */
export const scenarios = defineArea('scenarios', [
  ...swapped.map(([gateway, test, scenario, documented, instead]) => {
    const seen = statuses[instead.result as keyof typeof statuses];
    return {
      name: slug(gateway, scenario, 'is', seen),
      statement: `${gateway}: the scenario ${scenario} ends as ${documented}`,
      source: testingPage,
      caught: [test],
      words: finding('api.status', seen, documented),
      defect: scenarioEnds(gateway, scenario, instead),
    };
  }),
  {
    name: 'listed-discount-declines',
    statement: 'Edenred is Completed with the listed discount',
    source: 'testing page, Edenred',
    caught: ['edenred-completed'],
    words: finding('api.status', 'declined', 'completed'),
    defect: scenarioEnds('EDENCOM', 'Full discount', REFUSED),
  },
]);
