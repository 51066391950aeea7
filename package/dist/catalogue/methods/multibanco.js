import { define } from '../schema/define.js';
import { declined, expired, initialized } from '../shared/outcomes.js';
const entered = { kind: 'amount' };
const source = 'testing page, MB WAY and Multibanco';
const hours = 60;
/** The method's table says Uncleared when paid and Completed when settled. */
const paid = { order: 'completed', transaction: ['uncleared', 'completed'] };
/** Multibanco: the amount of the order is the scenario. */
export const multibanco = define({
    method: {
        name: 'Multibanco',
        gateway: 'MULTIBANCO',
        currency: 'EUR',
        country: 'PT',
        tag: '@multibanco',
    },
    rows: [
        {
            ...entered,
            id: 'multibanco-declined',
            answers: ['multibanco-amount-9-99'],
            needs: { amount: [999, 999] },
            expected: declined,
            statement: 'is Declined at 9.99 EUR',
            source,
        },
        {
            ...entered,
            id: 'multibanco-declined-below',
            answers: ['multibanco-amount-9-99'],
            needs: { amount: [101, 998] },
            expected: declined,
            statement: 'is Declined below 9.99 EUR',
            source,
        },
        {
            ...entered,
            id: 'multibanco-completed-from',
            core: true,
            answers: ['multibanco-amount-10-00-20-00'],
            needs: { amount: [1000, 1000] },
            expected: paid,
            statement: 'is Completed at 10.00 EUR',
            source,
        },
        {
            ...entered,
            id: 'multibanco-completed-between',
            answers: ['multibanco-amount-10-00-20-00'],
            needs: { amount: [1001, 1999] },
            expected: paid,
            statement: 'is Completed between 10.00 and 20.00 EUR',
            source,
        },
        {
            ...entered,
            id: 'multibanco-completed-to',
            answers: ['multibanco-amount-10-00-20-00'],
            needs: { amount: [2000, 2000] },
            expected: paid,
            statement: 'is Completed at 20.00 EUR',
            source,
        },
        {
            ...entered,
            id: 'multibanco-expired-from',
            answers: ['multibanco-amount-20-00'],
            needs: { amount: [2001, 2001] },
            expected: initialized,
            later: [{ minutes: 84 * hours, expected: expired }],
            statement: 'is Initialized at 20.01 EUR, then Expired after 84 hours',
            source,
        },
    ],
});
//# sourceMappingURL=multibanco.js.map