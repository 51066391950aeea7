import { define } from '../schema/define.js';
import { declined, payLater, shipped, voided } from '../shared/outcomes.js';
const source = 'testing page, Riverty';
/** Riverty, once AfterPay. An account offers it once Riverty has given it a test key. */
export const riverty = define({
    method: {
        name: 'Riverty',
        alsoCalled: ['AfterPay'],
        gateway: 'AFTERPAY',
        currency: 'EUR',
        country: 'NL',
        cart: true,
        tag: '@riverty',
    },
    rows: [
        {
            kind: 'consent',
            id: 'riverty-completed',
            core: true,
            answers: ['riverty-customer-details-accept-checkbox-confirm'],
            expected: payLater,
            statement: 'is Completed, its transaction Uncleared',
            source,
        },
        {
            kind: 'consent',
            id: 'riverty-declined',
            answers: ['riverty-email-rejection-afterpay-nl'],
            needs: { email: 'rejection@afterpay.nl' },
            expected: declined,
            statement: 'is Declined for the e-mail address rejection@afterpay.nl',
            source,
        },
        {
            kind: 'action',
            id: 'riverty-void',
            answers: ['riverty-dashboard-action-decline'],
            action: 'decline',
            paidBy: 'riverty-completed',
            expected: voided,
            statement: 'is Void once the merchant declines it',
            source,
        },
        {
            kind: 'action',
            id: 'riverty-shipped',
            answers: ['riverty-api-action-patch-status-shipped-cancelled'],
            action: 'ship',
            paidBy: 'riverty-completed',
            expected: shipped,
            statement: 'is Shipped once the merchant has shipped it',
            source,
        },
    ],
    untestable: [
        {
            id: 'riverty-refund',
            what: 'Refunding a Riverty order',
            why: 'the testing page says that Riverty refunds cannot be tested',
            source,
        },
    ],
});
//# sourceMappingURL=riverty.js.map