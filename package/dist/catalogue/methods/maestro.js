import { authenticated, cardTable, enteredWithEveryCard, refused } from '../shared/cards.js';
import { define } from '../schema/define.js';
import { completed, declined } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
// The API reference: a code is "required for most cards except Maestro".
const cvcOptional = true;
/** Maestro, processed as a credit card payment. */
export const maestro = define({
    method: {
        name: 'Maestro',
        gateway: 'MAESTRO',
        group: 'CREDITCARD',
        currency: 'EUR',
        country: 'NL',
        tag: '@maestro',
    },
    rows: [
        {
            kind: 'card',
            id: 'maestro-completed',
            answers: [
                'maestro-card-6759000000005',
                'maestro-cvc-123',
                'maestro-scenario-authenticated-y',
            ],
            number: '6759000000005',
            cvcOptional,
            ...authenticated,
            expected: completed,
            statement: 'is Completed, order and transaction',
            source: 'Maestro: integration and testing, test a Maestro order',
        },
        {
            kind: 'card',
            id: 'maestro-completed-19-digits',
            answers: ['maestro-card-6799990000000000011', ...enteredWithEveryCard],
            number: '6799990000000000011',
            cvcOptional,
            ...authenticated,
            expected: completed,
            statement: 'is Completed (3D enrolled)',
            source: cardTable,
        },
        {
            kind: 'refusal',
            id: 'maestro-refused',
            number: '6759000000005',
            cvcOptional,
            ...refused,
            expected: declined,
            statement: 'is Declined when authentication is refused',
            source: 'card payments, payment statuses: declined when 3D Secure fails',
        },
        ...refunds('maestro', ['dashboard', 'API'], {
            answers: ['maestro', 'cards-all-schemes'],
            paidBy: 'maestro-completed',
        }),
    ],
    untestable: [
        {
            id: 'maestro-accept-refund-live',
            what: 'Accepting a Maestro refund in the live environment',
            why: 'live refunds are accepted automatically, and this suite never contacts live hosts',
            source: 'Maestro: integration and testing, notes',
        },
    ],
});
//# sourceMappingURL=maestro.js.map