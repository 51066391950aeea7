import { authenticated, cardTable, enteredWithEveryCard, thousands } from '../shared/cards.js';
import { define } from '../schema/define.js';
import { completed, declined, uncleared } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
/** American Express: the table asks for the code 123, which other Amex cards have with four digits. */
export const amex = define({
    method: {
        name: 'American Express',
        alsoCalled: ['Amex'],
        gateway: 'AMEX',
        group: 'CREDITCARD',
        currency: 'EUR',
        country: 'NL',
        tag: '@amex',
    },
    rows: [
        {
            kind: 'card',
            id: 'amex-completed',
            answers: ['american-express-card-374500000000015', ...enteredWithEveryCard],
            number: '374500000000015',
            ...authenticated,
            needs: thousands,
            expected: completed,
            statement: 'is Completed (3D enrolled)',
            source: cardTable,
        },
        {
            kind: 'card',
            id: 'amex-uncleared-void',
            answers: ['american-express-card-378734493671000'],
            number: '378734493671000',
            ...authenticated,
            expected: uncleared,
            later: [{ minutes: 3, expected: { order: 'void', transaction: ['void', 'cancelled'] } }],
            statement: 'is Uncleared, then Void after 3 minutes',
            source: cardTable,
        },
        {
            kind: 'card',
            id: 'amex-authentication-failed',
            answers: ['american-express-card-374200000000004'],
            number: '374200000000004',
            ...authenticated,
            expected: { ...declined, cause: '3D authentication failed' },
            statement: 'is Declined (3D authentication failed)',
            source: cardTable,
        },
        ...refunds('amex', ['dashboard'], { answers: ['cards-all-schemes'], paidBy: 'amex-completed' }),
    ],
    untestable: [
        {
            id: 'amex-378282246310005',
            what: 'Card 378282246310005',
            why: 'only earlier revisions of the testing page list it, so nothing is promised of it today',
            source: 'testing page, earlier revisions',
        },
    ],
});
//# sourceMappingURL=amex.js.map