import { define } from '../schema/define.js';
export const applePay = define({
    method: {
        name: 'Apple Pay',
        gateway: 'APPLEPAY',
        currency: 'EUR',
        country: 'NL',
        tag: '@apple-pay',
    },
    untestable: [
        {
            id: 'apple-pay-completed',
            answers: ['apple-pay-device-apple-device-safari-own-card-or-apple-sandbox-card'],
            what: 'Paying with Apple Pay',
            why: 'it needs an Apple device with Safari and a card in its wallet',
            source: 'testing page, Apple Pay',
        },
    ],
});
//# sourceMappingURL=apple-pay.js.map