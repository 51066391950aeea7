import { define } from '../schema/define.js';
import { uncleared, voided } from '../shared/outcomes.js';
const source = 'testing page, E-Invoicing and Pay After Delivery';
export const payAfterDelivery = define({
    method: {
        name: 'Pay After Delivery',
        gateway: 'BNPL_MF',
        currency: 'EUR',
        country: 'NL',
        cart: true,
        tag: '@pay-after-delivery',
    },
    rows: [
        {
            kind: 'personal details',
            id: 'pay-after-delivery-uncleared',
            answers: ['pay-after-delivery-customer-details-any-birthdate-dd-mm-yyyy-any-10-di'],
            birthdate: '17-04-1986',
            bankAccount: '1234567890',
            email: 'shopper@example.com',
            phone: '+31208500500',
            expected: uncleared,
            statement: 'is Uncleared',
            source,
        },
        {
            kind: 'action',
            id: 'pay-after-delivery-declined',
            answers: ['pay-after-delivery-dashboard-action-decline'],
            action: 'decline',
            paidBy: 'pay-after-delivery-uncleared',
            expected: voided,
            statement: 'is Void once the merchant declines it',
            source,
        },
    ],
});
//# sourceMappingURL=pay-after-delivery.js.map