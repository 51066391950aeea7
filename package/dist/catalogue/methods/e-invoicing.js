import { define } from '../schema/define.js';
import { uncleared, voided } from '../shared/outcomes.js';
const source = 'testing page, E-Invoicing and Pay After Delivery';
export const eInvoicing = define({
    method: {
        name: 'E-Invoicing',
        gateway: 'EINVOICE',
        currency: 'EUR',
        country: 'NL',
        cart: true,
        tag: '@e-invoicing',
    },
    rows: [
        {
            kind: 'personal details',
            id: 'e-invoicing-uncleared',
            core: true,
            answers: ['e-invoicing-customer-details-any-birthdate-dd-mm-yyyy-any-10-digit-ban'],
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
            id: 'e-invoicing-declined',
            core: true,
            answers: ['e-invoicing-dashboard-action-decline'],
            action: 'decline',
            paidBy: 'e-invoicing-uncleared',
            expected: voided,
            statement: 'is Void once the merchant declines it',
            source,
        },
        {
            kind: 'action',
            id: 'e-invoicing-shipped',
            answers: ['e-invoicing-api-action-patch-status-shipped'],
            action: 'ship',
            invoiced: true,
            paidBy: 'e-invoicing-uncleared',
            expected: { order: 'shipped' },
            statement: 'is Shipped once the merchant has shipped it, with an invoice',
            source,
        },
    ],
});
//# sourceMappingURL=e-invoicing.js.map