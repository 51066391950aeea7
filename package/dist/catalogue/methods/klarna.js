import { define } from '../schema/define.js';
const source = 'testing page, Klarna';
const why = 'its pages are those of Klarna, on hosts that this suite never contacts, with credentials of Klarna';
const noOrder = `there is no paid Klarna order to do it with: ${why}`;
export const klarna = define({
    method: {
        name: 'Klarna',
        gateway: 'KLARNA',
        currency: 'EUR',
        country: 'NL',
        tag: '@klarna',
    },
    untestable: [
        {
            id: 'klarna-completed',
            answers: ['klarna-customer-details-any-mobile-number-any-6-digit-code'],
            what: 'Paying with Klarna',
            why: why,
            source: source,
        },
        {
            id: 'klarna-declined',
            answers: ['klarna-dashboard-action-decline'],
            what: 'Declining a Klarna order in the dashboard',
            why: noOrder,
            source: source,
        },
        {
            id: 'klarna-shipped',
            answers: ['klarna-api-action-patch-status-shipped-cancelled'],
            what: 'Shipping a Klarna order',
            why: noOrder,
            source: source,
        },
        {
            id: 'klarna-refunded',
            answers: ['klarna-api-action-post-refunds-bnpl-refund'],
            what: 'Refunding a shipped Klarna order by API',
            why: noOrder,
            source: source,
        },
        {
            id: 'klarna-refund-dashboard',
            answers: ['klarna-dashboard-action-refund-order'],
            what: 'Refunding a Klarna order in the dashboard',
            why: noOrder,
            source: 'testing page, refunding an order',
        },
    ],
});
//# sourceMappingURL=klarna.js.map