import type { GatewayId } from '../../../sandbox/core/gateways.ts';
import { paying } from '../defects/overrides.ts';
import { defineArea } from '../fault.ts';
import { finding, slug } from '../words.ts';

type Swapped = readonly [
  gateway: GatewayId,
  test: string,
  scenario: string,
  documented: string,
  instead: keyof typeof statuses,
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
  ['IDEAL', 'ideal-success', 'Success', 'completed', 'declined'],
  ['IDEAL', 'ideal-failure', 'Failure', 'declined', 'completed'],
  ['IDEAL', 'ideal-cancelled', 'Cancelled', 'void', 'expired'],
  ['IDEAL', 'ideal-expired', 'Expired', 'expired', 'cancelled'],
  ['BELFIUS', 'belfius-completed', 'Completed', 'completed', 'declined'],
  ['BELFIUS', 'belfius-cancelled', 'Cancelled', 'void', 'completed'],
  ['CBC', 'cbc-completed', 'Completed', 'completed', 'cancelled'],
  ['CBC', 'cbc-cancelled', 'Cancelled', 'void', 'declined'],
  ['KBC', 'kbc-completed', 'Completed', 'completed', 'expired'],
  ['KBC', 'kbc-cancelled', 'Cancelled', 'void', 'expired'],
  ['DIRECTBANK', 'sofort-completed', 'Completed', 'completed', 'cancelled'],
  ['DIRECTBANK', 'sofort-cancelled', 'Cancelled', 'void', 'completed'],
  ['TRUSTLY', 'trustly-completed', 'Completed', 'completed', 'declined'],
  ['TRUSTLY', 'trustly-cancelled', 'Cancelled', 'void or cancelled', 'completed'],
  ['BIZUM', 'bizum-success', 'Success', 'completed', 'declined'],
  ['BIZUM', 'bizum-failure', 'Failure', 'declined', 'completed'],
  ['BIZUM', 'bizum-cancelled', 'Cancelled', 'declined', 'expired'],
  ['PAYPAL', 'paypal-approved', 'Approved', 'completed', 'cancelled'],
  ['PAYPAL', 'paypal-cancelled', 'Cancelled', 'void', 'completed'],
  ['PAYPAL', 'paypal-closed', 'Closed', 'expired', 'cancelled'],
  ['ALIPAY', 'alipay-completed', 'Completed', 'completed', 'cancelled'],
  ['ALIPAY', 'alipay-cancelled', 'Cancelled', 'void', 'completed'],
  ['AMAZONBTN', 'amazon-pay-completed', 'Completed', 'completed', 'cancelled'],
  ['WECHAT', 'wechat-pay-completed', 'Completed', 'completed', 'cancelled'],
  ['EPS', 'eps-completed', 'Completed', 'completed', 'declined'],
  ['EPS', 'eps-cancelled', 'Cancelled', 'void', 'completed'],
  ['GIROPAY', 'giropay-completed', 'Completed', 'completed', 'expired'],
  ['GIROPAY', 'giropay-cancelled', 'Cancelled', 'void', 'declined'],
  ['DOTPAY', 'dotpay-completed', 'Completed', 'completed', 'declined'],
  ['BILLINK', 'billink-success', 'Success', 'completed', 'declined'],
  ['BILLINK', 'billink-failure', 'Failure', 'declined', 'completed'],
  ['BILLINK', 'billink-cancelled', 'Cancelled', 'void', 'expired'],
];

/** The documented end of each scenario of the test platform. */
export const scenarios = defineArea('scenarios', [
  ...swapped.map(([gateway, test, scenario, documented, instead]) => {
    const seen = statuses[instead];
    return {
      name: slug(gateway, scenario, 'is', seen),
      statement: `${gateway}: the scenario ${scenario} ends as ${documented}`,
      source: testingPage,
      caught: [test],
      words: finding('api.status', seen, documented),
      defect: paying({ gateway }, { outcome: instead }),
    };
  }),
  {
    name: 'listed-discount-declines',
    statement: 'Edenred is Completed with the listed discount',
    source: 'testing page, Edenred',
    caught: ['edenred-completed'],
    words: finding('api.status', 'declined', 'completed'),
    defect: paying({ gateway: 'EDENCOM' }, { outcome: 'declined' }),
  },
]);
