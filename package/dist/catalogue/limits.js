import { z } from 'zod';
import { source } from './schema/source.js';
/** A request or an input that the provider must refuse, or a rule that it must keep. */
export const limit = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** One of the core flows, see `core.ts`. */
    core: z.boolean().default(false),
    statement: z.string().min(1),
    /** Error codes of the API that refuse it. */
    codes: z.array(z.int().min(1000).max(9999)).min(1).optional(),
    /** HTTP status of the refusal, where the API reference has one for this call. */
    status: z.int().min(400).max(499).optional(),
    /** The same request with one thing changed, which succeeds: so nothing else is the reason. */
    twin: z.string().min(1),
    source,
});
/** Every limit that a test checks, by its name in the specs. */
export const limits = z
    .strictObject({
    wrongKey: limit,
    unknownOrder: limit,
    unknownMethod: limit,
    usedId: limit,
    oneId: limit,
    cancelledQr: limit,
    overRefund: limit,
    repeatedRefund: limit,
    refundOfADecline: limit,
    paidLink: limit,
    openLink: limit,
    expiredLink: limit,
    pastExpiry: limit,
    noNumber: limit,
    impossibleNumber: limit,
    noCode: limit,
    lettersAsCode: limit,
    shortCode: limit,
    noSignIn: limit,
    wrongPassword: limit,
    cancelled: limit,
    shopQuery: limit,
    anyMethod: limit,
    methodList: limit,
    repeated: limit,
})
    .parse({
    wrongKey: {
        id: 'wrong-key',
        statement: "An API key that is not the account's is refused",
        codes: [1032],
        status: 401,
        twin: "the same call with the account's key is taken, in the same test",
        source: 'error reference, 1032 Invalid API key',
    },
    unknownOrder: {
        id: 'unknown-order',
        statement: 'An order that was never placed is not found',
        codes: [1006],
        status: 404,
        twin: 'the same call for an order that was placed is taken, in the same test',
        source: 'error reference, 1006 Invalid transaction ID',
    },
    unknownMethod: {
        id: 'unknown-method',
        statement: 'A method that does not exist is not found',
        codes: [1023],
        status: 404,
        twin: 'the same call for a method that the account offers is taken, in the same test',
        source: 'error reference, 1023 No gateway available',
    },
    usedId: {
        id: 'used-id',
        statement: 'The id of a paid order cannot be used again',
        codes: [1006],
        twin: 'the same request with another id is taken, in the same test',
        source: 'error reference, 1006 Invalid transaction ID',
    },
    oneId: {
        id: 'one-id',
        statement: 'Of two orders that are placed at the same moment with one id, one is paid',
        codes: [1006],
        twin: 'one of the two is paid, in the same test',
        source: 'error reference, 1006 Invalid transaction ID',
    },
    cancelledQr: {
        id: 'cancelled-qr',
        statement: 'A Bancontact QR payment that the shop cancels by API is Cancelled',
        twin: 'the same QR payment is Completed where it is not cancelled, in the test of its row',
        source: 'API reference, POST /orders/{id}/cancel',
    },
    overRefund: {
        id: 'over-refund',
        statement: 'A refund of more than was paid is refused',
        codes: [1034],
        twin: 'the same request for the whole amount is taken, in the same test',
        source: 'error reference, 1034 Cannot refund transaction',
    },
    repeatedRefund: {
        id: 'repeated-refund',
        statement: 'The same refund asked for twice is refused',
        codes: [1034],
        twin: 'a refund of another amount is taken right after it, in the same test',
        source: 'error reference, 1034 Cannot refund transaction',
    },
    refundOfADecline: {
        id: 'refund-of-a-decline',
        statement: 'A refund of a declined order is refused',
        codes: [1034],
        twin: 'the same request for a paid order is taken, in the test of a refund of more than was paid',
        source: 'error reference, 1034 Cannot refund transaction',
    },
    paidLink: {
        id: 'paid-link',
        statement: 'A payment link is paid once',
        twin: 'the same link was paid once, in the same test',
        source: 'payment pages, payment link',
    },
    openLink: {
        id: 'open-link',
        statement: 'A payment link can be paid until its time is over',
        twin: 'it is paid: a link that could not be would fail',
        source: 'API reference, seconds_active of an order',
    },
    expiredLink: {
        id: 'expired-link',
        statement: 'An expired payment link cannot be paid',
        twin: 'the same card pays by a link whose time is not over, in the test of an open link',
        source: 'API reference, seconds_active of an order',
    },
    pastExpiry: {
        id: 'past-expiry',
        statement: 'A card that has expired pays nothing',
        twin: 'the same card with a date to come is Completed, in the test of its row',
        source: 'testing page, any future expiry date',
    },
    noNumber: {
        id: 'no-number',
        statement: 'A form without a card number pays nothing',
        twin: 'the same form with the number is Completed, in the test of the row',
        source: 'testing page, credit and debit cards',
    },
    impossibleNumber: {
        id: 'impossible-number',
        statement: 'A card number with a wrong check digit pays nothing',
        twin: 'the same form with the right digit is Completed, in the test of the row',
        source: 'ISO/IEC 7812-1, check digit of a card number',
    },
    noCode: {
        id: 'no-code',
        statement: 'A form without the code of the card pays nothing',
        twin: 'the same form with the code is Completed, in the test of the row',
        source: 'testing page, credit and debit cards',
    },
    lettersAsCode: {
        id: 'letters-as-code',
        statement: 'Letters as the code of a card pay nothing',
        twin: 'the same form with the code is Completed, in the test of the row',
        source: 'testing page, credit and debit cards',
    },
    shortCode: {
        id: 'short-code',
        statement: 'A code of two digits pays nothing',
        twin: 'the same form with the code is Completed, in the test of the row',
        source: 'testing page, credit and debit cards',
    },
    noSignIn: {
        id: 'no-sign-in',
        statement: 'Without a sign-in the dashboard shows nothing of an order',
        twin: 'the same address shows the order to its merchant, in the same test',
        source: 'account users page, signing in',
    },
    wrongPassword: {
        id: 'wrong-password',
        statement: 'A wrong password opens no dashboard',
        twin: 'the right one opens it, in every test that reads the dashboard',
        source: 'account users page, signing in',
    },
    cancelled: {
        id: 'cancelled',
        statement: 'Cancel on the payment page leads to cancel_url and pays nothing',
        twin: 'the same form is paid where Confirm is clicked, in the test of the row',
        source: 'success pages, cancel_url',
    },
    shopQuery: {
        id: 'shop-query',
        statement: 'redirect_url keeps what the shop put there, beside the id of the order',
        twin: 'it is paid: an order with another end would fail',
        source: 'API reference, payment options of an order',
    },
    anyMethod: {
        id: 'any-method',
        core: true,
        statement: 'An order without a gateway can be paid with Bancontact',
        twin: 'it is paid: a page without the method would fail',
        source: 'payment pages, payment methods',
    },
    methodList: {
        id: 'method-list',
        statement: 'The list of methods holds every method that is offered, and no other',
        twin: 'what is in the list and what is not are both asked for one by one',
        source: 'API reference, GET /gateways',
    },
    repeated: {
        id: 'repeated',
        statement: 'A notification that is not acknowledged is sent again after 15 minutes',
        twin: 'shortly before the 15 minutes none has come, in the same test',
        source: 'webhook page, resending',
    },
});
/** The card number with its last digit replaced by a wrong check digit. */
export const withWrongCheckDigit = (number) => number.slice(0, -1) + String((Number(number.slice(-1)) + 1) % 10);
//# sourceMappingURL=limits.js.map