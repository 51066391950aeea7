import { define } from '../schema/define.js';
import { completed, declined, expired, initialized } from '../shared/outcomes.js';
/** Any number. */
const entered = { kind: 'phone', phone: '+351912345678' };
const source = 'testing page, MB WAY and Multibanco';
const hours = 60;
/** MB WAY: the amount of the order is the scenario. */
export const mbWay = define({
    method: {
        name: 'MB WAY',
        gateway: 'MBWAY',
        currency: 'EUR',
        country: 'PT',
        tag: '@mb-way',
    },
    rows: [
        {
            ...entered,
            id: 'mb-way-declined',
            answers: ['mb-way-amount-9-99'],
            needs: { amount: [999, 999] },
            expected: declined,
            statement: 'is Declined at 9.99 EUR',
            source,
        },
        {
            ...entered,
            id: 'mb-way-declined-below',
            answers: ['mb-way-amount-9-99'],
            needs: { amount: [101, 998] },
            expected: declined,
            statement: 'is Declined below 9.99 EUR',
            source,
        },
        {
            ...entered,
            id: 'mb-way-completed-from',
            core: true,
            answers: ['mb-way-amount-10-00-20-00'],
            needs: { amount: [1000, 1000] },
            expected: completed,
            statement: 'is Completed at 10.00 EUR',
            source,
        },
        {
            ...entered,
            id: 'mb-way-completed-between',
            answers: ['mb-way-amount-10-00-20-00'],
            needs: { amount: [1001, 1999] },
            expected: completed,
            statement: 'is Completed between 10.00 and 20.00 EUR',
            source,
        },
        {
            ...entered,
            id: 'mb-way-completed-to',
            answers: ['mb-way-amount-10-00-20-00'],
            needs: { amount: [2000, 2000] },
            expected: completed,
            statement: 'is Completed at 20.00 EUR',
            source,
        },
        {
            ...entered,
            id: 'mb-way-expired-from',
            answers: ['mb-way-amount-20-00'],
            needs: { amount: [2001, 2001] },
            expected: initialized,
            later: [{ minutes: 84 * hours, expected: expired }],
            statement: 'is Initialized at 20.01 EUR, then Expired after 84 hours',
            source,
        },
    ],
});
//# sourceMappingURL=mb-way.js.map