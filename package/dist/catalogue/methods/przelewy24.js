import { define } from '../schema/define.js';
const why = 'no gateway id of Przelewy24 is documented, so no order can be placed with it';
export const przelewy24 = define({
    method: {
        name: 'Przelewy24',
        currency: 'EUR',
        country: 'PL',
        tag: '@przelewy24',
    },
    untestable: [
        {
            id: 'przelewy24-cancelled',
            answers: ['przelewy24-scenario-cancelled'],
            what: 'Cancelling a Przelewy24 order',
            why: why,
            source: 'testing page, cancelling an order',
        },
        {
            id: 'przelewy24-refund-dashboard',
            answers: ['przelewy24-dashboard-action-refund-order'],
            what: 'Refunding a Przelewy24 order in the dashboard',
            why: why,
            source: 'testing page, refunding an order',
        },
    ],
});
//# sourceMappingURL=przelewy24.js.map