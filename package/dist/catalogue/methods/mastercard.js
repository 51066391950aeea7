import { authenticated, cardTable, enteredWithEveryCard, inexact } from '../shared/cards.js';
import { define } from '../schema/define.js';
import { completed } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
export const mastercard = define({
    method: {
        name: 'Mastercard',
        gateway: 'MASTERCARD',
        group: 'CREDITCARD',
        currency: 'EUR',
        country: 'NL',
        tag: '@mastercard',
    },
    rows: [
        {
            kind: 'card',
            id: 'mastercard-completed',
            answers: ['mastercard-card-5500000000000004', ...enteredWithEveryCard],
            number: '5500000000000004',
            ...authenticated,
            needs: inexact,
            expected: completed,
            statement: 'is Completed (3D enrolled)',
            source: cardTable,
        },
        ...refunds('mastercard', ['API'], {
            answers: ['cards-all-schemes'],
            paidBy: 'mastercard-completed',
        }),
    ],
});
//# sourceMappingURL=mastercard.js.map