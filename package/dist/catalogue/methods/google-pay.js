import { define } from '../schema/define.js';
const why = 'it needs a Google account with a card and the payment sheet of Google, which no test can drive';
export const googlePay = define({
    method: {
        name: 'Google Pay',
        gateway: 'GOOGLEPAY',
        currency: 'EUR',
        country: 'NL',
        tag: '@google-pay',
    },
    untestable: [
        {
            id: 'google-pay-pan-only',
            answers: ['google-pay-device-google-account-card-pan-only'],
            what: 'Paying with Google Pay, PAN only',
            why: why,
            source: 'testing page, Google Pay',
        },
        {
            id: 'google-pay-cryptogram',
            answers: ['google-pay-device-google-account-card-cryptogram-3ds'],
            what: 'Paying with Google Pay, Cryptogram 3DS',
            why: why,
            source: 'testing page, Google Pay',
        },
    ],
});
//# sourceMappingURL=google-pay.js.map