import { z } from 'zod';
import { limit } from './limits.js';
/** An order that is refused because of one field. Source: error reference. */
const malformedOrder = limit.extend({
    /** Id of the row whose order is sent with the change. */
    like: z.string(),
    /** Fields that replace those of the order; nested objects are merged. */
    change: z.record(z.string(), z.unknown()),
});
const twin = 'the same order without the change is taken, in the same test';
/** One for each error of POST /orders whose cause is documented. */
export const malformedOrders = z.array(malformedOrder).parse([
    {
        id: 'order-over-nothing',
        statement: 'An order over 0.00 EUR is refused where nothing is only authorised',
        codes: [1001],
        twin,
        source: 'error reference, 1001 Invalid amount',
        like: 'bancontact-completed',
        change: { amount: 0 },
    },
    {
        id: 'unknown-currency',
        statement: 'An order in a currency that no country has is refused',
        codes: [1002],
        twin,
        source: 'error reference, 1002 Invalid currency',
        like: 'visa-completed',
        change: { currency: 'XXX' },
    },
    {
        id: 'no-description',
        statement: 'An order without a description is refused',
        codes: [1008],
        twin,
        source: 'error reference, 1008 Invalid description',
        like: 'visa-completed',
        change: { description: '' },
    },
    {
        id: 'unknown-country',
        statement: 'An order from a country that does not exist is refused',
        codes: [1018],
        twin,
        source: 'error reference, 1018 Invalid country code',
        like: 'visa-completed',
        change: { customer: { country: 'XX' } },
    },
    {
        id: 'cart-of-another-amount',
        statement: 'A pay-later order whose articles add up to another amount is refused',
        codes: [1027],
        twin,
        source: 'error reference, 1027 Cart amount must equal order amount',
        like: 'in3-completed',
        change: { amount: 1 },
    },
]);
//# sourceMappingURL=malformed-orders.js.map