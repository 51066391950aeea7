import type { GatewayId } from '../../../sandbox/core/gateways.ts';
import { CANCELLED, COMPLETED, EXPIRED, REFUSED } from '../../../sandbox/core/outcomes.ts';
import type { Outcome } from '../../../sandbox/core/outcomes.ts';
import { scenarioEnds } from '../defects/rules.ts';
import { defineArea } from '../fault.ts';
import { finding, slug } from '../words.ts';

type Swapped = readonly [
  gateway: GatewayId,
  /** What the test's title begins with. */
  title: string,
  scenario: string,
  documented: string,
  instead: Outcome,
];

const testingPage = 'testing page, test platform';

/** What the API tells of an order that ended so. */
const told = {
  completed: 'completed',
  declined: 'declined',
  cancelled: 'void',
  expired: 'expired',
};

const swapped: readonly Swapped[] = [
  ['IDEAL', 'iDEAL scenario', 'Success', 'completed', REFUSED],
  ['IDEAL', 'iDEAL scenario', 'Failure', 'declined', COMPLETED],
  ['IDEAL', 'iDEAL scenario', 'Cancelled', 'void', EXPIRED],
  ['IDEAL', 'iDEAL scenario', 'Expired', 'expired', CANCELLED],
  ['BELFIUS', 'Belfius scenario', 'Completed', 'completed', REFUSED],
  ['BELFIUS', 'Belfius scenario', 'Cancelled', 'void', COMPLETED],
  ['CBC', 'CBC scenario', 'Completed', 'completed', CANCELLED],
  ['CBC', 'CBC scenario', 'Cancelled', 'void', REFUSED],
  ['KBC', 'KBC scenario', 'Completed', 'completed', EXPIRED],
  ['KBC', 'KBC scenario', 'Cancelled', 'void', EXPIRED],
  ['DIRECTBANK', 'Sofort scenario', 'Completed', 'completed', CANCELLED],
  ['DIRECTBANK', 'Sofort scenario', 'Cancelled', 'void', COMPLETED],
  ['TRUSTLY', 'Trustly scenario', 'Completed', 'completed', REFUSED],
  ['TRUSTLY', 'Trustly scenario', 'Cancelled', 'void or cancelled', COMPLETED],
  ['BIZUM', 'Bizum scenario', 'Success', 'completed', REFUSED],
  ['BIZUM', 'Bizum scenario', 'Failure', 'declined', COMPLETED],
  ['BIZUM', 'Bizum scenario', 'Cancelled', 'declined', EXPIRED],
  ['PAYPAL', 'PayPal scenario', 'Approved', 'completed', CANCELLED],
  ['PAYPAL', 'PayPal scenario', 'Cancelled', 'void', COMPLETED],
  ['PAYPAL', 'PayPal scenario', 'Closed', 'expired', CANCELLED],
  ['ALIPAY', 'Alipay scenario', 'Completed', 'completed', CANCELLED],
  ['ALIPAY', 'Alipay scenario', 'Cancelled', 'void', COMPLETED],
  ['AMAZONBTN', 'Amazon Pay scenario', 'Completed', 'completed', CANCELLED],
  ['WECHAT', 'WeChat Pay QR code, scenario', 'Completed', 'completed', CANCELLED],
  ['EPS', 'EPS BIC RZOOAT2L420, scenario', 'Completed', 'completed', REFUSED],
  ['EPS', 'EPS BIC RZOOAT2L420, scenario', 'Cancelled', 'void', COMPLETED],
  ['GIROPAY', 'Giropay BIC NOLADE22XXX, scenario', 'Completed', 'completed', EXPIRED],
  ['GIROPAY', 'Giropay BIC NOLADE22XXX, scenario', 'Cancelled', 'void', REFUSED],
  ['DOTPAY', 'Dotpay scenario', 'Completed', 'completed', REFUSED],
  ['BILLINK', 'Billink scenario', 'Success', 'completed', REFUSED],
  ['BILLINK', 'Billink scenario', 'Failure', 'declined', COMPLETED],
  ['BILLINK', 'Billink scenario', 'Cancelled', 'void', EXPIRED],
];

/** The documented end of each scenario of the test platform. */
export const scenarios = defineArea('scenarios', [
  ...swapped.map(([gateway, title, scenario, documented, instead]) => {
    const seen = told[instead.result as keyof typeof told];
    return {
      name: slug(gateway, scenario, 'is', seen),
      statement: `${title} ${scenario} ends as ${documented}`,
      source: testingPage,
      caught: [`${title} ${scenario} is`],
      words: finding('api.status', seen, documented),
      defect: scenarioEnds(gateway, scenario, instead),
    };
  }),
  {
    name: 'listed-discount-declines',
    statement: 'Edenred is Completed with the listed discount',
    source: 'testing page, Edenred',
    caught: ['Edenred the listed discount is Completed'],
    words: finding('api.status', 'declined', 'completed'),
    defect: scenarioEnds('EDENCOM', 'Full discount', REFUSED),
  },
]);
