import { define } from '../schema/define.js';
/** Methods that the test environment does not have. */
export const notInTest = define({
    method: {
        name: 'Methods not available in test',
        currency: 'EUR',
        country: 'NL',
        tag: '@not-in-test',
    },
    untestable: [
        { id: 'betaal-per-maand', name: 'Betaal per Maand' },
        { id: 'paysafecard', name: 'Paysafecard' },
        { id: 'request-to-pay', name: 'Request to Pay' },
        { id: 'trustpay', name: 'TrustPay' },
    ].map(({ id, name }) => ({
        id,
        what: name,
        why: 'the testing page lists it as not available in the test environment',
        source: 'testing page, methods not available in the test environment',
    })),
});
//# sourceMappingURL=not-in-test.js.map