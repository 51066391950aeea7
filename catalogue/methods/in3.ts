import { define } from '../schema/define.ts';
import { declined, payLater, shipped } from '../shared/outcomes.ts';

/** How the order itself ends is not documented: the report records it. */
const refunded = {};
const source = 'testing page, in3';
/** Any number. */
const phone = '+31208500500';

/** in3: the customer's details are the scenario. */
export const in3 = define({
  method: {
    name: 'in3',
    // As plugins called it before 2026. Source: found later, 6.
    alsoCalled: ['iDEAL+in3', 'iDEAL + in3'],
    gateway: 'IN3',
    currency: 'EUR',
    country: 'NL',
    cart: true,
    tag: '@in3',
  },
  rows: [
    {
      kind: 'instalments',
      id: 'in3-completed',
      core: true,
      answers: [
        'in3-customer-details-birthday-01-01-1999-zip-1234ab-house-number-1',
        'in3-scenario-completed',
      ],
      birthdate: '01-01-1999',
      phone,
      option: 'Completed',
      needs: { birthday: '1999-01-01', zipCode: '1234AB', houseNumber: '1' },
      expected: payLater,
      statement: 'is Completed, its transaction Uncleared',
      source,
    },
    {
      kind: 'instalments',
      id: 'in3-declined',
      answers: ['in3-customer-details-birthday-01-01-2000-zip-1111ab-house-number-1'],
      birthdate: '01-01-2000',
      phone,
      option: 'Completed',
      needs: { birthday: '2000-01-01', zipCode: '1111AB', houseNumber: '1' },
      expected: declined,
      statement: 'is Declined for these details',
      source,
    },
    {
      kind: 'action',
      id: 'in3-shipped',
      answers: ['in3-api-action-patch-status-shipped'],
      action: 'ship',
      paidBy: 'in3-completed',
      expected: shipped,
      statement: 'is Shipped once the merchant has shipped it',
      source,
    },
    {
      kind: 'pay-later dashboard refund',
      id: 'in3-refund-dashboard',
      core: true,
      answers: ['in3-dashboard-action-refund-order'],
      paidBy: 'in3-shipped',
      expected: refunded,
      statement: 'is a new order, Completed once it is accepted',
      source: 'testing page, refunding an order',
    },
    {
      kind: 'pay-later refund',
      id: 'in3-refund-api',
      answers: ['in3-api-action-post-refunds', 'in3-api-action-post-refunds-bnpl-refund'],
      paidBy: 'in3-shipped',
      expected: refunded,
      statement: 'is a new order, Completed once it is accepted',
      source,
    },
    {
      kind: 'article refund',
      id: 'in3-refund-articles',
      paidBy: 'in3-shipped',
      expected: {},
      statement: 'are refunded one by one, each at its price with tax',
      source: 'in3, refunds via the API',
    },
  ],
});
